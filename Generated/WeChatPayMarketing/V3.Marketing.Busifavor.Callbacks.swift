// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/marketing/busifavor/callbacks

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Callbacks {
  /// 优惠券（商家券）：查询通知地址
  ///
  /// 取得现用的商家券事件地址。
  ///
  /// `GET /v3/marketing/busifavor/callbacks` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465507) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465557) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716846) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717465)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/busifavor/callbacks"), query: query)
  }

  /// 优惠券（商家券）：设置通知地址
  ///
  /// 设定接收商家券事件的地址。
  ///
  /// `POST /v3/marketing/busifavor/callbacks` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465431) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465425) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716835) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717428)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/busifavor/callbacks"), body: body)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Marketing.CallbacksGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Marketing.SharedGetResponse

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户号 · 例如 `10000098`
    public var mchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://pay.weixin.qq.com`
    public var notifyURL: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(mchid: String? = nil, notifyURL: String) {
      fields = ObjectFields(of: Self.self, mchid, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self, "notify_url": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 0] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 1] }
    /// 商户号
    public var mchid: String? { fields[text: 2] }

    public init(updateTime: Timestamp? = nil, notifyURL: String? = nil, mchid: String? = nil) {
      fields = ObjectFields(of: Self.self, updateTime, notifyURL, mchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["update_time": Timestamp?.self, "notify_url": String?.self, "mchid": String?.self]
    }
  }
}
