import Foundation
import TestSupport
import Testing

@testable import WeChatPay

@Suite struct UndescribedEndpointTests {
  private func server() throws -> LoopbackServer {
    try LoopbackServer { request in
      try Platform.isSigned(request)
        ? Platform.signed(status: 200, #"{"state":"DONE","n":1}"#) : .reply(status: 401, headers: [], body: Data())
    }
  }

  @Test func chain() async throws {
    let server = try server()
    let pay = try Platform.client(server)
    let reply = try await pay.chain("v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage")
      .post(["out_order_no": "1234323JKHDFE1243252"], json: ["service_id": "2002000000000558128851361561536"])
    #expect(reply.body["state"] == "DONE")
    let request = try #require(server.requests.first)
    #expect(request.target == "/v3/payscore/partner/serviceorder/1234323JKHDFE1243252/send-pendingmessage")
    #expect(String(decoding: request.body, as: UTF8.self) == #"{"service_id":"2002000000000558128851361561536"}"#)
  }

  @Test func everyCharacterIsSignedAsItIsSent() async throws {
    let server = try server()
    let pay = try Platform.client(server)
    let odd = "a/b?c#d e+f%g&h=i:中@é\u{7F}~-._"
    let reply = try await pay["v3/x/{id}/"].get(["id": odd], query: ["time": "2020-01-01T00:00:00+08:00", "q": odd])
    #expect(reply.statusCode == 200)
    let encoded = "a%2Fb%3Fc%23d%20e%2Bf%25g%26h%3Di%3A%E4%B8%AD%40%C3%A9%7F~-._"
    #expect(
      server.requests.first?.target
        == "/v3/x/\(encoded)/?time=2020-01-01T00%3A00%3A00%2B08%3A00&q=\(encoded)")
  }

  @Test(arguments: ["", ".", ".."])
  func noStepsOfThePathInAParameter(value: String) async throws {
    let server = try server()
    let pay = try Platform.client(server)
    let error = await #expect(throws: WeChatPayError.self) { try await pay["v3/x/{id}"].get(["id": value]) }
    guard case .invalidRequest? = error else {
      Issue.record("wrong error")
      return
    }
    #expect(server.requests.isEmpty)
  }

  @Test func parametersThatDoNotFit() async throws {
    let pay = try Platform.client(try server())
    let missing = await #expect(throws: WeChatPayError.self) { try await pay["v3/x/{id}"].get() }
    #expect(missing?.description == "invalid request, nothing was sent: the path parameter 'id' has no value")
    let stray = await #expect(throws: WeChatPayError.self) { try await pay["v3/x"].get(["id": "1"]) }
    #expect(stray?.description == "invalid request, nothing was sent: the path has no parameter 'id'")
  }

  @Test func forgedReplyToAQuestionIsNoUnknownOutcome() async throws {
    let forger = try OpenSSLTool.KeyPair()
    let server = try LoopbackServer { _ in
      .reply(status: 200, headers: try Platform.signature(over: Data("{}".utf8), with: forger), body: Data("{}".utf8))
    }
    let pay = try Platform.client(server)
    let error = await #expect(throws: WeChatPayError.self) { try await pay["v3/x"].get() }
    guard case .replyNotAuthentic(.wrongSignature, "08F78BB7-268435456")? = error else {
      Issue.record("wrong error: \(String(describing: error))")
      return
    }
  }

  @Test func emojiIsRefusedBeforeSending() async throws {
    let server = try server()
    let pay = try Platform.client(server)
    await #expect(throws: WeChatPayError.self) { try await pay["v3/x"].post(json: ["a": "🎉"]) }
    #expect(server.requests.isEmpty)
  }

  @Test(arguments: [
    (64, 64, nil), (65, 64, "JSON is nested more than 64 levels deep"), (65, 100, nil),
    (4, 3, "JSON is nested more than 3 levels deep"), (129, .max, "JSON is nested more than 128 levels deep"),
  ])
  func nestingHasALimitThatCanBeSet(depth: Int, limit: Int, fault: String?) async throws {
    let json = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let server = try LoopbackServer { _ in try Platform.signed(status: 200, json) }
    var limits = Limits()
    limits.nesting = limit
    let pay = try Platform.client(server).with(limits: limits)
    do throws(WeChatPayError) {
      _ = try await pay.chain("v3/x").get()
      #expect(fault == nil)
    } catch {
      let text = try #require(fault)
      #expect(
        error.description
          == "reply not understood: the body is not the JSON that is described: \(text) (Request-ID 08F78BB7-268435456)"
      )
    }
  }

  @Test func redirectsAreNotFollowed() async throws {
    let other = try server()
    let server = try LoopbackServer { _ in
      .reply(status: 302, headers: [("Location", other.url.absoluteString + "/v3/stolen")], body: Data())
    }
    let pay = try Platform.client(server)
    let error = await #expect(throws: WeChatPayError.self) { try await pay["v3/x"].get() }
    guard case .refused(let refusal)? = error else {
      Issue.record("wrong error: \(String(describing: error))")
      return
    }
    #expect(refusal.statusCode == 302)
    #expect(other.requests.isEmpty)
  }
}
