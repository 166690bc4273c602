// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ebike/charge/contracts/preopen

@_spi(Generated) public import WeChatPay

extension V3.Ebike.Charge.Contracts.Preopen {
  /// 电动车充电：预开通
  ///
  /// 开通自动扣费之前提交资料，取得签约所用的编号。
  ///
  /// - Note: 已停用 新接入请勿使用。
  ///
  /// `POST /v3/ebike/charge/contracts/preopen` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml)
  @available(*, deprecated, message: "官方文档已停用此接口")
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ebike/charge/contracts/preopen"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1510770601`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 服务商的 AppID · 例如 `wx47c677487ce3ac47`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxcc603d9f0d54eaf0`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 交易的场景 · `trade_scene`, 例如 `CHARGE`
    public var tradeScene: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `ot35_4gNgXsUuh2sQY0lT9N08AU0`
    public var openid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }

    public init(subMchid: String? = nil, appid: String, subAppid: String? = nil, tradeScene: String, openid: String) {
      fields = ObjectFields(of: Self.self, subMchid, appid, subAppid, tradeScene, openid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "appid": String.self, "sub_appid": String?.self, "trade_scene": String.self,
        "openid": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 预开通的编号 · `preopen_id`
    public var preopenID: String? { fields[text: 0] }

    public init(preopenID: String? = nil) {
      fields = ObjectFields(of: Self.self, preopenID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["preopen_id": String?.self]
    }
  }
}
