// Written by wechatpay-gen: change the description, not this file.
// GET PATCH /v3/marketing/membercard-open/callback

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Callback {
  /// 会员卡：查询通知地址
  ///
  /// 取得现用的会员卡事件地址。
  ///
  /// `GET /v3/marketing/membercard-open/callback` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552275) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714354)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/membercard-open/callback"))
  }

  /// 会员卡：设置通知地址
  ///
  /// 设定接收会员卡事件的地址。
  ///
  /// `PATCH /v3/marketing/membercard-open/callback` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552251) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714353)
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(Endpoint(.patch, "/v3/marketing/membercard-open/callback"), body: body)
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Marketing.SharedGetResponse

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://pay.weixin.qq.com`
    public var notifyURL: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(notifyURL: String) {
      fields = ObjectFields(of: Self.self, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["notify_url": String.self]
    }
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }

    public init(notifyURL: String? = nil, mchid: String? = nil) {
      fields = ObjectFields(of: Self.self, notifyURL, mchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["notify_url": String?.self, "mchid": String?.self]
    }
  }
}
