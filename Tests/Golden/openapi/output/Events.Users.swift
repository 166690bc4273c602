// Written by wechatpay-gen: change the description, not this file.
// GET /events/users

@_spi(Generated) public import WeChatPay

extension Events.Users {
  /// 查询用户
  ///
  /// `GET /events/users`
  public func get() async throws(WeChatPayError) -> Response<[GetResponseElement]> {
    try await call.send(Endpoint(.get, "/events/users"))
  }

  /// What `get` gets back.
  public struct GetResponseElement: APIObject {
    public let name: String?

    public init(name: String? = nil) {
      self.name = name
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.name = fields.visit("name", object?.name)
    }
  }
}
