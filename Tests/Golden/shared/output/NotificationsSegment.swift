// Written by wechatpay-gen: change the description, not this file.
// GET /notifications

@_spi(Generated) public import WeChatPay

extension NotificationsSegment {
  /// 通知的记录
  ///
  /// `GET /notifications`
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/notifications"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 数量
    public var count: Int? { fields[integer: 0] }

    public init(count: Int? = nil) {
      fields = ObjectFields(of: Self.self, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["count": Int?.self]
    }
  }
}
