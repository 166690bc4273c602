// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct Status: APIObject {
    public var winner: Schemas.Winner? { fields[enumeration: 0] }
    /// ≤ 3 elements
    public var board: [[Schemas.Mark]]? { fields[list: 1] }

    public init(winner: Schemas.Winner? = nil, board: [[Schemas.Mark]]? = nil) {
      fields = ObjectFields(of: Self.self, winner, board)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["winner": Schemas.Winner?.self, "board": [[Schemas.Mark]]?.self]
    }
  }
}
