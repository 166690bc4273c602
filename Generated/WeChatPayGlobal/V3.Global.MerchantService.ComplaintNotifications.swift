// Written by wechatpay-gen: change the description, not this file.
// DELETE GET POST PUT /v3/global/merchant-service/complaint-notifications

@_spi(Generated) public import WeChatPay

extension V3.Global.MerchantService.ComplaintNotifications {
  /// 境外投诉：删除通知地址
  ///
  /// 不再接收投诉通知。
  ///
  /// `DELETE /v3/global/merchant-service/complaint-notifications` · [官方文档](https://docs.qq.com/doc/DTlJLWFZObU1YdFlO?nlc=1)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  @discardableResult
  public func delete() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.delete, "/v3/global/merchant-service/complaint-notifications"))
  }

  /// 境外投诉：查询通知地址
  ///
  /// 取得现用的投诉通知地址。
  ///
  /// `GET /v3/global/merchant-service/complaint-notifications` · [官方文档](https://docs.qq.com/doc/DTkZ4ZnlyWHZtR0d4?nlc=1)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/merchant-service/complaint-notifications"))
  }

  /// 境外投诉：设置通知地址
  ///
  /// 设定接收投诉通知的地址。
  ///
  /// `POST /v3/global/merchant-service/complaint-notifications` · [官方文档](https://docs.qq.com/doc/DTldDSXZISERiaVRF?nlc=1)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/global/merchant-service/complaint-notifications"), body: body)
  }

  /// 境外投诉：更新通知地址
  ///
  /// 更换接收投诉通知的地址。
  ///
  /// `PUT /v3/global/merchant-service/complaint-notifications` · [官方文档](https://docs.qq.com/doc/DTnd3YUxDdkxabnpx?nlc=1)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func put(_ body: PutRequest) async throws(WeChatPayError) -> Response<PutResponse> {
    try await call.send(Endpoint(.put, "/v3/global/merchant-service/complaint-notifications"), body: body)
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 链接的地址
    public var url: String? { fields[text: 1] }

    public init(mchid: String? = nil, url: String? = nil) {
      fields = ObjectFields(of: Self.self, mchid, url)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self, "url": String?.self]
    }
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 链接的地址 · 例如 `https://www.xxx.com/notify`
    public var url: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(url: String) {
      fields = ObjectFields(of: Self.self, url)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["url": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 链接的地址
    public var url: String? { fields[text: 1] }

    public init(mchid: String? = nil, url: String? = nil) {
      fields = ObjectFields(of: Self.self, mchid, url)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self, "url": String?.self]
    }
  }

  /// `put` 发送的内容
  public struct PutRequest: APIObject {
    /// 链接的地址 · 例如 `https://www.xxx.com/notify`
    public var url: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(url: String) {
      fields = ObjectFields(of: Self.self, url)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["url": String.self]
    }
  }

  /// `put` 返回的内容
  public struct PutResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 链接的地址
    public var url: String? { fields[text: 1] }

    public init(mchid: String? = nil, url: String? = nil) {
      fields = ObjectFields(of: Self.self, mchid, url)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self, "url": String?.self]
    }
  }
}
