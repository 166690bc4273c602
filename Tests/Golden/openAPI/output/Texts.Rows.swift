// Written by wechatpay-gen: change the description, not this file.
// GET /texts/rows

@_spi(Generated) public import WeChatPay

extension Texts.Rows {
  /// 一个枚举里的一个值
  ///
  /// `GET /texts/rows`
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/texts/rows"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    public var type: Schemas.RowType? { fields[enumeration: 0] }

    public init(type: Schemas.RowType? = nil) {
      fields = ObjectFields(of: Self.self, type)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["type": Schemas.RowType?.self]
    }
  }
}
