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
    let headers: HeaderFields = [
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

  /// What a refusal quotes of what was sent, or makes up.
  @Test func aRefusalDoesNotPrintPersons() async throws {
    let body = #"""
      {"code": "PARAM_ERROR\n", "message": "手机号13800138000\nWeChat Pay ◀ 200", "detail": {
        "field": "/payer/13800138000", "value": "110105194912310021", "issue": "6222021234567890 \u001B[2J",
        "location": "body", "others": [13800138000, {"zhangsan@example.com": "\u202Ex"}]
      }}
      """#
    let server = try LoopbackServer { _ in
      .reply(status: 400, headers: [("Request-ID", "08F2-13800138000-268435462")], body: Data(body.utf8))
    }
    let client = try Platform.client(server)
    let error = await failure { () async throws(WeChatPayError) in try await client["v3/orders"].post(json: [:]) }
    guard case .refused(let refusal)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(
      "\(refusal)"
        == "refused by the server (unauthenticated): 400 PARAM_ERROR\\n: 手机号138******00\\nWeChat Pay ◀ 200 "
        + "[/payer/138******00] (Request-ID 08F2-138******00-268435462)")
    #expect(refusal.issue == "622***********90 \\u{1B}[2J")
    #expect(refusal.numericCode == 268_435_462)
    #expect(refusal.rawBody == Data(body.utf8))
    var dumped = ""
    dump(refusal, to: &dumped)
    for value: Any? in [
      refusal, refusal.code, refusal.message, refusal.detail, refusal.field, refusal.issue, refusal.requestID,
      error?.requestID, error,
    ] {
      dump(value, to: &dumped)
      print(value as Any, String(reflecting: value), to: &dumped)
    }
    for secret in ["13800138000", "110105194912310021", "6222021234567890", "zhangsan", "\u{1B}", "\u{202E}"] {
      #expect(!dumped.contains(secret), "\(secret.debugDescription)")
    }
  }

  @Test func namesThatAServerMadeUpAreSafe() {
    let issue = FieldIssue(path: "members.13800138000\n.name", expected: "a string", found: "an integer")
    let headers = HeaderFields([("X-13800138000\n", "SECRET-VALUE")])
    var dumped = "\(issue) \(String(reflecting: issue)) \(headers)"
    dump([issue], to: &dumped)
    dump(headers, to: &dumped)
    #expect("\(issue)" == "members.138******00\\n.name: expected a string, found an integer")
    #expect("\(headers)" == "HeaderFields(X-138******00\\n)")
    #expect(!dumped.contains("13800138000"))
    #expect(!dumped.contains("\n.name"))
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
