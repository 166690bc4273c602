import AsyncHTTPClient
import Hummingbird
import Logging
import WeChatPay
import WeChatPayAPI

/// A shop that sells one thing, and knows nothing of the web.
struct Shop: Sendable {
  struct UnexpectedNotification: Error {}

  let pay: WeChatPayClient
  let receiver: NotificationReceiver

  init(
    merchant: Merchant, verifier: PlatformVerifier, hosts: [Host] = WeChatPayClient.defaultHosts, http: HTTPClient,
    logger: Logger, handled: any NotificationGuard
  ) throws(WeChatPayError) {
    pay = try WeChatPayClient(
      merchant: merchant, verifier: verifier, hosts: hosts, transport: AsyncHTTPClientTransport(client: http),
      middleware: [Watching(logger: logger)])
    receiver = NotificationReceiver(pay, payloads: Notifications.weChatPayAPI, handled: handled)
  }

  func order(_ number: String, fen: Int) async throws(WeChatPayError) -> String {
    try await pay.v3.pay.transactions.native.post(
      .init(
        appid: "wx8888888888888888", mchid: pay.merchant.id, description: "茶叶一罐", outTradeNo: number,
        amount: .init(total: fen), notifyURL: "https://shop.example.com/wechatpay")
    ).require(\.codeURL)
  }

  func refund(_ number: String, fen: Int) async throws(WeChatPayError) -> String {
    try await pay.with(repeats: .all).v3.refund.domestic.refunds.post(
      .init(
        outTradeNo: number, outRefundNo: "R-" + number, amount: .init(refund: fen, total: fen, currency: "CNY"))
    ).require(\.status).rawValue
  }

  func notified(_ headers: HeaderFields, _ body: some Collection<UInt8>) async -> NotificationAnswer {
    await receiver.answer(headers: headers, body: body) { notification in
      switch notification.payload {
      case let paid as Notifications.TransactionSuccess:
        // As slow as a database.
        try await Task.sleep(for: .milliseconds(300))
        print("paid", paid.outTradeNo ?? "", paid.amount?.total ?? 0)
      case let paid as Notifications.TransactionSuccessPartner: print("paid to", paid.subMchid ?? "")
      default: throw UnexpectedNotification()
      }
    }
  }
}
