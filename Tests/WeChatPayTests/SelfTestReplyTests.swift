import Foundation
import TestSupport
import Testing

@testable import WeChatPay

extension SelfTestTests {
  // MARK: Authentic replies

  @Test func repliesWithoutTheEcho() async throws {
    func rest(_ reply: @escaping @Sendable (JSONValue) throws -> JSONValue) async throws -> Results {
      var results = try await results(EchoPlatform { try EchoPlatform.signed(reply($0)) })
      for check in [SelfTestReport.Check.platformKey, .answering, .signing, .verifying] {
        #expect(results.removeValue(forKey: check) == .passed)
      }
      return results
    }
    let lacking = SelfTestReport.Result.failed(
      .platform, "the reply does not repeat what was sent, so that nothing is proved: run the test again")
    #expect(try await rest { _ in [:] } == [.encrypting: lacking])
    #expect(try await rest { ["echo_message": $0["echo_message"] ?? .null] } == [.encrypting: lacking])
    #expect(
      try await rest { ["encrypted_echo_message": try EchoPlatform.echoed($0)["encrypted_echo_message"] ?? .null] }
        == [.encrypting: lacking])
    let other = SelfTestReport.Result.failed(
      .platform, "the reply repeats something else than what was sent: run the test again")
    #expect(
      try await rest { request in
        [
          "echo_message": "other",
          "encrypted_echo_message": try EchoPlatform.echoed(request)["encrypted_echo_message"] ?? .null,
        ]
      } == [.encrypting: other])
    let own = try PublicKey(pem: Platform.keys.get().merchant.publicPEM)
    let strange = try own.encrypt(Data("other".utf8)).base64EncodedString()
    #expect(
      try await rest { ["echo_message": $0["echo_message"] ?? .null, "encrypted_echo_message": .string(strange)] }
        == [.encrypting: other])
    let foreign = try Platform.keys.get().platformPublicKey.encrypt(Data("other".utf8)).base64EncodedString()
    #expect(
      try await rest { ["echo_message": $0["echo_message"] ?? .null, "encrypted_echo_message": .string(foreign)] }
        == [
          .decrypting: .failed(
            .own,
            "what WeChat Pay encrypted for the merchant cannot be decrypted: the private key is not that of the "
              + "certificate that is current in the merchant console")
        ])
    let garbled = try await rest { _ in "text" }
    guard case .failed(.platform, let text)? = garbled[.encrypting] else {
      Issue.record("\(garbled)")
      return
    }
    #expect(text.hasSuffix("The reply is WeChat Pay's, but not in the form described: run the test again"))
  }

  // MARK: Platform certificates

  @Test func certificateMode() async throws {
    func results(
      _ certificates: @escaping @Sendable () throws -> (Int, HeaderFields, Data)
    ) async throws -> Results {
      try await self.results(
        EchoPlatform(certificates: certificates, echo: { _ in throw TransportFailure(.connectionLost, .maybeSent) }),
        verifier: .certificates())
    }
    for (status, code) in [(404, "RESOURCE_NOT_EXISTS"), (500, "SYSTEM_ERROR")] {
      #expect(
        try await results { (status, [:], Data(#"{"code":"\#(code)"}"#.utf8)) } == [
          .answering: .passed,
          .platformKey: .failed(
            .own,
            "this merchant probably has no platform certificates: use WeChat Pay's public key, "
              + "PlatformVerifier.publicKey(id:pem:). refused by the server (unauthenticated): \(status) \(code); this "
              + "merchant probably has no platform certificates: use WeChat Pay's public key"),
        ])
    }
    for refusal in Self.refusals where [401, 403, 302, 502].contains(refusal.status) {
      var expected: Results = [.answering: .passed]
      expected[refusal.check] = .failed(refusal.fault, refusal.text)
      #expect(try await results { (refusal.status, [:], Data(refusal.body.utf8)) } == expected)
    }
    let other = try APIv3Key("another-api-v3-key-with-32-bytes")
    let nonce = "0123456789ab"
    let ciphertext = try other.encrypt(
      Data("x".utf8), nonce: Data(nonce.utf8), associatedData: Data("certificate".utf8))
    let list: JSONValue = [
      "data": [
        [
          "serial_no": "01",
          "encrypt_certificate": [
            "algorithm": "AEAD_AES_256_GCM", "nonce": .string(nonce), "associated_data": "certificate",
            "ciphertext": .string(ciphertext.base64EncodedString()),
          ],
        ]
      ]
    ]
    #expect(
      try await results { try EchoPlatform.signed(list, serial: "01") } == [
        .answering: .passed,
        .platformKey: .failed(
          .own,
          "the platform certificates cannot be read: invalid configuration: the APIv3 key does not decrypt WeChat Pay's "
            + "certificates; it is not the merchant's"),
      ])
    #expect(
      try await results { try EchoPlatform.signed(["data": 5], serial: "01") } == [
        .answering: .passed,
        .platformKey: .failed(
          .platform,
          "the platform certificates cannot be read: reply not understood: the list of platform certificates is not in "
            + "the form described (Request-ID 08F78BB7-268435456)"),
      ])
  }

  // MARK: Signers

  private struct RemoteSigner: RequestSigner {
    let fails: Bool
    func sign(_ message: Data) async throws -> RequestSignature {
      if fails { throw CancellationError() }
      return RequestSignature(
        certificateSerial: Platform.merchantSerial, bytes: try Platform.keys.get().merchantKey.sign(message))
    }
  }

  private func results(_ signer: RemoteSigner) async throws -> Results {
    let merchant = try Merchant(id: "1900000001", signer: signer, apiV3Key: Platform.apiV3Key)
    var client = try WeChatPayClient(
      merchant: merchant, verifier: Platform.verifier(),
      transport: EchoPlatform { try EchoPlatform.signed(EchoPlatform.echoed($0)) })
    client.environment.now = { Platform.now }
    return await client.with(timeout: .seconds(300)).selfTest().results
  }

  @Test func signersElsewhere() async throws {
    #expect(
      try await results(RemoteSigner(fails: false)) == [
        .platformKey: .passed, .answering: .passed, .signing: .passed, .verifying: .passed,
        .decrypting: .failed(
          .own, "the signer cannot decrypt, and no decrypter was given: sensitive fields stay unreadable"),
      ])
    #expect(
      try await results(RemoteSigner(fails: true)) == [
        .platformKey: .passed, .signing: .failed(.own, "the signer failed (CancellationError), nothing was sent"),
      ])
  }

  @Test func aCancelledTestHasNotPassed() async throws {
    let report = await Task { () async throws -> SelfTestReport in
      withUnsafeCurrentTask { $0?.cancel() }
      let address = try #require(URL(string: "http://127.0.0.1"))
      let network = EchoPlatform { _ in throw TransportFailure(.cancelled, .maybeSent) }
      return await (try Platform.client([address], transport: network)).selfTest()
    }.result
    #expect(
      try report.get().results == [
        .platformKey: .passed, .answering: .failed(.own, "the task was cancelled before there was a reply"),
      ])
    #expect(try report.get().isPassed == false)
  }
}
