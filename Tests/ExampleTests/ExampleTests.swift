import Foundation
import TestSupport
import Testing
import WeChatPay
import WeChatPayTesting

/// The programs that the guides show, run against the fake server.
@Suite struct ExampleTests {
  let server: FakeServer
  let pay: WeChatPayClient

  init() throws {
    server = try FakeServer()
    pay = try server.client().with(timeout: .seconds(300))
  }

  @Test func aPaymentEndToEnd() async throws {
    let shop = Shop(pay: pay, appID: "wx8888888888888888")
    try server.reply(to: .post, "/v3/pay/transactions/jsapi", with: .json(["prepay_id": "wx201410272009395522"]))
    let parameters = try await shop.order("1217752501", fen: 100, openID: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    #expect(parameters.package == "prepay_id=wx201410272009395522")
    #expect(server.requests.last?.body?["amount"]?["total"] == 100)

    let sent = try server.notification(
      "TRANSACTION.SUCCESS", resource: ["out_trade_no": "1217752501", "amount": ["total": 100]])
    let paid = Paid()
    let answer = await shop.notified(headers: sent.headers, body: sent.body) { await paid.add($0, fen: $1) }
    #expect(answer == .success)
    #expect(await paid.numbers == ["1217752501"])
    let again = await shop.notified(headers: sent.headers, body: sent.body) { await paid.add($0, fen: $1) }
    #expect(again == .success)
    #expect(await paid.numbers == ["1217752501"])
    let forged = await shop.notified(headers: sent.headers, body: sent.body + Data(" ".utf8)) {
      await paid.add($0, fen: $1)
    }
    #expect(forged.statusCode == 401)

    let query = "/v3/pay/transactions/out-trade-no/{out_trade_no}"
    try server.reply(to: .get, query, with: .json(["trade_state": "NOTPAY"]), times: 1)
    #expect(try await !shop.isPaid("1217752501"))
    #expect(try await shop.isPaid("1217752501"))

    try server.reply(to: .post, "/v3/refund/domestic/refunds", with: .fault(.connectionLost), times: 1)
    try server.reply(to: .post, "/v3/refund/domestic/refunds", with: .json(["status": "PROCESSING"]))
    #expect(try await shop.refund("1217752501", as: "R-1", fen: 50, of: 100))
    #expect(server.requests.filter { $0.body?["out_refund_no"] == "R-1" }.count == 2)
  }

  /// `main` is on the main actor, and so are handlers that stand in it.
  @Test @MainActor func aHandlerInMain() async throws {
    let sent = try server.notification("TRANSACTION.SUCCESS", resource: ["out_trade_no": "1217752501"])
    let receiver = NotificationReceiver(pay, payloads: [])
    var numbers: [JSONValue?] = []
    let answer = await receiver.answer(headers: sent.headers, body: sent.body) { notification in
      numbers.append(notification.json["out_trade_no"])
    }
    #expect(answer == .success)
    #expect(numbers == ["1217752501"])
  }

  @Test func aRentalFromOrderToCompletion() async throws {
    let rental = Rental(pay: pay, serviceID: "2002000000000558128851361561536", subMerchant: "1900000109")
    let parameters = try await rental.start("A-1001", openID: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    #expect(parameters.businessType == "wxpayScoreUse")
    await #expect(throws: WeChatPayError.self) { try await rental.finish("A-1001", fen: 500) }
    try server.happen(.confirm, to: .payScoreOrder, "A-1001")
    try await rental.finish("A-1001", fen: 500)
    let state = "/v3/payscore/partner/serviceorder"
    try server.reply(to: .get, state, with: .json(["collection": ["state": "USER_PAYING"]]), times: 1)
    try server.reply(to: .get, state, with: .json(["collection": ["state": "USER_PAID"]]), times: 1)
    try server.reply(to: .get, state, with: .json(["state": "REVOKED"]), times: 1)
    #expect(try await rental.isPaid("A-1001") == nil)
    #expect(try await rental.isPaid("A-1001") == true)
    #expect(try await rental.isPaid("A-1001") == false)
    #expect(
      server.requests.map { $0.path.split(separator: "/").last } == [
        "serviceorder", "send-pendingmessage", "complete", "send-pendingmessage", "complete", "serviceorder",
        "serviceorder", "serviceorder",
      ])
  }

  @Test func theBillOfANight() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bills-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try server.reply(
      to: .get, "/v3/bill/tradebill",
      with: .json([
        "hash_type": "SHA1", "hash_value": "1c2e65b7773dedd85701cd7b6a4bfa2b48487c7f",
        "download_url": "https://api.mch.weixin.qq.com/v3/billdownload/file?token=6XIv5TUPto7pByrTQKhd",
      ]))
    try server.reply(to: .get, "/v3/billdownload/file", with: .file(Data("another bill\n".utf8)), times: 1)
    let bill = NightlyBill(pay: pay, folder: folder)
    await #expect(throws: WeChatPayError.self) { try await bill.fetch("2026-11-22") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    try server.reply(to: .get, "/v3/billdownload/file", with: .file(Data("bill\n".utf8)))
    let file = try await bill.fetch("2026-11-22")
    #expect(try Data(contentsOf: file) == Data("bill\n".utf8))
  }

  @Test func otherBills() async throws {
    let folder = try TemporaryFolder()
    let papers = Papers(pay: pay, folder: folder.url)
    try server.reply(
      to: .get, "/v3/bill/fundflowbill",
      with: .json([
        "hash_type": "SHA1", "hash_value": "1c2e65b7773dedd85701cd7b6a4bfa2b48487c7f",
        "download_url": "https://api.mch.weixin.qq.com/v3/billdownload/file?token=6XIv5TUPto7pByrTQKhd",
      ]))
    try server.reply(to: .get, "/v3/billdownload/file", with: .file(Data("bill\n".utf8)))
    #expect(try await papers.fundFlow("2026-11-22").lastPathComponent == "fund-flow-2026-11-22.csv")
    try server.reply(
      to: .get, "/v3/bill/tradebill",
      with: .refusal(status: 400, code: "NO_STATEMENT_EXIST", message: "账单文件不存在"))
    #expect(try await papers.tradeBill("2026-11-22") == nil)
  }

  @Test func aBillIsInYuan() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "trade.csv")
    let bill = """
      \u{FEFF}交易时间,商户订单号,交易状态,应结订单金额
      `2026-11-22 10:00:00,`A-1001,`SUCCESS,`12.34
      `2026-11-22 11:00:00,`A-2,`REFUND,`0.00
      总交易单数,应结订单总金额
      `2,`12.34

      """
    try bill.write(to: file, atomically: true, encoding: .utf8)
    let ledger = try Ledger(file)
    #expect(ledger.lines.map(\.number) == ["A-1001", "A-2"])
    #expect(ledger.lines.map(\.state) == ["SUCCESS", "REFUND"])
    #expect(ledger.lines.first?.yuan == Decimal(string: "12.34"))
  }
}

private actor Paid {
  var numbers: [String] = []

  func add(_ number: String, fen: Int) {
    numbers.append(number)
    #expect(fen == 100)
  }
}
