import Foundation
import TestSupport
import Testing
import WeChatPayAPI

@testable import WeChatPay

/// The first endpoint from the call site to the bytes on the wire, and back.
@Suite struct FirstEndpointTests {
  private func send(_ pay: WeChatPayClient) async throws(WeChatPayError) -> EmptyResponse {
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
    return response
  }

  private let path = "/v3/payscore/partner/serviceorder/1234323JKHDFE1243252/send-pendingmessage"

  private func error(_ answer: @escaping @Sendable () throws -> LoopbackServer.Answer) async throws -> WeChatPayError? {
    let server = try LoopbackServer { _ in try answer() }
    let pay = try Platform.client(server)
    let error = await failure { () async throws(WeChatPayError) in try await send(pay) }
    #expect(server.requests.count == 1, "what may have been carried out is not sent twice")
    return error
  }

  @Test func signedRequestAndSigned204() async throws {
    let server = try LoopbackServer { request in
      try Platform.isSigned(request) ? Platform.signed(status: 204) : .reply(status: 401, headers: [], body: Data())
    }
    let response = try await send(try Platform.client(server))
    #expect(response.statusCode == 204)
    #expect(response.requestID == "08F78BB7-268435456")
    let request = try #require(server.requests.first)
    #expect(server.requests.count == 1)
    #expect(request.method == "POST")
    #expect(request.target == path)
    #expect(request.headers["content-type"] == "application/json")
    #expect(request.headers["accept"] == "application/json")
    #expect(request.headers["wechatpay-serial"] == Platform.keyID)
    #expect(request.headers["user-agent"]?.isEmpty == false)
    #expect(
      try JSONDecoder().decode(JSONValue.self, from: request.body) == [
        "service_id": "2002000000000558128851361561536", "sub_mchid": "1900000109", "total_amount": 50000,
        "prepaid_time": "20231218",
        "post_payments": [["name": "就餐费用", "amount": 40000, "description": "就餐人均100元", "count": 4]],
        "post_discounts": [["name": "满20减1元", "description": "不与其他优惠叠加", "amount": 100, "count": 2]],
      ])
    let changed = request.body.dropLast()
    #expect(try !Platform.isSigned(request, body: Data(changed)))
  }

  /// Takes a byte off the body behind the signer's back.
  private struct ThievingTransport: Transport {
    let inner = CurlTransport()

    func send(
      _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
    ) async throws(TransportFailure) -> ReplyHead {
      guard case .data(let body) = request.body else { throw TransportFailure(.other("no body"), .notSent) }
      let robbed = TransportRequest(
        method: request.method, url: request.url, headers: request.headers, body: .data(body.dropLast()),
        timeout: request.timeout, isRepeatable: request.isRepeatable)
      return try await inner.send(robbed, receive: receive)
    }
  }

  @Test func aByteLessIsRefused() async throws {
    let server = try LoopbackServer { request in
      let sign = Data(#"{"code":"SIGN_ERROR","message":"签名错误"}"#.utf8)
      return try Platform.isSigned(request)
        ? Platform.signed(status: 204) : .reply(status: 401, headers: [("Request-ID", "1-2")], body: sign)
    }
    let pay = try Platform.client(server, transport: ThievingTransport())
    let error = await #expect(throws: WeChatPayError.self) { try await send(pay) }
    guard case .refused(let refusal)? = error else {
      Issue.record("not refused: \(String(describing: error))")
      return
    }
    #expect(refusal.statusCode == 401)
    #expect(refusal.code == "SIGN_ERROR")
    #expect(refusal.requestID == "1-2")
  }

  @Test func forgedSignature() async throws {
    let forger = try OpenSSLTool.KeyPair()
    let error = try await error {
      .reply(status: 204, headers: try Platform.signature(over: Data(), with: forger), body: Data())
    }
    guard case .outcomeUnknown(let unknown)? = error else {
      Issue.record("wrong error: \(String(describing: error))")
      return
    }
    #expect(unknown.verificationFailure == .wrongSignature)
    #expect(unknown.requestID == "08F78BB7-268435456")
  }

  @Test func oldTimestamp() async throws {
    let error = try await error {
      let old = Int(Platform.now.timeIntervalSince1970) - 400
      return .reply(status: 204, headers: try Platform.signature(over: Data(), at: old), body: Data())
    }
    guard case .outcomeUnknown(let unknown)? = error, case .notFresh(let seconds) = unknown.verificationFailure else {
      Issue.record("wrong error: \(String(describing: error))")
      return
    }
    #expect(seconds == -400)
  }

  @Test func unsignedReply() async throws {
    let error = try await error { .reply(status: 204, headers: [], body: Data()) }
    guard case .outcomeUnknown(let unknown)? = error else {
      Issue.record("wrong error: \(String(describing: error))")
      return
    }
    #expect(unknown.verificationFailure == .missingHeader("Wechatpay-Signature"))
  }

  @Test func apiError() async throws {
    let json = """
      {"code":"PARAM_ERROR","message":"参数错误","detail":{"field":"/total_amount","issue":"too big","location":"body"}}
      """
    let error = try await error {
      .reply(status: 400, headers: [("Request-ID", "08A-268")], body: Data(json.utf8))
    }
    guard case .refused(let refusal)? = error else {
      Issue.record("wrong error: \(String(describing: error))")
      return
    }
    #expect(refusal.statusCode == 400)
    #expect(refusal.code == "PARAM_ERROR")
    #expect(refusal.message == "参数错误")
    #expect(refusal.detail?["field"] == "/total_amount")
    #expect(refusal.requestID == "08A-268")
  }

  @Test func htmlPage() async throws {
    let error = try await error {
      .reply(status: 502, headers: [("Content-Type", "text/html")], body: Data("<html>Bad Gateway</html>".utf8))
    }
    guard case .refused(let refusal)? = error else {
      Issue.record("wrong error: \(String(describing: error))")
      return
    }
    #expect(refusal.statusCode == 502)
    #expect(refusal.code == nil)
    #expect(refusal.message == nil)
    #expect(refusal.requestID == nil)
  }

  @Test func bodyCutShort() async throws {
    let error = try await error {
      let body = Data(#"{"a":1}"#.utf8)
      return .cutShort(status: 200, headers: try Platform.signature(over: body), body: body.dropLast(3), promised: 7)
    }
    guard case .outcomeUnknown(let unknown)? = error else {
      Issue.record("wrong error: \(String(describing: error))")
      return
    }
    #expect(unknown.transportFailure == TransportFailure(.replyIncomplete, .maybeSent))
  }

  @Test func connectionDropped() async throws {
    let error = try await error { .hangUp }
    guard case .outcomeUnknown(let unknown)? = error else {
      Issue.record("wrong error: \(String(describing: error))")
      return
    }
    #expect(unknown.transportFailure == TransportFailure(.connectionLost, .maybeSent))
  }

  @Test func noServer() async throws {
    let pay = try Platform.client([LoopbackServer.deadURL()])
    let error = await #expect(throws: WeChatPayError.self) { try await send(pay) }
    guard case .transportFailed(let failure)? = error else {
      Issue.record("wrong error: \(String(describing: error))")
      return
    }
    #expect(failure == TransportFailure(.cannotConnect, .notSent))
  }
}
