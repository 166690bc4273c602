import Testing
import Till
import WeChatPay
import WeChatPayTesting

@Suite struct TillTests {
  let server: FakeServer
  let till: Till
  let path = "/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage"

  init() throws {
    server = try FakeServer()
    till = Till(try server.client())
  }

  @Test func guestsAreTold() async throws {
    #expect(try await till.announce(order: "A-1001", amount: 500))
    let request = try #require(server.requests.first)
    #expect(request.pathParameters["out_order_no"] == "A-1001")
    #expect(request.body?["total_amount"] == 500)
  }

  @Test func ordersThatAreGone() async throws {
    try server.reply(to: .post, path, with: .refusal(status: 404, code: "ORDER_NOT_EXIST", message: "订单不存在"))
    #expect(try await till.announce(order: "A-1001", amount: 500) == false)
  }

  @Test func forgedReplies() async throws {
    try server.reply(to: .post, path, with: .fault(.forgedSignature))
    await #expect(throws: WeChatPayError.self) { try await till.announce(order: "A-1001", amount: 500) }
  }
}
