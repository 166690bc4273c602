import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayTesting

/// What was made is there, moves on, and can be asked for.
@Suite struct MemoryTests {
  let server: FakeServer
  let pay: WeChatPayClient

  init() throws {
    server = try FakeServer(strictness: .platform)
    pay = try server.client().with(timeout: .seconds(300))
  }

  private func code(_ call: () async throws -> some Any) async throws -> String? {
    do {
      _ = try await call()
      return nil
    } catch let error as WeChatPayError {
      guard case .refused(let refusal) = error else { throw error }
      return refusal.code
    }
  }

  private func order(_ number: String, fen: Int = 100) async throws {
    let body = PlatformRuleTests.order([
      "out_trade_no": .string(number), "amount": ["total": .integer(fen)], "attach": "table 7",
    ])
    _ = try await pay.chain("v3/pay/transactions/jsapi").post(json: body)
  }

  private func state(_ number: String) async throws -> JSONValue {
    try await pay.chain("v3/pay/transactions/out-trade-no/{out_trade_no}")
      .get(["out_trade_no": number], query: ["mchid": "1900000001"]).body
  }

  @Test func anOrderFromItsBeginningToItsRefund() async throws {
    #expect(try await code { try await state("1217752501") } == "ORDER_NOT_EXIST")
    try await order("1217752501")
    let open = try await state("1217752501")
    #expect(open["trade_state"] == "NOTPAY")
    #expect(open["attach"] == "table 7")
    #expect(open["transaction_id"] == nil)
    #expect(open["success_time"] == nil)

    let sent = try #require(try server.happen(.pay, to: .order, "1217752501"))
    let receiver = NotificationReceiver(pay, payloads: Notifications.weChatPayAPI)
    let received = try await receiver.receive(headers: sent.headers, body: sent.body)
    let success = try #require(received.payload as? Notifications.TransactionSuccess)
    #expect(success.outTradeNo == "1217752501")
    #expect(success.amount?.payerTotal == 100)
    let paid = try await state("1217752501")
    #expect(paid["trade_state"] == "SUCCESS")
    let id = try #require(paid["transaction_id"]?.text)
    #expect(success.transactionID == id)
    let byID = try await pay.chain("v3/pay/transactions/id/{transaction_id}")
      .get(["transaction_id": id], query: ["mchid": "1900000001"]).body
    #expect(byID == paid)

    #expect(try await code { try await order("1217752501") } == "OUT_TRADE_NO_USED")
    #expect(
      try await code {
        try await pay.chain("v3/pay/transactions/out-trade-no/1217752501/close").post(json: ["mchid": "1900000001"])
      } == "INVALID_REQUEST")
    #expect(throws: FakeServerError.self) { try server.happen(.pay, to: .order, "1217752501") }

