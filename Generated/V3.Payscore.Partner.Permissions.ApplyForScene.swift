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

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `500001`
    public var serviceID: String
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String
    /// 子商户的 AppID · `sub_appid`, such as `wxd678efh567hg6787`
    public var subAppid: String?
    /// 子商户的商户号 · `sub_mchid`, such as `1230000109`
    public var subMchid: String
    /// 商户自定的授权协议号 · `authorization_code`, such as `实例1234323JKHDFE1243252`
    public var authorizationCode: String
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `http://www.qq.com`
    public var notifyURL: String?
    /// 授权的场景 · such as `TRANSACTION`
    public var scene: String
    /// 支付中授权附带的参数 · `transaction_scene_info`
    public var transactionSceneInfo: TransactionSceneInfo?

    public init(
      serviceID: String,
      appid: String,
      subAppid: String? = nil,
      subMchid: String,
      authorizationCode: String,
      notifyURL: String? = nil,
      scene: String,
      transactionSceneInfo: TransactionSceneInfo? = nil
    ) {
      self.serviceID = serviceID
      self.appid = appid
      self.subAppid = subAppid
      self.subMchid = subMchid
      self.authorizationCode = authorizationCode
      self.notifyURL = notifyURL
      self.scene = scene
      self.transactionSceneInfo = transactionSceneInfo
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.serviceID = try fields.require("service_id", object?.serviceID)
      self.appid = try fields.require("appid", object?.appid)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.subMchid = try fields.require("sub_mchid", object?.subMchid)
      self.authorizationCode = try fields.require("authorization_code", object?.authorizationCode)
      self.notifyURL = fields.visit("notify_url", object?.notifyURL)
      self.scene = try fields.require("scene", object?.scene)
      self.transactionSceneInfo = fields.visit("transaction_scene_info", object?.transactionSceneInfo)
    }

    /// 支付中授权附带的参数
    public struct TransactionSceneInfo: APIObject {
      /// 商户号 · such as `1230000109`
      public var mchid: String
      /// 子商户的商户号 · `sub_mchid`, such as `1230000109`
      public var subMchid: String

      public init(mchid: String, subMchid: String) {
        self.mchid = mchid
        self.subMchid = subMchid
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.mchid = try fields.require("mchid", object?.mchid)
        self.subMchid = try fields.require("sub_mchid", object?.subMchid)
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 授权的场景
    public let scene: String?
    /// 支付中授权所用的凭证 · `transaction_permissions_token`
    public let transactionPermissionsToken: String?

    public init(scene: String? = nil, transactionPermissionsToken: String? = nil) {
      self.scene = scene
      self.transactionPermissionsToken = transactionPermissionsToken
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.scene = fields.visit("scene", object?.scene)
      // swift-format-ignore
      self.transactionPermissionsToken = fields.visit("transaction_permissions_token", object?.transactionPermissionsToken)
    }
  }
}
