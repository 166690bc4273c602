import Foundation
import LoopbackServer
import Synchronization
import WeChatPay

/// Fresh keys of this run, and what is built of them.
struct World: Sendable {
  let tool: OpenSSLTool
  let merchant: Merchant
  let merchantKey: PrivateKey
  let platformKey: PrivateKey
  let platformPublicKey: PublicKey
  /// Everything that must not be found in anything logged or described.
  let secrets: [String]

  static let merchantID = "1900007291"
  static let merchantSerial = "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C"
  static let publicKeyID = "PUB_KEY_ID_0114232134912410000000000000"
  static let apiV3Key = "a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb"

  /// Made once: RSA keys take their time.
  static let shared: Result<World, any Error> = Result { try World() }

  static func make() throws -> World { try shared.get() }

  private init() throws {
    tool = try OpenSSLTool()
    try tool.makeKey("merchant")
    try tool.makeKey("platform")
    try tool.makeCertificate("platform", serial: "0C4AEF34B89340881BB2B25226393DC2E47F094B")
    merchantKey = try PrivateKey(pem: tool.text("merchant.pem"))
    platformKey = try PrivateKey(pem: tool.text("platform.pem"))
    platformPublicKey = try PublicKey(pem: tool.text("platform.pub.pem"))
    merchant = try Merchant(
      id: Self.merchantID, certificateSerial: Self.merchantSerial, privateKey: merchantKey, apiV3Key: Self.apiV3Key)
    secrets = [Self.apiV3Key] + [try tool.text("merchant.pem"), try tool.text("platform.pem")]
  }

  var verifier: PlatformVerifier {
    get throws { try .publicKey(id: Self.publicKeyID, platformPublicKey) }
  }

  /// A client of a loopback server, without pauses between attempts.
  func client(_ server: LoopbackServer, verifier: PlatformVerifier? = nil) throws -> WeChatPayClient {
    try client([server.address], verifier: verifier)
  }

  func client(_ addresses: [String], verifier: PlatformVerifier? = nil) throws -> WeChatPayClient {
    var client = try WeChatPayClient(
      merchant: merchant, verifier: try verifier ?? self.verifier, hosts: addresses.map { try Host($0) },
      middleware: [LogMiddleware { Journal.shared.add($0) }])
    client.environment.sleep = { _ in }
    return client
  }

  /// Headers that sign a body as WeChat Pay does.
  func signature(
    _ body: Data, serial: String = World.publicKeyID, at time: Date = Date(), requestID: String? = "0A1B2C-268443699"
  ) throws -> [String: String] {
    let timestamp = "\(Int(time.timeIntervalSince1970))"
    let nonce = "response-nonce-0123456789abcdef01"
    let message = Data("\(timestamp)\n\(nonce)\n".utf8) + body + Data("\n".utf8)
    var headers = [
      "Wechatpay-Timestamp": timestamp, "Wechatpay-Nonce": nonce, "Wechatpay-Serial": serial,
      "Wechatpay-Signature": try platformKey.sign(message).base64EncodedString(),
    ]
    headers["Request-ID"] = requestID
    return headers
  }

  /// A signed answer.
  func signed(_ status: Int, _ body: String = "") throws -> LoopbackServer.Answer {
    .reply(status, headers: try signature(Data(body.utf8)), body: Data(body.utf8))
  }
}

/// Everything that was logged in this run, and everything that was described for it.
final class Journal: Sendable {
  static let shared = Journal()
  private let lines = Mutex<[String]>([])

  func add(_ line: String) { lines.withLock { $0.append(line) } }

  /// Describes a value in all the ways there are.
  func describe(_ value: Any) {
    var dumped = ""
    dump(value, to: &dumped)
    for text in ["\(value)", String(reflecting: value), String(describing: value), dumped] { add(text) }
    if let error = value as? any Error { add(error.localizedDescription) }
  }

  var all: [String] { lines.withLock { $0 } }
}

/// The error that a call ends with, which is also described for the journal.
func failure<Value>(
  of operation: () async throws(WeChatPayError) -> Value
) async -> WeChatPayError? {
  do throws(WeChatPayError) {
    _ = try await operation()
    return nil
  } catch {
    Journal.shared.describe(error)
    return error
  }
}
