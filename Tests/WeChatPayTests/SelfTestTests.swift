import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// The self-test against a platform that checks everything with keys of its own.
@Suite struct SelfTestTests {
  /// What is wrong with the configuration, seen from the platform.
  enum Mistake: CaseIterable, Sendable {
    case nothing
    case otherPrivateKey
    case otherPlatformKey
    case otherCertificate
    case noServer
  }

  private static func server(_ mistake: Mistake) throws -> LoopbackServer {
    let keys = try Platform.keys.get()
    let own = try PublicKey(pem: keys.merchant.publicPEM)
    return try LoopbackServer { request in
      guard try Platform.isSigned(request), mistake != .otherPrivateKey else {
        return .reply(status: 401, headers: [], body: Data(#"{"code":"SIGN_ERROR","message":"签名错误"}"#.utf8))
      }
      let json = try JSONDecoder().decode(JSONValue.self, from: request.body)
      let message = json["echo_message"]?.text ?? ""
      let ciphertext = json["encrypted_echo_message"]?.text.flatMap { Data(canonicalBase64: $0) } ?? Data()
      guard try keys.platformKey.decrypt(ciphertext) == Data(message.utf8) else {
        return .reply(status: 400, headers: [], body: Data(#"{"code":"PARAM_ERROR"}"#.utf8))
      }
      let key = mistake == .otherCertificate ? keys.platformPublicKey : own
      let back = try key.encrypt(Data(message.utf8)).base64EncodedString()
      let reply = try JSONEncoder().encode(["echo_message": message, "encrypted_echo_message": back])
      let forger = mistake == .otherPlatformKey ? keys.merchant : nil
      return .reply(status: 200, headers: try Platform.signature(over: reply, with: forger), body: reply)
    }
  }

  @Test(arguments: Mistake.allCases)
  func whatIsMisconfiguredIsSaid(mistake: Mistake) async throws {
    let server = try Self.server(mistake)
    let client = try Platform.client(mistake == .noServer ? [LoopbackServer.deadURL()] : [server.url])
    let report = await client.selfTest()
    Journal.shared.describe(report)
    let failed = report.results.filter { if case .failed = $0.value { true } else { false } }.map(\.key)
    switch mistake {
    case .nothing:
      #expect(report.isPassed)
      #expect(
        "\(report)" == """
          ✔ platformKey
          ✔ signing
          ✔ verifying
          ✔ encrypting
          ✔ decrypting
          – notifying: not checked
          """)
    case .otherPrivateKey: #expect(failed == [.signing])
    case .otherPlatformKey:
      #expect(failed == [.verifying])
      #expect(report.results[.signing] == .passed)
    case .otherCertificate:
      #expect(failed == [.decrypting])
      #expect("\(report)".contains("the private key is not that of the certificate"))
    case .noServer: #expect(failed == [.signing])
    }
  }

  @Test func aNotificationIsOrdered() async throws {
    let server = try Self.server(.nothing)
    let report = await (try Platform.client(server)).selfTest(notifyURL: "https://example.com/notify")
    #expect(report.results[.notifying] == .passed)
    let json = try JSONDecoder().decode(JSONValue.self, from: #require(server.requests.first).body)
    #expect(json["notify_url"] == "https://example.com/notify")
    #expect(json["echo_message"] == .string(report.echoMessage))
  }
}
