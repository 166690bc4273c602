// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct Status: APIObject {
    public var winner: Schemas.Winner? { fields[0] }
    /// ≤ 3 elements
    public var board: [[Schemas.Mark]]? { fields[1] }

    public init(winner: Schemas.Winner? = nil, board: [[Schemas.Mark]]? = nil) {
      fields = ObjectFields(of: Self.self, winner, board)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["winner": Schemas.Winner?.self, "board": [[Schemas.Mark]]?.self]
    }
  }
}
