// Written by wechatpay-gen: change the description, not this file.
// DELETE GET POST PUT /v3/merchant-risk-manage/violation-notifications

@_spi(Generated) public import WeChatPay

extension V3.MerchantRiskManage.ViolationNotifications {
  /// 违规通知：删除地址
  ///
  /// 不再接收违规通知。
  ///
  /// `DELETE /v3/merchant-risk-manage/violation-notifications` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471334)
  @discardableResult
  public func delete() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.delete, "/v3/merchant-risk-manage/violation-notifications"))
  }

  /// 违规通知：查询地址
  ///
  /// 取得现用的违规通知地址。
  ///
  /// `GET /v3/merchant-risk-manage/violation-notifications` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471327)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchant-risk-manage/violation-notifications"))
  }

  /// 违规通知：设置地址
  ///
  /// 设定接收商户违规通知的地址。
  ///
  /// `POST /v3/merchant-risk-manage/violation-notifications` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471333)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/merchant-risk-manage/violation-notifications"), body: body)
  }

  /// 违规通知：更新地址
  ///
  /// 更换接收违规通知的地址。
  ///
  /// `PUT /v3/merchant-risk-manage/violation-notifications` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471330)
  public func put(_ body: PutRequest) async throws(WeChatPayError) -> Response<PutResponse> {
    try await call.send(Endpoint(.put, "/v3/merchant-risk-manage/violation-notifications"), body: body)
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 0] }

    public init(notifyURL: String? = nil) {
      fields = ObjectFields(of: Self.self, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["notify_url": String?.self]
    }
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(notifyURL: String? = nil) {
      fields = ObjectFields(of: Self.self, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["notify_url": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 0] }

    public init(notifyURL: String? = nil) {
      fields = ObjectFields(of: Self.self, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["notify_url": String?.self]
    }
  }

  /// `put` 发送的内容
  public struct PutRequest: APIObject {
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(notifyURL: String? = nil) {
      fields = ObjectFields(of: Self.self, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["notify_url": String?.self]
    }
  }

  /// `put` 返回的内容
  public struct PutResponse: APIObject {
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 0] }

    public init(notifyURL: String? = nil) {
      fields = ObjectFields(of: Self.self, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["notify_url": String?.self]
    }
  }
}
