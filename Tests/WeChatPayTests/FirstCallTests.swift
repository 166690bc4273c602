import Foundation
import LoopbackServer
import Testing
import WeChatPay
import WeChatPayAPI

/// The chain from a call to bytes on the wire, against a server that checks with the openssl command line.
@Suite struct FirstCallTests {
  let world = try! World.make()

  @Test func theDescribedCallIsSignedAndItsSigned204Accepted() async throws {
    let server = try LoopbackServer { [world] _ in try! world.signed(204) }
    let pay = try world.client(server)
    let response = try await pay.v3.payscore.partner
      .serviceorder(outOrderNo: "1234323JKHDFE1243252")
      .sendPendingmessage
      .post(
        .init(
          serviceID: "2002000000000558128851361561536",
          subMchid: "1900000109",
          postPayments: [.init(name: "就餐费用", amount: 40000, description: "就餐人均100元", count: 4)],
          postDiscounts: [.init(name: "满20减1元", description: "不与其他优惠叠加", amount: 100, count: 2)],
          totalAmount: 50000,
          prepaidTime: "20231218"))
    #expect(response.statusCode == 204)
    #expect(response.rawBody.isEmpty)
    let request = try #require(server.requests.first)
    #expect(request.target == "/v3/payscore/partner/serviceorder/1234323JKHDFE1243252/send-pendingmessage")
    #expect(try isSigned(request))
    #expect(request.headers["wechatpay-serial"] == World.publicKeyID)
    #expect(request.headers["content-type"] == "application/json")
    #expect(request.headers["accept"] == "application/json")
    #expect(request.headers["user-agent"]?.hasPrefix("swift-wechatpay/") == true)
    #expect(request.headers["expect"] == nil)
  }

  @Test func oneByteLessInTheBodyIsNotSigned() async throws {
    let server = try LoopbackServer { [world] _ in try! world.signed(204) }
    _ = try await world.client(server).chain("v3/pay/transactions/jsapi").post(json: ["description": "中 é"])
    let request = try #require(server.requests.first)
    #expect(try isSigned(request))
    #expect(try !isSigned(request, body: Data(request.body.dropLast())))
  }

  @Test func undescribedCallsAreSignedWithTheirPathAndQuery() async throws {
    let server = try LoopbackServer { [world] _ in try! world.signed(200, #"{"prepay_id":"wx20"}"#) }
    let pay = try world.client(server)
    let raw = try await pay.chain("v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage")
      .post(["out_order_no": "12 34/中?"], json: ["service_id": "2002000000000558128851361561536"])
    #expect(raw.body["prepay_id"] == "wx20")
    #expect(raw.requestID == "0A1B2C-268443699")
    _ = try await pay["v3/certificates"].get(query: ["time": "2024-01-01T00:00:00+08:00", "a": "=&"])
    let requests = server.requests
    #expect(requests[0].target.hasSuffix("/serviceorder/12%2034%2F%E4%B8%AD%3F/send-pendingmessage"))
    #expect(requests[1].target == "/v3/certificates?time=2024-01-01T00%3A00%3A00%2B08%3A00&a=%3D%26")
    for request in requests { #expect(try isSigned(request)) }
  }

  private func isSigned(_ request: ReceivedRequest, body: Data? = nil) throws -> Bool {
    let signature = try #require(request.authorization("signature").flatMap { Data(base64Encoded: $0) })
    #expect(request.authorization("mchid") == World.merchantID)
    #expect(request.authorization("serial_no") == World.merchantSerial)
    return try world.tool.verifies(signature, of: request.message(body: body), key: "merchant")
  }
}
