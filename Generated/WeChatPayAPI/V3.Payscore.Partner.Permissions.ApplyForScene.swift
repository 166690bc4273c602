// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/permissions/apply-for-scene

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Permissions.ApplyForScene {
  /// 服务商在场景中请求预授权
  ///
  /// 请用户在支付的同时授权支付分服务。
  ///
  /// `POST /v3/payscore/partner/permissions/apply-for-scene` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012778802)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/partner/permissions/apply-for-scene"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `500001`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1230000109`
    public var subMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商户自定的授权协议号 · `authorization_code`, 例如 `实例1234323JKHDFE1243252`
    public var authorizationCode: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `http://www.qq.com`
    public var notifyURL: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 授权的场景 · 例如 `TRANSACTION`
    public var scene: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 支付中授权附带的参数 · `transaction_scene_info`
    public var transactionSceneInfo: TransactionSceneInfo? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }

    public init(
      serviceID: String, appid: String, subAppid: String? = nil, subMchid: String, authorizationCode: String,
      notifyURL: String? = nil, scene: String, transactionSceneInfo: TransactionSceneInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, subAppid, subMchid, authorizationCode, notifyURL, scene, transactionSceneInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "appid": String.self, "sub_appid": String?.self, "sub_mchid": String.self,
        "authorization_code": String.self, "notify_url": String?.self, "scene": String.self,
        "transaction_scene_info": TransactionSceneInfo?.self,
      ]
    }

    /// 支付中授权附带的参数
    public struct TransactionSceneInfo: APIObject {
      /// 商户号 · 例如 `1230000109`
      public var mchid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 子商户的商户号 · `sub_mchid`, 例如 `1230000109`
      public var subMchid: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(mchid: String, subMchid: String) {
        fields = ObjectFields(of: Self.self, mchid, subMchid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["mchid": String.self, "sub_mchid": String.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 授权的场景
    public var scene: String? { fields[text: 0] }
    /// 支付中授权所用的凭证 · `transaction_permissions_token`
    public var transactionPermissionsToken: String? { fields[text: 1] }

    public init(scene: String? = nil, transactionPermissionsToken: String? = nil) {
      fields = ObjectFields(of: Self.self, scene, transactionPermissionsToken)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["scene": String?.self, "transaction_permissions_token": String?.self]
    }
  }
}
