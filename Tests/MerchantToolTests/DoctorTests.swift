import Foundation
import LoopbackHTTP
import MerchantTool
import TestSupport
import Testing
import WeChatPay
import WeChatPayTesting

/// What can be wrong with a merchant's settings, and what the doctor says of it.
@Suite struct DoctorTests {
  static let keys = Result { try FakeKeys(merchantIDs: ["1900000001", "1900000002"]) }
  let listener: FakeListener
  let settings: TemporaryFolder
  let keys: FakeKeys

  init() throws {
    keys = try Self.keys.get()
    listener = try FakeServer(keys: keys).listen()
    settings = try TemporaryFolder()
    let merchant = keys.merchants[0]
    try write(merchant.privateKeyPEM, "key.pem")
    try write(merchant.certificatePEM, "cert.pem")
    try write(merchant.apiV3Key + "\n", "secret.txt")
    try write(keys.platform.publicKeyPEM, "pub.pem")
  }

  private func write(_ text: String, _ name: String, mode: Int = 0o600) throws {
    let file = settings.url.appending(path: name)
    try Data(text.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
  }

  private var right: [String: String] {
    [
      "merchant_id": "1900000001", "certificate_file": "cert.pem", "private_key_file": "key.pem",
      "api_v3_key_file": "secret.txt", "public_key_id": keys.platform.publicKeyID, "public_key_file": "pub.pem",
      "host": "http://127.0.0.1:\(listener.port)",
    ]
  }

  private func findings(
    _ members: [String: String], now: @escaping @Sendable () -> Date = { Date() }
  ) async throws -> [Doctor.Finding] {
    let file = settings.url.appending(path: "wechatpay.json")
    try JSONEncoder().encode(members).write(to: file)
    return await Doctor(try MerchantSettings(file: file.path, environment: [:]), timeout: .seconds(300), now: now)
      .findings()
  }

  @Test func allIsWell() async throws {
    let findings = try await findings(right)
    #expect(findings.allSatisfy { $0.result == .right }, "\(findings)")
    #expect(findings.map(\.name).last == "APIv3 key")
    var certificates = right
    for name in ["public_key_id", "public_key_file"] { certificates[name] = nil }
    #expect(try await self.findings(certificates).allSatisfy { $0.result == .right })
  }

  struct Misconfiguration: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var changes: [String: String?] = [:]
    /// Files and what is in them instead; `merchant2` stands for that merchant's key.
    var files: [String: String] = [:]
    var mode = 0o600
    /// How far this machine's clock is off.
    var clock: TimeInterval = 0
    /// The finding, and a word that it has.
    var finding: String
    var words: String
  }

