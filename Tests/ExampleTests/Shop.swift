import Foundation
import WeChatPay
import WeChatPayAPI

/// A shop whose customers pay in WeChat's browser.
struct Shop {
  struct UnexpectedNotification: Error {}

  let pay: WeChatPayClient
  let appID: String

  /// The customer orders: what is returned goes to the page, which opens the payment with it.
  func order(_ number: String, fen: Int, openID: String) async throws(WeChatPayError) -> JSAPIParameters {
    let order = try await pay.v3.pay.transactions.jsapi.post(
      .init(
        appid: appID, mchid: pay.merchant.id, description: "茶叶一罐", outTradeNo: number, amount: .init(total: fen),
        notifyURL: "https://shop.example.com/wechatpay", payer: .init(openid: openID)))
    return try await pay.jsapiParameters(appID: appID, prepayID: order.require(\.prepayID))
  }

  /// What the web framework calls for the address above, with the body's bytes as they came. However often WeChat Pay
  /// delivers a notification, it is handled once.
  func notified(
    headers: HeaderFields, body: Data, markAsPaid: (_ number: String, _ fen: Int) async throws -> Void
  ) async -> NotificationAnswer {
    let receiver = NotificationReceiver(pay, payloads: Notifications.weChatPayAPI)
    return await receiver.answer(headers: headers, body: body) { notification in
      switch notification.payload {
      case let payment as Notifications.TransactionSuccess:
        guard let number = payment.outTradeNo, let fen = payment.amount?.total else { throw UnexpectedNotification() }
        try await markAsPaid(number, fen)
      // What is thrown is answered so that it comes again: nothing is passed over in silence.
      default: throw UnexpectedNotification()
      }
    }
  }

  /// For when no notification came.
  func isPaid(_ number: String) async throws(WeChatPayError) -> Bool {
    let order = try await pay.v3.pay.transactions.outTradeNo(outTradeNo: number).get(.init(mchid: pay.merchant.id))
    return order.tradeState == .success
  }

  /// One number for one refund: sent again with the same number, it is still the same refund.
  func refund(_ number: String, as refundNumber: String, fen: Int, of total: Int) async throws(WeChatPayError) -> Bool {
    let refund = try await pay.with(repeats: .all).v3.refund.domestic.refunds.post(
      .init(
        outTradeNo: number, outRefundNo: refundNumber, reason: "商品已退",
        amount: .init(refund: fen, total: total, currency: "CNY")))
    return refund.status == .success || refund.status == .processing
  }
}
