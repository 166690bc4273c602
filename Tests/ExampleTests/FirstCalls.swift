import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayTesting

/// What the first pages show.
@Suite struct FirstCalls {
  let server: FakeServer
  let pay: WeChatPayClient

  init() throws {
    server = try FakeServer()
    pay = try server.client().with(timeout: .seconds(300))
  }

  @Test func theCallIsThePath() async throws {
    let order = try await pay.v3.payscore.partner
      .serviceorder(outOrderNo: "1234323JKHDFE1243252")
      .sendPendingmessage
      .post(
        .init(
          serviceID: "2002000000000558128851361561536", subMchid: "1900000109",
          postPayments: [.init(name: "就餐费用", amount: 40000, description: "就餐人均100元", count: 4)],
          totalAmount: 40000, prepaidTime: "20231218"))
    #expect(order.statusCode == 204)
    #expect(server.requests.last?.pathParameters["out_order_no"] == "1234323JKHDFE1243252")
  }

  @Test func whatTheTestSees() async throws {
    let cashier = Cashier(pay: pay, appID: "wx8888888888888888")
    try server.reply(
      to: .post, "/v3/pay/transactions/native", with: .json(["code_url": "weixin://wxpay/bizpayurl?pr=p4lpSuKzz"]))

    #expect(try await cashier.native("A-1001", fen: 100) == "weixin://wxpay/bizpayurl?pr=p4lpSuKzz")
    #expect(server.requests.last?.body?["out_trade_no"] == "A-1001")
  }

  @Test func whatTheServerCanDo() async throws {
    let path = "/v3/refund/domestic/refunds"
    try server.reply(
      to: .post, path, with: .refusal(status: 403, code: "NOT_ENOUGH", message: "基本账户余额不足"), times: 1)
    try server.reply(to: .post, path, with: .fault(.connectionLost), times: 1)
    try server.reply(to: .post, path, with: .fault(.forgedSignature), times: 1)
    try server.reply(to: .post, path, with: .json(["status": "PROCESSING"]))

    let desk = RefundDesk(pay: pay)
    try server.reply(
      to: .get, path + "/{out_refund_no}",
      with: .refusal(status: 404, code: "RESOURCE_NOT_EXISTS", message: "退款单不存在"))
    for _ in 1...3 { #expect(try await desk.refund("A-1001", as: "R-1", fen: 100) == nil) }
    #expect(try await desk.refund("A-1001", as: "R-1", fen: 100) == "PROCESSING")
  }

  @Test func notificationsOfTheServer() async throws {
    let sent = try server.notification("REFUND.SUCCESS", resource: ["out_refund_no": "R-1"])
    let receiver = NotificationReceiver(pay, payloads: Notifications.weChatPayAPI)
    let notification = try await receiver.receive(headers: sent.headers, body: sent.body)
    let refund = try #require(notification.payload as? Notifications.RefundSuccess)
    #expect(refund.outRefundNo == "R-1")
  }

  @Test func whatIsMadeByHand() async throws {
    let refusal = ServerRefusal(method: .post, statusCode: 429, code: "FREQUENCY_LIMITED")
    #expect(Remedy(.refused(refusal)) == .query)
    let notification = ReceivedNotification(
      id: "EV-1", eventType: "REFUND.CLOSED", payload: Notifications.RefundClosed(outRefundNo: "R-1"))
    #expect(Refunds(pay: pay).heard(notification)?.next == .refundAgain)
  }
}
