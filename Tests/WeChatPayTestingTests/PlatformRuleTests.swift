import Foundation
import Testing
import WeChatPay
import WeChatPayTesting

/// What the platform refuses beyond fields and types, and what it does not mind.
@Suite struct PlatformRuleTests {
  let server: FakeServer
  let pay: WeChatPayClient

  init() throws {
    server = try FakeServer()
    pay = try server.client().with(timeout: .seconds(300))
  }

  static let order: JSONValue = [
    "appid": "wx8888888888888888", "mchid": "1900000001", "description": "茶", "out_trade_no": "1217752501",
    "notify_url": "https://shop.example.com/wechatpay", "amount": ["total": 100, "currency": "CNY"],
    "payer": ["openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"],
  ]

  static func order(_ changes: [String: JSONValue]) -> JSONValue {
    guard case .object(let members) = order else { return order }
    return .object(members.merging(changes) { $1 })
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var path = "v3/pay/transactions/jsapi"
    var body: JSONValue?
    var query: [String: String] = [:]
    var field: String
  }

  static let wrong = [
    Wrong(testDescription: "another merchant", body: order(["mchid": "1900000009"]), field: "/mchid"),
    Wrong(testDescription: "no HTTPS", body: order(["notify_url": "http://x"]), field: "/notify_url"),
    Wrong(testDescription: "no address", body: order(["notify_url": "shop"]), field: "/notify_url"),
    Wrong(testDescription: "a query", body: order(["notify_url": "https://x/?a=b"]), field: "/notify_url"),
    Wrong(
      testDescription: "currency", body: order(["amount": ["total": 1, "currency": "USD"]]), field: "/amount/currency"),
    Wrong(testDescription: "nothing to pay", body: order(["amount": ["total": 0]]), field: "/amount/total"),
    Wrong(testDescription: "a short number", body: order(["out_trade_no": "12345"]), field: "/out_trade_no"),
    Wrong(testDescription: "a number with a sign", body: order(["out_trade_no": "1234567/"]), field: "/out_trade_no"),
    Wrong(
      testDescription: "a value that is not listed", body: order(["limit_pay": ["no_gold"]]), field: "/limit_pay/0"),
    Wrong(
      testDescription: "another merchant's order", path: "v3/pay/transactions/out-trade-no/1217752501",
      query: ["mchid": "1900000009"], field: "mchid"),
    Wrong(
      testDescription: "a bill of no day", path: "v3/bill/tradebill", query: ["bill_date": "yesterday"],
      field: "bill_date"),
    Wrong(
      testDescription: "a bill of a day that there is not", path: "v3/bill/tradebill",
      query: ["bill_date": "2026-02-30"], field: "bill_date"),
    Wrong(
      testDescription: "more than was paid", path: "v3/refund/domestic/refunds",
      body: [
        "out_trade_no": "1217752501", "out_refund_no": "R-1",
        "amount": ["refund": 101, "total": 100, "currency": "CNY"],
      ], field: "/amount/refund"),
  ]

  @Test(arguments: wrong) func refused(_ wrong: Wrong) async throws {
    do throws(WeChatPayError) {
      _ =
        if let body = wrong.body {
          try await pay.chain(wrong.path).post(json: body)
        } else {
          try await pay.chain(wrong.path).get(query: HTTPQuery(wrong.query.map { ($0.key, $0.value) }))
        }
      Issue.record("it was accepted")
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      #expect(refusal.statusCode == 400)
      #expect(refusal.code == "PARAM_ERROR")
      #expect(refusal.field == wrong.field)
    }
    #expect(server.requests.isEmpty)
  }

  @Test func notMinded() async throws {
    for (number, address) in ["https://shop.example.com/a/b", "http://127.0.0.1:8080/notify"].enumerated() {
      let order = Self.order(["notify_url": .string(address), "out_trade_no": .string("121775250\(number)")])
      _ = try await pay.chain("v3/pay/transactions/jsapi").post(json: order)
    }
    let lenient = try FakeServer(strictness: .descriptions)
    let stranger = Self.order(["mchid": "1900000009", "notify_url": "http://x"])
    _ = try await lenient.client().chain("v3/pay/transactions/jsapi").post(json: stranger)
  }

  /// PHP and Node send no `Wechatpay-Serial`, Java an empty one: only who encrypts must say with which key.
  @Test func noPlatformKeyIsNamed() async throws {
    let listener = try server.listen()
    let certificate = try server.keys.platform.certificateSerial
    func status(_ path: String, _ body: JSONValue?, serial: String?) async throws -> Int {
      let method: RequestMethod = body == nil ? .get : .post
      let data = try body.map { try JSONEncoder().encode($0) } ?? Data()
      let request = try await signed(method, path, data, serial: serial, at: listener.url)
      let head = try await CurlTransport.shared.send(request) { _, _ in }
      #expect(
        (head.headers["Wechatpay-Serial"] ?? "") == certificate || head.statusCode != 200)
      return head.statusCode
    }
    for serial in [nil, ""] {
      #expect(try await status("/v3/pay/transactions/jsapi", Self.order, serial: serial) == 200)
      #expect(try await status("/v3/certificates?algorithm_type=RSA", nil, serial: serial) == 200)
      var transfer: [String: JSONValue] = [
        "appid": "wx8888888888888888", "out_bill_no": "T1", "openid": "o-1", "transfer_amount": 100,
        "transfer_remark": "茶", "transfer_scene_id": "1000",
        "transfer_scene_report_infos": [["info_type": "a", "info_content": "b"]],
      ]
      let path = "/v3/fund-app/mch-transfer/transfer-bills"
      #expect(try await status(path, .object(transfer), serial: serial) == 200)
      transfer["user_name"] = "张三"
      #expect(try await status(path, .object(transfer), serial: serial) == 400)
    }
    #expect(try await status("/v3/pay/transactions/jsapi", Self.order, serial: "PUB_KEY_ID_09") == 400)
  }

  private func signed(
    _ method: RequestMethod, _ path: String, _ body: Data, serial: String?, at url: URL
  ) async throws -> TransportRequest {
    let message = RequestMessage(
      method: method, target: path, timestamp: Int(Date().timeIntervalSince1970), nonce: "n\(UUID())", body: body)
    var headers: HeaderFields = ["Authorization": try await message.authorization(of: server.merchant)]
    headers["Content-Type"] = "application/json"
    headers["Wechatpay-Serial"] = serial
    return TransportRequest(
      method: method, url: try #require(URL(string: "\(url)\(path)")), headers: headers,
      body: body.isEmpty ? .empty : .data(body), timeout: .seconds(300))
  }
}
