import WeChatPay
import WeChatPayAPI

/// What a shop does about each failure of a call that moves money.
enum Remedy {
  /// Ask for the state by the shop's own number, now and until it is settled. Never take a new number.
  case query
  /// The same call again, later: nothing has happened.
  case callAgain
  /// Tell the customer or the clerk: WeChat Pay said no.
  case explain
  /// Wake somebody: the program, its keys or its network are at fault.
  case mend

  init(_ error: WeChatPayError) {
    self =
      switch error {
      case _ where error.mayHaveTakenEffect: .query
      case .transportFailed, .platformKeysUnavailable, .cancelled: .callAgain
      case .refused(let refusal) where refusal.statusCode == 429 || refusal.statusCode >= 500: .callAgain
      case .refused(let refusal) where refusal.statusCode == 401: .mend
      case .refused: .explain
      default: .mend
      }
  }
}

/// Refunds without doubt: what is not known is asked for.
struct RefundDesk {
  let pay: WeChatPayClient

  /// - Returns: What state the refund is in; nil if there is none, and it may be tried again under the same number.
  func refund(_ number: String, as refundNumber: String, fen: Int) async throws(WeChatPayError) -> String? {
    do {
      let refund = try await pay.v3.refund.domestic.refunds.post(
        .init(
          outTradeNo: number, outRefundNo: refundNumber, amount: .init(refund: fen, total: fen, currency: "CNY")))
      return refund.status?.rawValue
    } catch {
      switch error {
      case .refused(let refusal) where refusal.code == "NOT_ENOUGH":
        return nil
      case _ where error.mayHaveTakenEffect:
        return try await state(of: refundNumber)
      default:
        throw error
      }
    }
  }

  func state(of refundNumber: String) async throws(WeChatPayError) -> String? {
    do {
      return try await pay.v3.refund.domestic.refunds(outRefundNo: refundNumber).get().status?.rawValue
    } catch {
      guard case .refused(let refusal) = error, refusal.code == "RESOURCE_NOT_EXISTS" else { throw error }
      return nil
    }
  }
}

/// What replies hold.
struct Reading {
  let pay: WeChatPayClient

  func look(_ number: String) async throws(WeChatPayError) -> (paid: Int, coupon: JSONValue?, problems: [FieldIssue]) {
    let order = try await pay.v3.pay.transactions.outTradeNo(outTradeNo: number).get(.init(mchid: pay.merchant.id))
    let paid = try order.require(\.amount?.total)
    let coupon = order.undescribed["coupon_hint"]
    return (paid, coupon, order.issues)
  }
}
