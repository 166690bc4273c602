// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/marketing/favor/callbacks

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.Callbacks {
  /// 优惠券（代金券）：查询通知地址
  ///
  /// 取得现用的代金券事件地址。
  ///
  /// `GET /v3/marketing/favor/callbacks` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012464070) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012464155)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/favor/callbacks"), query: query)
  }

  /// 优惠券（代金券）：设置通知地址
  ///
  /// 设定接收核销、发放与退款等事件的地址。
  ///
  /// `POST /v3/marketing/favor/callbacks` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012464198) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012464176)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/favor/callbacks"), body: body)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Marketing.CallbacksGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 1] }

    public init(mchid: String? = nil, notifyURL: String? = nil) {
      fields = ObjectFields(of: Self.self, mchid, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self, "notify_url": String?.self]
    }
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户号 · 例如 `9856888`
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://pay.weixin.qq.com`
    public var notifyURL: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 是否开启回调
    public var `switch`: Bool? {
      get { fields[boolean: 2] }
      set { fields[boolean: 2] = newValue }
    }

    public init(mchid: String, notifyURL: String, `switch`: Bool? = nil) {
      fields = ObjectFields(of: Self.self, mchid, notifyURL, `switch`)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String.self, "notify_url": String.self, "switch": Bool?.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 0] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 1] }

    public init(updateTime: Timestamp? = nil, notifyURL: String? = nil) {
      fields = ObjectFields(of: Self.self, updateTime, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["update_time": Timestamp?.self, "notify_url": String?.self]
    }
  }
}
