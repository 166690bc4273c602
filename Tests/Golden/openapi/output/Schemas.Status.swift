// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct Status: APIObject {
    public var winner: Schemas.Winner?
    /// at most 3 elements
    public var board: [[Schemas.Mark]]?

    public init(winner: Schemas.Winner? = nil, board: [[Schemas.Mark]]? = nil) {
      self.winner = winner
      self.board = board
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("winner", &self.winner)
      fields.visit("board", &self.board)
    }
  }
}
