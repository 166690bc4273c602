import Foundation
import Testing
import WeChatPay
import WeChatPayTesting

/// The guides' programs that take and give money.
@Suite struct CashierTests {
  let server: FakeServer
  let pay: WeChatPayClient
  let cashier: Cashier

  init() throws {
    server = try FakeServer()
    pay = try server.client().with(timeout: .seconds(300))
    cashier = Cashier(pay: pay, appID: "wx8888888888888888")
  }

  @Test func everyWayToPay() async throws {
    #expect(try await cashier.native("A-1001", fen: 100).hasPrefix("weixin://"))
    #expect(try await cashier.h5("A-1002", fen: 100, customerIP: "14.23.150.211").hasPrefix("https://"))
    let app = try await cashier.app("A-1003", fen: 100)
    #expect(app.package == "Sign=WXPay" && app.partnerid == pay.merchant.id)
    #expect(try await cashier.miniProgram("A-1004", fen: 100, openID: "oUpF8uMuAJO").package.hasPrefix("prepay_id="))
    try await cashier.close("A-1004")
    #expect(server.requests.compactMap { $0.body?["out_trade_no"] } == ["A-1001", "A-1002", "A-1003", "A-1004"])
    #expect(server.requests.last?.pathParameters["out_trade_no"] == "A-1004")
  }

  @Test(arguments: [("SUCCESS", true), ("NOTPAY", false)])
  func aCodeThatNeedsAPassword(state: JSONValue, isPaid: Bool) async throws {
    let userPaying: JSONValue = ["code": "USERPAYING", "message": "需要用户输入支付密码"]
    try server.reply(to: .post, "/v3/pay/transactions/codepay", with: .json(userPaying, status: 202))
    let query = "/v3/pay/transactions/out-trade-no/{out_trade_no}"
    try server.reply(to: .get, query, with: .json(["trade_state": "USERPAYING"]), times: 2)
    try server.reply(to: .get, query, with: .json(["trade_state": state]))
    let result = try await cashier.scan("A-1001", fen: 100, code: "130061098828009406", storeID: "0001", pause: .zero)
    #expect(result == isPaid)
    #expect(server.requests.contains { $0.path == query + "/reverse" } == !isPaid)
  }

  @Test func aCodeThatIsRefused() async throws {
    try server.reply(
      to: .post, "/v3/pay/transactions/codepay",
      with: .refusal(status: 403, code: "NOT_ENOUGH", message: "余额不足"))
    await #expect(throws: WeChatPayError.self) {
      try await cashier.scan("A-1001", fen: 100, code: "130061098828009406", storeID: "0001", pause: .zero)
    }
    #expect(server.requests.count == 1)
  }

  @Test func whatBecomesOfARefund() async throws {
    let refunds = Refunds(pay: pay)
    let states: [(JSONValue, Refunds.Next)] = [
      ("SUCCESS", .nothing), ("CLOSED", .refundAgain), ("ABNORMAL", .askForCard), ("PROCESSING", .wait), ("NEW", .wait),
    ]
    for (state, next) in states {
      try server.reply(
        to: .get, "/v3/refund/domestic/refunds/{out_refund_no}", with: .json(["status": state]), times: 1)
      #expect(try await refunds.next("R-1") == next)
    }
    try await refunds.send("50000000382019052709732678859", of: "R-1", to: "6225760000000000", of: "张三")
    #expect(server.requests.last?.body?["real_name"] == "张三")
    let receiver = NotificationReceiver(pay, payloads: [])
    let sent = try server.notification("REFUND.ABNORMAL")
    #expect(refunds.heard(try await receiver.receive(headers: sent.headers, body: sent.body)) == nil)
  }

  @Test func aTransferWithAName() async throws {
    let payouts = Payouts(pay: pay, appID: "wx8888888888888888")
    _ = try await payouts.pay("T-1", fen: 200_000, to: "oUpF8uMuAJO", name: "张三")
    #expect(server.requests.last?.body?["user_name"] == "张三")
    let path = "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"
    for (state, isPaid) in [("WAIT_USER_CONFIRM", nil), ("SUCCESS", true), ("CANCELLED", false)] as [(_, Bool?)] {
      try server.reply(to: .get, path, with: .json(["state": .string(state)]), times: 1)
      #expect(try await payouts.isPaid("T-1") == isPaid)
    }
    try await payouts.cancel("T-1")
    #expect(server.requests.last?.path == path + "/cancel")
  }

  @Test func whatEachFailureAsksFor() {
    func remedy(_ status: Int, _ method: RequestMethod = .post) -> Remedy {
      Remedy(.refused(ServerRefusal(method: method, statusCode: status)))
    }
    #expect(remedy(500) == .query)
    #expect(remedy(429) == .query)
    #expect(remedy(500, .get) == .callAgain)
    #expect(remedy(401) == .mend)
    #expect(remedy(403) == .explain)
    #expect(Remedy(.transportFailed(TransportFailure(.cannotConnect, .notSent))) == .callAgain)
    #expect(Remedy(.outcomeUnknown(UnknownOutcome(reason: .transport(.init(.timedOut, .maybeSent))))) == .query)
    #expect(Remedy(.invalidRequest("")) == .mend)
    #expect(Remedy(.cancelled(afterSending: true)) == .query)
  }

  @Test func whatRepliesHold() async throws {
    try server.reply(
      to: .get, "/v3/pay/transactions/out-trade-no/{out_trade_no}",
      with: .json(["amount": ["total": 100], "coupon_hint": "10元券", "payer": 7]))
    let (paid, coupon, problems) = try await Reading(pay: pay).look("A-1001")
    #expect(paid == 100)
    #expect(coupon == "10元券")
    #expect(problems.map(\.path) == ["payer"])
  }
}
