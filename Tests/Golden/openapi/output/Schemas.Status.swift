// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct Status: APIObject {
    public let winner: Schemas.Winner?
    /// at most 3 elements
    public let board: [[Schemas.Mark]]?

    public init(winner: Schemas.Winner? = nil, board: [[Schemas.Mark]]? = nil) {
      self.winner = winner
      self.board = board
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.winner = fields.visit("winner", object?.winner)
      self.board = fields.visit("board", object?.board)
    }
  }
}
