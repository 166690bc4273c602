public import WeChatPay

/// Something that a ``FakeServer`` remembers: an order, a refund and their like.
public struct FakeResource: Sendable, Hashable {
  /// What is remembered, with states that move on.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// A payment, by `out_trade_no`.
    case order
    /// A payment for several orders at once, by `combine_out_trade_no`.
    case combinedOrder = "combined-order"
    /// By `out_refund_no`.
    case refund
    /// By `out_order_no`.
    case payScoreOrder = "payscore-order"
    /// A division of profit, by `out_order_no`.
    case division
    /// What comes back of a division, by `out_return_no`.
    case divisionReturn = "division-return"
    /// A transfer to a user, by `out_bill_no`.
    case transfer
  }

  /// What users and the platform do, and no merchant can.
  public enum Event: String, Sendable, Hashable, CaseIterable, Codable {
    /// The user pays an order, or takes a transfer.
    case pay
    /// The user confirms an order of PayScore.
    case confirm
    /// A refund, or what is returned of a division, arrives.
    case arrive
    /// The receivers of a division have their money.
    case finish
    /// It is closed, because its time is over or the merchant has asked for it.
    case close
    /// It fails for good.
    case fail
  }

  /// What it is.
  public let kind: Kind
  /// Whose it is.
  public let merchantID: String
  /// The merchant's own number for it.
  public let number: String
  /// The platform's number for it.
  public let id: String
  /// As the field has it that tells the state: `NOTPAY`, `PROCESSING`, `DOING`.
  public let state: String
  /// What can happen to it now.
  public let events: [Event]
  /// Where notifications about it go; nil where the request named nothing.
  public let notifyURL: String?
  /// Its fields, as far as they are known.
  public let content: JSONValue
}