  static let misconfigurations = [
    Misconfiguration(
      testDescription: "no merchant", changes: ["merchant_id": nil], finding: "settings",
      words: "'merchant_id' is missing"),
    Misconfiguration(
      testDescription: "no number", changes: ["merchant_id": "shop"], finding: "settings", words: "must be digits"),
    Misconfiguration(
      testDescription: "no key file", changes: ["private_key_file": "nowhere.pem"], finding: "settings",
      words: "the file nowhere.pem does not exist"),
    Misconfiguration(
      testDescription: "a public key for the private one", changes: ["private_key_file": "pub.pem"],
      finding: "settings",
      words: "public key"),
    Misconfiguration(
      testDescription: "key and certificate that are none of each other's", files: ["key.pem": "merchant2"],
      finding: "settings", words: "does not belong to certificate"),
    Misconfiguration(
      testDescription: "a short APIv3 key", files: ["secret.txt": "0123456789"], finding: "settings", words: "APIv3 key"
    ),
    Misconfiguration(
      testDescription: "the platform's key ID for the serial",
      changes: ["certificate_file": nil, "certificate_serial": "PUB_KEY_ID_01"], finding: "settings",
      words: "is the ID of WeChat Pay's public key"),
    Misconfiguration(
      testDescription: "another certificate's serial",
      changes: ["certificate_file": nil, "certificate_serial": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"],
      finding: "signing", words: "the certificate serial is not the merchant's"),
    Misconfiguration(
      testDescription: "another merchant's number", changes: ["merchant_id": "1900000002"], finding: "signing",
      words: "does not accept the merchant's signature"),
    Misconfiguration(
      testDescription: "the merchant's own key for the platform's", files: ["pub.pem": "public1"], finding: "settings",
      words: "the verifier has the merchant's own public key"),
    Misconfiguration(
      testDescription: "another public key", files: ["pub.pem": "public2"], finding: "encrypting",
      words: "does not take what was encrypted for it"),
    Misconfiguration(
      testDescription: "a public key that the platform does not know", changes: ["public_key_id": "PUB_KEY_ID_02"],
      finding: "encrypting", words: "the public key must be the one that its ID names"),
    Misconfiguration(
      testDescription: "another APIv3 key", files: ["secret.txt": "0123456789abcdef0123456789abcdef"],
      finding: "APIv3 key", words: "it is not the one that was set in the merchant console"),
    Misconfiguration(
      testDescription: "a clock that is slow", clock: -3600, finding: "clock", words: "s behind the server's: set it"),
    Misconfiguration(
      testDescription: "nobody there", changes: ["host": "http://127.0.0.1:1"], finding: "reachable",
      words: "could not be connected to"),
    Misconfiguration(
      testDescription: "a host that is none", changes: ["host": "http://example.com"], finding: "settings",
      words: "must be used with https"),
    Misconfiguration(
      testDescription: "a key that everybody may read", files: ["key.pem": "merchant1"], mode: 0o644, finding: "files",
      words: "chmod 600"),
  ]

  @Test(arguments: misconfigurations) func named(_ wrong: Misconfiguration) async throws {
    let texts = try [
      "merchant1": keys.merchants[0].privateKeyPEM, "merchant2": keys.merchants[1].privateKeyPEM,
      "public1": OpenSSLTool.publicPEM(ofPrivate: keys.merchants[0].privateKeyPEM),
      "public2": OpenSSLTool.publicPEM(ofPrivate: keys.merchants[1].privateKeyPEM),
    ]
    for (name, text) in wrong.files { try write(texts[text] ?? text, name, mode: wrong.mode) }
    var members = right
    for (name, value) in wrong.changes { members[name] = value }
    let clock = wrong.clock
    let findings = try await findings(members) { Date(timeIntervalSinceNow: clock) }
    let finding = findings.first { $0.result == .wrong && $0.name == wrong.finding }
    #expect(finding?.words.contains(wrong.words) == true, "\(findings)")
    let printed = findings.map(\.description).joined()
    for secret in [keys.merchants[0].apiV3Key, "0123456789abcdef0123456789abcdef", "PRIVATE KEY"] {
      #expect(!printed.contains(secret))
    }
  }

  @Test func anotherServer() async throws {
    let other = try HTTPServer { _ in HTTPReply(status: 404, body: Data("<html>".utf8)) }
    var members = right
    members["host"] = "http://127.0.0.1:\(other.port)"
    let findings = try await findings(members)
    #expect(
      findings.contains { $0.result == .wrong && $0.words.contains("what answered does not speak as WeChat Pay") })
  }

  @Test func whereSettingsComeFrom() throws {
    let file = settings.url.appending(path: "wechatpay.json")
    try Data(#"{"merchant_id": "1", "private_key_file": "key.pem"}"#.utf8).write(to: file)
    let read = try MerchantSettings(file: file.path, environment: ["WECHATPAY_MERCHANT_ID": "2"])
    #expect(read[.merchantID] == "2")
    #expect(read[.privateKeyFile] == settings.url.appending(path: "key.pem").path)
    for text in ["[]", "{", #"{"merchantid": "1"}"#, #"{"merchant_id": 1}"#] {
      try Data(text.utf8).write(to: file)
      #expect(throws: ToolError.self) { try MerchantSettings(file: file.path, environment: [:]) }
    }
    #expect(throws: ToolError.self) { try MerchantSettings(file: "/nowhere.json", environment: [:]) }
  }
}
