// Written by wechatpay-gen: change the description, not this file.
// DELETE GET POST PUT /v3/merchant-service/complaint-notifications

@_spi(Generated) public import WeChatPay

extension V3.MerchantService.ComplaintNotifications {
  /// 删除投诉通知地址
  ///
  /// 删除后不再收到投诉通知。
  ///
  /// `DELETE /v3/merchant-service/complaint-notifications` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460452)
  @discardableResult
  public func delete() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.delete, "/v3/merchant-service/complaint-notifications"))
  }

  /// 查询投诉通知地址
  ///
  /// 查询接收投诉通知的地址。
  ///
  /// `GET /v3/merchant-service/complaint-notifications` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012459014)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchant-service/complaint-notifications"))
  }

  /// 设置投诉通知地址
  ///
  /// 设置接收投诉通知的地址，每个商户一个。
  ///
  /// `POST /v3/merchant-service/complaint-notifications` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458679)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/merchant-service/complaint-notifications"), body: body)
  }

  /// 更换投诉通知地址
  ///
  /// 更换接收投诉通知的地址。
  ///
  /// `PUT /v3/merchant-service/complaint-notifications` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012459282)
  public func put(_ body: PutRequest) async throws(WeChatPayError) -> Response<PutResponse> {
    try await call.send(Endpoint(.put, "/v3/merchant-service/complaint-notifications"), body: body)
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 接收投诉通知的地址
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
    /// 接收投诉通知的地址 · 例如 `https://www.xxx.com/notify`
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
    /// 接收投诉通知的地址
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
    /// 接收投诉通知的地址 · 例如 `https://www.xxx.com/notify`
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
    /// 接收投诉通知的地址
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