    func refund(_ number: String, fen: Int, of total: Int = 100) async throws -> JSONValue {
      try await pay.chain("v3/refund/domestic/refunds").post(json: [
        "transaction_id": .string(id), "out_refund_no": .string(number),
        "amount": ["refund": .integer(fen), "total": .integer(total), "currency": "CNY"],
      ]).body
    }
    let refunded = try await refund("R-1", fen: 60)
    #expect(refunded["status"] == "PROCESSING")
    #expect(refunded["out_trade_no"] == "1217752501")
    #expect(try await refund("R-1", fen: 60) == refunded)
    #expect(try await code { try await refund("R-1", fen: 61) } == "INVALID_REQUEST")
    #expect(try await code { try await refund("R-2", fen: 41) } == "INVALID_REQUEST")
    #expect(try await code { try await refund("R-2", fen: 40, of: 99) } == "INVALID_REQUEST")
    let arrived = try #require(try server.happen(.arrive, to: .refund, "R-1"))
    let notified = try await receiver.receive(headers: arrived.headers, body: arrived.body)
    #expect(notified.eventType == "REFUND.SUCCESS")
    #expect(notified.json["refund_status"] == "SUCCESS")
    let asked = try await pay.chain("v3/refund/domestic/refunds/R-1").get().body
    #expect(asked["status"] == "SUCCESS")
    #expect(try await state("1217752501")["trade_state"] == "REFUND")
    #expect(try await refund("R-2", fen: 40)["status"] == "PROCESSING")
    try server.happen(.close, to: .refund, "R-2")
    #expect(try await refund("R-3", fen: 40)["status"] == "PROCESSING")
  }

  @Test func ordersThatEnd() async throws {
    try await order("1217752502")
    try await order("1217752502")
    #expect(try await code { try await order("1217752502", fen: 200) } == "OUT_TRADE_NO_USED")
    let close = pay.chain("v3/pay/transactions/out-trade-no/1217752502/close")
    #expect(try await close.post(json: ["mchid": "1900000001"]).statusCode == 204)
    #expect(try await close.post(json: ["mchid": "1900000001"]).statusCode == 204)
    #expect(try await state("1217752502")["trade_state"] == "CLOSED")
    #expect(try await code { try await order("1217752502") } == "OUT_TRADE_NO_USED")
    #expect(throws: FakeServerError.self) { try server.happen(.pay, to: .order, "1217752502") }
    #expect(throws: FakeServerError.self) { try server.happen(.pay, to: .order, "9") }
    try await order("1217752503")
    #expect(try server.happen(.fail, to: .order, "1217752503") == nil)
    #expect(try await state("1217752503")["trade_state"] == "PAYERROR")
    #expect(try await code { try await pay.chain("v3/refund/domestic/refunds/R-9").get() } == "RESOURCE_NOT_EXISTS")
  }

  @Test func whatBreaksOnTheWayBackWasCarriedOut() async throws {
    try server.reply(to: .post, "/v3/pay/transactions/jsapi", with: .fault(.connectionLost), times: 1)
    await #expect(throws: WeChatPayError.self) { try await order("1217752504") }
    #expect(try await state("1217752504")["trade_state"] == "NOTPAY")
  }

  @Test func merchantsDoNotSeeEachOther() async throws {
    let server = try FakeServer(keys: FakeKeysTests.keys.get(), strictness: .platform)
    let body = PlatformRuleTests.order([:])
    _ = try await server.client().with(timeout: .seconds(300)).chain("v3/pay/transactions/jsapi").post(json: body)
    let other = try server.client(for: "1900000002").with(timeout: .seconds(300))
    let query: HTTPQuery = ["mchid": "1900000002"]
    #expect(
      try await code { try await other.chain("v3/pay/transactions/out-trade-no/1217752501").get(query: query) }
        == "ORDER_NOT_EXIST")
  }

  @Test func aCombinedOrder() async throws {
    func part(_ number: String, _ fen: Int) -> JSONValue {
      [
        "mchid": "1900000109", "attach": "a", "out_trade_no": .string(number), "description": "茶",
        "amount": ["total_amount": .integer(fen), "currency": "CNY"],
      ]
    }
    _ = try await pay.chain("v3/combine-transactions/native").post(json: [
      "combine_appid": "wx8888888888888888", "combine_mchid": "1900000001", "combine_out_trade_no": "C-00001",
      "sub_orders": [part("1217752511", 10), part("1217752512", 20)], "notify_url": "https://shop.example.com/",
    ])
    let sent = try #require(try server.happen(.pay, to: .combinedOrder, "C-00001"))
    let received = try await NotificationReceiver(pay, payloads: Notifications.weChatPayAPI)
      .receive(headers: sent.headers, body: sent.body)
    #expect(received.payload is Notifications.TransactionSuccessCombine)
    let asked = try await pay.chain("v3/combine-transactions/out-trade-no/C-00001").get().body
    guard case .array(let parts)? = asked["sub_orders"] else {
      Issue.record("no parts")
      return
    }
    #expect(parts.map { $0["trade_state"] } == ["SUCCESS", "SUCCESS"])
    let refund = try await pay.chain("v3/refund/domestic/refunds").post(json: [
      "out_trade_no": "1217752512", "out_refund_no": "R-5", "amount": ["refund": 20, "total": 20, "currency": "CNY"],
    ])
    #expect(refund.body["transaction_id"] == parts[1]["transaction_id"])
  }

  @Test func payScore() async throws {
    let number = "S-1"
    let base = "v3/payscore/serviceorder"
    let created = try await pay.chain(base).post(json: [
      "out_order_no": .string(number), "appid": "wx8888888888888888", "service_id": "500001",
      "service_introduction": "先享后付", "time_range": ["start_time": "OnAccept"],
      "risk_fund": ["name": "DEPOSIT", "amount": 100], "notify_url": "https://shop.example.com/",
      "need_user_confirm": true, "openid": "o-1",
    ])
    #expect(created.body["state"] == "CREATED")
    let completion: JSONValue = [
      "appid": "wx8888888888888888", "service_id": "500001", "post_payments": [["name": "餐", "amount": 100]],
      "total_amount": 100,
    ]
    #expect(
      try await code { try await pay.chain("\(base)/\(number)/complete").post(json: completion) } == "INVALID_REQUEST")
    #expect(try server.happen(.confirm, to: .payScoreOrder, number) != nil)
    func asked() async throws -> JSONValue {
      try await pay.chain(base).get(query: [
        "out_order_no": "S-1", "service_id": "500001", "appid": "wx8888888888888888",
      ]).body
    }
    #expect(try await asked()["state"] == "DOING")
    _ = try await pay.chain("\(base)/\(number)/complete").post(json: completion)
    let completed = try await asked()
    #expect(completed["state"] == "DOING" && completed["state_description"] == "MCH_COMPLETE")
    #expect(completed["collection"]?["state"] == "USER_PAYING")
    #expect(try server.happen(.pay, to: .payScoreOrder, number) != nil)
    let done = try await asked()
    #expect(done["state"] == "DONE" && done["collection"]?["paid_amount"] == 100)
    #expect(
      try await code {
        try await pay.chain("\(base)/\(number)/cancel").post(json: [
          "appid": "wx8888888888888888", "service_id": "500001", "reason": "x",
        ])
      } == "INVALID_REQUEST")
  }

  @Test func profitIsDivided() async throws {
    let created = try await pay.chain("v3/profitsharing/orders").post(json: [
      "appid": "wx8888888888888888", "transaction_id": "4200000001", "out_order_no": "P-1", "unfreeze_unsplit": true,
      "receivers": [["type": "MERCHANT_ID", "account": "1900000109", "amount": 10, "description": "share"]],
    ])
    #expect(created.body["state"] == "PROCESSING")
    try server.happen(.finish, to: .division, "P-1")
    let asked = try await pay.chain("v3/profitsharing/orders/P-1").get(query: ["transaction_id": "4200000001"]).body
    #expect(asked["state"] == "FINISHED")
    #expect(asked["order_id"] == created.body["order_id"])
    guard case .array(let receivers)? = asked["receivers"] else {
      Issue.record("no receivers")
      return
    }
    #expect(receivers.map { $0["result"] } == ["SUCCESS"])
  }

  @Test func transfers() async throws {
    func transfer(_ number: String, fen: Int) async throws -> JSONValue {
      try await pay.chain("v3/fund-app/mch-transfer/transfer-bills").post(json: [
        "appid": "wx8888888888888888", "out_bill_no": .string(number), "openid": "o-1",
        "transfer_amount": .integer(fen), "transfer_remark": "茶", "transfer_scene_id": "1000",
        "transfer_scene_report_infos": [["info_type": "a", "info_content": "b"]],
      ]).body
    }
    let created = try await transfer("T1", fen: 100)
    #expect(created["state"] == "WAIT_USER_CONFIRM")
    #expect(try await code { try await transfer("T1", fen: 200) } == "ALREADY_EXISTS")
    #expect(try server.happen(.pay, to: .transfer, "T1") != nil)
    let id = try #require(created["transfer_bill_no"]?.text)
    let asked = try await pay.chain("v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/\(id)").get().body
    #expect(asked["state"] == "SUCCESS" && asked["out_bill_no"] == "T1")
    _ = try await transfer("T2", fen: 100)
    let cancelled = try await pay.chain("v3/fund-app/mch-transfer/transfer-bills/out-bill-no/T2/cancel").post()
    #expect(cancelled.body["state"] == "CANCELING")
    try server.happen(.close, to: .transfer, "T2")
    #expect(server.resource(.transfer, "T2")?.state == "CANCELLED")
  }

  /// What no table knows follows from paths.
  @Test func otherResources() async throws {
    let address = pay.chain("v3/merchant-service/complaint-notifications")
    _ = try await address.post(json: ["url": "https://shop.example.com/complaints"])
    #expect(try await address.get().body["url"] == "https://shop.example.com/complaints")
    _ = try await address.put(json: ["url": "https://shop.example.com/others"])
    #expect(try await address.get().body["url"] == "https://shop.example.com/others")
    _ = try await address.delete()
    #expect(try await address.get().body["url"] != "https://shop.example.com/others")

    let shop = try FakeServer(openAPI: shopDocument)
    let orders = try shop.client().with(timeout: .seconds(300))
    let made = try await orders.chain("v3/orders").post(json: ["amount": 5, "lines": [["name": "茶"]]])
    let id = try #require(made.body["order_id"]?.text?.prefix(6))
    #expect(
      try await orders.chain("v3/orders/{order_id}").get(["order_id": String(id)]).body["order_id"]
        == .string(String(id)))
  }

  @Test func theOldestIsForgotten() async throws {
    var hooks = Hooks()
    hooks.capacity = 2
    let server = try FakeServer(keys: nil, describing: [.weChatPayAPI], strictness: .platform, hooks: hooks)
    let pay = try server.client().with(timeout: .seconds(300))
    for number in 1...3 {
      let body = PlatformRuleTests.order(["out_trade_no": .string("121775250\(number)")])
      _ = try await pay.chain("v3/pay/transactions/jsapi").post(json: body)
    }
    #expect(server.resources.map(\.number) == ["1217752503", "1217752502"])
    #expect(server.resource(.order, "1217752501") == nil)
  }
}
