import WeChatPay
import WeChatPayAPI

/// What becomes of refunds.
struct Refunds {
  /// What the shop has to do about a refund.
  enum Next {
    /// Nothing: the customer has the money.
    case nothing
    /// Wait: it arrives at once, or after days where it goes to a bank card.
    case wait
    /// Refund again, under a new number: this one is closed, and moved no money.
    case refundAgain
    /// Ask the customer for another bank card: that which was paid with is gone.
    case askForCard
  }

  let pay: WeChatPayClient

  func next(_ refundNumber: String) async throws(WeChatPayError) -> Next {
    let refund = try await pay.v3.refund.domestic.refunds(outRefundNo: refundNumber).get()
    switch refund.status {
    case .success?: return .nothing
    case .closed?: return .refundAgain
    case .abnormal?: return .askForCard
    // Also what WeChat Pay may add one day: wait, rather than pay twice.
    default: return .wait
    }
  }

  /// Sends the money of an abnormal refund to another card. Name and number are encrypted on their way.
  func send(_ refundID: String, of refundNumber: String, to card: String, of owner: String) async throws(WeChatPayError)
  {
    _ = try await pay.v3.refund.domestic.refunds(refundID: refundID).applyAbnormalRefund.post(
      .init(outRefundNo: refundNumber, type: .userBankCard, bankType: .cmbDebit, bankAccount: card, realName: owner))
  }

  /// The same news by notification.
  func heard(_ notification: ReceivedNotification) -> (refundNumber: String?, next: Next)? {
    switch notification.payload {
    case let refund as Notifications.RefundSuccess: (refund.outRefundNo, .nothing)
    case let refund as Notifications.RefundClosed: (refund.outRefundNo, .refundAgain)
    case let refund as Notifications.RefundAbnormal: (refund.outRefundNo, .askForCard)
    default: nil
    }
  }
}
