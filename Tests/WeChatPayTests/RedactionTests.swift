import Foundation
import TestSupport
import Testing

@_spi(Generated) @testable import WeChatPay

/// Nothing that holds a secret prints it. What the other tests log and describe is searched by the journal as well.
@Suite struct RedactionTests {
  @Test func theJournalKnowsASecretWhenItSeesOne() throws {
    let keys = try Platform.keys.get()
    let signature = try keys.merchantKey.sign(Data())
    for text in [
      Platform.apiV3Key, "token=SECRET-TOKEN", keys.merchant.privatePEM, "name: 张三", signature.base64EncodedString(),
      signature.hexadecimal, "\(Array(signature))", String(keys.merchant.privatePEM.split(separator: "\n")[3]),
    ] {
      #expect(Journal.secret(in: "before \(text) after") != nil)
    }
    #expect(Journal.secret(in: "GET /v3/orders at 127.0.0.1, serial \(Platform.merchantSerial)") == nil)
  }

  @Test func whatHoldsASecretDoesNotPrintIt() async throws {
    let keys = try Platform.keys.get()
    let signer = try LocalSigner(certificateSerial: Platform.merchantSerial, privateKey: keys.merchantKey)
    let signature = try await signer.sign(Data("SECRET-MESSAGE".utf8))
    let client = try Platform.client([LoopbackServer.deadURL()])
    let verifier = try Platform.verifier()
    let headers: HTTPHeaders = [
      "Authorization": "SECRET-SIGNATURE", "Wechatpay-Signature": signature.bytes.base64EncodedString(),
    ]
    let request = TransportRequest(
      method: .get, url: try #require(URL(string: "https://x/v3/SECRET-ID?token=SECRET-TOKEN")), headers: headers,
      body: .data(Data("SECRET-BODY".utf8)), timeout: .seconds(1), isRepeatable: true)
    let reply = RawReply(
      method: .get, head: ReplyHead(statusCode: 200, headers: headers), body: Data("SECRET-BODY".utf8))
    let values: [Any] = [
      keys.merchantKey, keys.platformPublicKey, try APIv3Key(Platform.apiV3Key), try Platform.merchant(), signer,
      signature, verifier, client, headers, request, reply.head,
      ReplySummary(statusCode: 200, requestID: "1", bodySize: 1), reply.unreadable("it is odd"),
      WeChatPayError.replyNotUnderstood(reply.unreadable("it is odd")),
      UploadFile.data(Data("SECRET-FILE".utf8), name: "a.png"), Call(client).appending("SECRET-ID"),
      client.chain("v3/bill?token=SECRET-TOKEN"), client.with(timeout: .seconds(1)),
    ]
    let before = Journal.shared.count
    for value in values {
      Journal.shared.describe(value)
      Journal.shared.describe([value])
      Journal.shared.describe(Optional(value) as Any)
    }
    #expect(Journal.shared.count >= before + values.count * 9)
  }

  @Test func middlewareSeesWhatItNeedsAndNoMore() async throws {
    let server = try LoopbackServer { request in
      request.number == 0
        ? .reply(status: 500, headers: [("Request-ID", "1-1")], body: Data("SECRET-BODY".utf8))
        : try Platform.signed(status: 200, #"{"openid":"SECRET-OPENID"}"#)
    }
    let lines = Locked<[String]>([])
    let client = try Platform.client(server).with(
      middleware: LogMiddleware { line in
        Journal.shared.add(line)
        lines.withLock { $0.append(line) }
      })
    let response = try await client.chain("v3/users/{openid}/orders")
      .get(["openid": "SECRET-OPENID"], query: ["token": "SECRET-TOKEN"])
    Journal.shared.describe(response)
    let start = "WeChat Pay ▶ GET /v3/users/{openid}/orders at 127.0.0.1, merchant 1900000001, attempt"
    #expect(
      lines.withLock { $0 } == [
        "\(start) 1, 0 bytes",
        "WeChat Pay ✕ GET /v3/users/{openid}/orders: refused by the server (unauthenticated): 500 (Request-ID 1-1)",
        "\(start) 2, 0 bytes",
        "WeChat Pay ◀ GET /v3/users/{openid}/orders: 200, 26 bytes, Request-ID 08F78BB7-268435456",
      ])
  }

  @Test func theFirstMiddlewareIsOutermost() async throws {
    struct Named: Middleware {
      let name: String
      let trace: @Sendable (String) -> Void
      func intercept(
        _ attempt: AttemptSummary, next: () async throws(WeChatPayError) -> ReplySummary
      ) async throws(WeChatPayError) -> ReplySummary {
        trace("\(name) in")
        defer { trace("\(name) out") }
        return try await next()
      }
    }
    let server = try LoopbackServer { _ in try Platform.signed(status: 200, "{}") }
    let trace = Locked<[String]>([])
    let add: @Sendable (String) -> Void = { line in trace.withLock { $0.append(line) } }
    let client = try Platform.client(server)
      .with(middleware: Named(name: "a", trace: add), Named(name: "b", trace: add))
    _ = try await client["v3/orders"].get()
    #expect(trace.withLock { $0 } == ["a in", "b in", "b out", "a out"])
  }
}
