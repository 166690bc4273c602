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

  /// `get` 返回的内容
  public struct GetResponseElement: APIObject {
    public var name: String? { fields[text: 0] }

    public init(name: String? = nil) {
      fields = ObjectFields(of: Self.self, name)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self]
    }
  }
}
