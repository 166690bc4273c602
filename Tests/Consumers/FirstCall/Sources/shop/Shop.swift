import WeChatPay
import WeChatPayAPI
import WeChatPayTesting

@main
struct Shop {
  static func main() async throws {
    let server = try FakeServer()
    let pay = try server.client()

    let order = try await pay.v3.pay.transactions.native.post(
      .init(
        appid: "wx8888888888888888", mchid: pay.merchant.id, description: "茶叶一罐", outTradeNo: "1217752501",
        amount: .init(total: 100), notifyURL: "https://shop.example.com/wechatpay"))
    print("show as a QR code:", try order.require(\.codeURL))

    let sent = try server.notification("TRANSACTION.SUCCESS", resource: ["out_trade_no": "1217752501"])
    let receiver = NotificationReceiver(pay, payloads: Notifications.weChatPayAPI)
    let answer = await receiver.answer(headers: sent.headers, body: sent.body) { notification in
      if let paid = notification.payload as? Notifications.TransactionSuccess { print("paid:", paid.outTradeNo ?? "") }
    }
    print("answer:", answer.statusCode)
  }
}
