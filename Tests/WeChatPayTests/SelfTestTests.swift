import Foundation
import Synchronization
import TestSupport
import Testing
import WeChatPayTesting

@testable import WeChatPay

/// The self-test: what it says for everything that can be wrong, and whose fault that is.
@Suite struct SelfTestTests {
  typealias Results = [SelfTestReport.Check: SelfTestReport.Result]

  func results(_ network: EchoPlatform, verifier: PlatformVerifier? = nil, notifyURL: String? = nil)
    async throws
    -> Results
  {
    let address = try #require(URL(string: "http://127.0.0.1"))
    let report = await (try Platform.client([address], verifier: verifier, transport: network))
      .selfTest(notifyURL: notifyURL)
    Journal.shared.describe(report)
    #expect(report.isPassed == !"\(report)".contains("✘"))
    return report.results
  }

  @Test func nothingIsWrong() async throws {
    let address = try #require(URL(string: "http://127.0.0.1"))
    let client = try Platform.client(
      [address], transport: EchoPlatform { try EchoPlatform.signed(EchoPlatform.echoed($0)) })
    #expect(
      "\(await client.selfTest())" == """
        ✔ platformKey
        ✔ answering
        ✔ signing
        ✔ verifying
        ✔ encrypting
        ✔ decrypting
        – notifying: not checked
        """)
  }

  @Test func aNotificationIsOrdered() async throws {
    let seen = Mutex<JSONValue?>(nil)
    let network = EchoPlatform { request in
      seen.withLock { $0 = request }
      return try EchoPlatform.signed(EchoPlatform.echoed(request))
    }
    let address = try #require(URL(string: "http://127.0.0.1"))
    let report = await (try Platform.client([address], transport: network))
      .selfTest(notifyURL: "https://example.com/notify")
    #expect(report.isPassed)
    #expect(report.results[.notifying] == .passed)
    let json = try #require(seen.withLock { $0 })
    #expect(json["notify_url"] == "https://example.com/notify")
    #expect(json["echo_message"] == .string(report.echoMessage))
  }

  /// The platform that this package brings along, whatever document it is made of.
  @Test(arguments: [FakeServer.VerificationMode.publicKey, .certificates])
  func theFakeServer(mode: FakeServer.VerificationMode) async throws {
    let document = Data(
      #"{"openapi":"3.1.0","info":{"title":"x","version":"1"},"paths":{"/v3/x":{"get":{"responses":{"204":{"description":""}}}}}}"#
        .utf8)
    for server in [try FakeServer(), try FakeServer(openAPI: document)] {
      let report = await (try server.client(verifying: mode).with(timeout: .seconds(300)))
        .selfTest(notifyURL: "https://example.com/notify")
      #expect(
        report.results == Dictionary(uniqueKeysWithValues: SelfTestReport.Check.allCases.map { ($0, .passed) }))
      #expect(server.requests.last?.body?["encrypted_echo_message"] == .string(report.echoMessage))
    }
  }

  // MARK: No reply

  @Test(arguments: [
    (
      TransportFailure(.hostNotFound, .notSent),
      "the host was not found, before the request was sent: look at the name of the host and at this machine's DNS"
    ),
    (
      TransportFailure(.cannotConnect, .notSent),
      "the host could not be connected to, before the request was sent: look at firewalls, proxies and the port"
    ),
    (
      TransportFailure(.tlsFailed, .notSent),
      "the TLS handshake failed, before the request was sent: look at the certificates that this machine trusts, and at "
        + "proxies that open TLS"
    ),
    (
      TransportFailure(.connectionLost, .maybeSent),
      "the connection was lost: run the test again; if it stays so, look at firewalls and proxies"
    ),
    (
      TransportFailure(.replyIncomplete, .maybeSent),
      "the reply was cut short: run the test again; if it stays so, look at firewalls and proxies"
    ),
    (
      TransportFailure(.timedOut, .maybeSent),
      "the time allowed was over: run the test again; if it stays so, look at firewalls and proxies"
    ),
    (
      TransportFailure(.timedOut, .notSent),
      "the time allowed was over, before the request was sent: run the test again; if it stays so, look at firewalls and "
        + "proxies"
    ),
  ])
  func noReply(failure: TransportFailure, text: String) async throws {
    #expect(
      try await results(EchoPlatform { _ in throw failure })
        == [.platformKey: .passed, .answering: .failed(.network, text)])
    #expect(
      try await results(
        EchoPlatform(certificates: { throw failure }, echo: { _ in throw failure }), verifier: .certificates())
        == [.answering: .failed(.network, text)])
  }

  // MARK: Refusals

  struct RefusalCase: Sendable, CustomTestStringConvertible {
    let status: Int
    let body: String
    let check: SelfTestReport.Check
    let fault: SelfTestReport.Fault
    let text: String
    var testDescription: String { "\(status) \(body)" }
  }

  static let refusals = [
    RefusalCase(
      status: 401, body: #"{"code":"SIGN_ERROR","message":"签名错误"}"#, check: .signing, fault: .own,
      text:
        "WeChat Pay does not accept the merchant's signature. Merchant number, certificate serial and private key must "
        + "belong together, and this machine's clock must be right. refused by the server (unauthenticated): 401 "
        + "SIGN_ERROR: 签名错误"),
    RefusalCase(
      status: 400, body: #"{"code":"PARAM_ERROR"}"#, check: .encrypting, fault: .own,
      text:
        "WeChat Pay does not take what was encrypted for it: the public key must be the one that its ID names in the "
        + "merchant console. refused by the server (unauthenticated): 400 PARAM_ERROR"),
    RefusalCase(
      status: 400, body: #"{"code":"PARAM_ERROR","detail":{"field":"/notify_url"}}"#, check: .notifying, fault: .own,
      text: "WeChat Pay does not accept the notify URL. refused by the server (unauthenticated): 400 PARAM_ERROR "
        + "[/notify_url]"),
    RefusalCase(
      status: 403, body: #"{"code":"NO_AUTH"}"#, check: .answering, fault: .platform,
      text: "the merchant lacks a permission, which is asked for in the merchant console. refused by the server "
        + "(unauthenticated): 403 NO_AUTH"),
    RefusalCase(
      status: 404, body: #"{"code":"NOT_FOUND"}"#, check: .answering, fault: .platform,
      text: "the host does not offer the self-test: is it WeChat Pay's, and the right one? refused by the server "
        + "(unauthenticated): 404 NOT_FOUND"),
    RefusalCase(
      status: 404, body: "<html>", check: .answering, fault: .network,
      text: "what answered does not speak as WeChat Pay does: look at the host and at proxies. refused by the server "
        + "(unauthenticated): 404"),
    RefusalCase(
      status: 302, body: "", check: .answering, fault: .network,
      text: "what answered does not speak as WeChat Pay does: look at the host and at proxies. refused by the server "
        + "(unauthenticated): 302"),
    RefusalCase(
      status: 407, body: "", check: .answering, fault: .network,
      text: "what answered does not speak as WeChat Pay does: look at the host and at proxies. refused by the server "
        + "(unauthenticated): 407"),
    RefusalCase(
      status: 429, body: #"{"code":"RATELIMIT_EXCEEDED"}"#, check: .answering, fault: .platform,
      text: "WeChat Pay wants fewer requests: run the test again later. refused by the server (unauthenticated): 429 "
        + "RATELIMIT_EXCEEDED"),
    RefusalCase(
      status: 500, body: #"{"code":"SYSTEM_ERROR"}"#, check: .answering, fault: .platform,
      text:
        "WeChat Pay has trouble: run the test again later. refused by the server (unauthenticated): 500 SYSTEM_ERROR"),
    RefusalCase(
      status: 502, body: "<html>", check: .answering, fault: .platform,
      text: "WeChat Pay has trouble: run the test again later. refused by the server (unauthenticated): 502"),
  ]

  @Test(arguments: refusals)
  func refusal(refusal: RefusalCase) async throws {
    let network = EchoPlatform { _ in (refusal.status, [:], Data(refusal.body.utf8)) }
    var expected: Results = [.platformKey: .passed, .answering: .passed]
    expected[refusal.check] = .failed(refusal.fault, refusal.text)
    #expect(try await results(network) == expected)
  }

  // MARK: Replies that prove nothing

  @Test func repliesThatDoNotVerify() async throws {
    let proxy = "; the reply is not WeChat Pay's, or a proxy on the way took its headers away"
    let otherKey =
      "; configure the key that WeChat Pay signs with: the public key of the merchant console with its ID, or the "
      + "platform certificates, or both with PlatformVerifier.mixed(publicKeyID:pem:certificates:)"
    func verifying(_ reply: @escaping @Sendable (JSONValue) throws -> (Int, HeaderFields, Data)) async throws
      -> SelfTestReport.Result?
    {
      var results = try await results(EchoPlatform(echo: reply))
      let verifying = results.removeValue(forKey: .verifying)
      #expect(results == [.platformKey: .passed, .answering: .passed])
      return verifying
    }
    let start = "WeChat Pay's reply does not verify: "
    #expect(
      try await verifying { (200, [:], try JSONEncoder().encode(EchoPlatform.echoed($0))) }
        == .failed(.platform, "\(start)the header Wechatpay-Signature is missing\(proxy)"))
    #expect(
      try await verifying { try EchoPlatform.signed(EchoPlatform.echoed($0), forged: true) }
        == .failed(
          .own,
          "\(start)the signature does not belong to the message; the key that is configured is not the one that its ID or "
            + "serial names in the merchant console, or a proxy on the way changed the reply"))
    let stale = try await verifying {
      try EchoPlatform.signed(EchoPlatform.echoed($0), at: Platform.now.addingTimeInterval(-400))
    }
    guard case .failed(.own, let text)? = stale else {
      Issue.record("\(String(describing: stale))")
      return
    }
    #expect(text.hasSuffix("; set this machine's clock"))
    #expect(
      try await verifying { try EchoPlatform.signed(EchoPlatform.echoed($0), serial: "PUB_KEY_ID_99") }
        == .failed(.own, "\(start)\(VerificationFailure.publicKeyNotConfigured(id: "PUB_KEY_ID_99"))\(otherKey)"))
    let probe = try await verifying { request in
      var reply = try EchoPlatform.signed(EchoPlatform.echoed(request))
      reply.1["Wechatpay-Signature"] = "WECHATPAY/SIGNTEST/x"
      return reply
    }
    #expect(probe == .failed(.platform, "\(start)\(VerificationFailure.signatureProbe); run the test again"))
  }
}
