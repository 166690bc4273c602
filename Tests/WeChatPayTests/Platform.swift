import Foundation
import TestSupport

@testable import WeChatPay

/// The platform as these tests play it: its keys and the merchant's, made fresh by the `openssl` command line.
enum Platform {
  struct Keys {
    let merchant: OpenSSLTool.KeyPair
    let platform: OpenSSLTool.KeyPair
    let merchantKey: PrivateKey
    let platformKey: PrivateKey
    let platformPublicKey: PublicKey

    init() throws {
      merchant = try OpenSSLTool.KeyPair()
      platform = try OpenSSLTool.KeyPair()
      merchantKey = try PrivateKey(pem: merchant.privatePEM)
      platformKey = try PrivateKey(pem: platform.privatePEM)
      platformPublicKey = try PublicKey(pem: platform.publicPEM)
    }
  }

  static let keys = Result { try Keys() }
  static let keyID = "PUB_KEY_ID_0114232134912410000000000000"
  static let merchantSerial = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"
  static let apiV3Key = "0123456789abcdefFEDCBA9876543210"

  static func merchant(id: String = "1900000001") throws -> Merchant {
    try Merchant(
      id: id, certificateSerial: merchantSerial, privateKey: keys.get().merchantKey, apiV3Key: apiV3Key)
  }

  static func verifier() throws -> PlatformVerifier { try .publicKey(id: keyID, keys.get().platformPublicKey) }

  static func client(
    _ server: LoopbackServer, verifier: PlatformVerifier? = nil, transport: any Transport = CurlTransport.shared
  ) throws -> WeChatPayClient {
    try client([server.url], verifier: verifier, transport: transport)
  }

  /// The time by which these tests live, so that none depends on how quickly it runs. It is ahead of the machine's:
  /// certificates are made during the tests, and are not effective before.
  static let now = Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded() + 3600)

  /// A client whose clock stands, whose pauses between attempts take no time, which logs to the journal, and whose calls
  /// do not run out of time where many tests run at once.
  static func client(
    _ urls: [URL], verifier: PlatformVerifier? = nil, transport: any Transport = CurlTransport.shared
  ) throws -> WeChatPayClient {
    var client = try WeChatPayClient(
      merchant: merchant(), verifier: verifier ?? Platform.verifier(),
      hosts: urls.map { try Host($0.absoluteString) }, transport: transport,
      middleware: [LogMiddleware { Journal.shared.add($0) }])
    client.environment.now = { now }
    client.environment.sleep = { _ in try Task.checkCancellation() }
    client.environment.certificatesTimeout = .seconds(300)
    return client.with(timeout: .seconds(300))
  }

  /// The headers of a signed reply. With another key the `openssl` command line signs.
  static func signature(
    over body: Data, at timestamp: Int = Int(now.timeIntervalSince1970), nonce: String = "nonce",
    serial: String = keyID, with key: OpenSSLTool.KeyPair? = nil
  ) throws -> [(String, String)] {
    let message = Data("\(timestamp)\n\(nonce)\n".utf8) + body + Data("\n".utf8)
    let signature = try key.map { try OpenSSLTool.sign(message, with: $0) } ?? keys.get().platformKey.sign(message)
    return [
      ("Wechatpay-Timestamp", String(timestamp)), ("Wechatpay-Nonce", nonce), ("Wechatpay-Serial", serial),
      ("Wechatpay-Signature", signature.base64EncodedString()),
      ("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048"), ("Request-ID", "08F78BB7-268435456"),
    ]
  }

  static func signed(status: Int, _ json: String = "", serial: String = keyID) throws -> LoopbackServer.Answer {
    let body = Data(json.utf8)
    var headers = try signature(over: body, serial: serial)
    if !json.isEmpty { headers.append(("Content-Type", "application/json")) }
    return .reply(status: status, headers: headers, body: body)
  }

  /// Whether a request carries the merchant's signature over what arrived, as the `openssl` command line sees it.
  static func isSigned(_ request: LoopbackServer.Request, body: Data? = nil) throws -> Bool {
    guard let items = authorization(request), items["mchid"] == "1900000001", items["serial_no"] == merchantSerial,
      let nonce = items["nonce_str"], nonce.utf8.count == 32,
      let signature = Data(base64Encoded: items["signature"] ?? ""), let message = message(request, body: body)
    else { return false }
    return try OpenSSLTool.verifies(signature, of: message, with: keys.get().merchant)
  }

  /// The items of a request's `Authorization` header.
  static func authorization(_ request: LoopbackServer.Request) -> [String: String]? {
    let scheme = "WECHATPAY2-SHA256-RSA2048 "
    guard let header = request.headers["authorization"], header.hasPrefix(scheme) else { return nil }
    var items: [String: String] = [:]
    for item in header.dropFirst(scheme.count).split(separator: ",") {
      guard let equals = item.firstIndex(of: "=") else { return nil }
      items[String(item[..<equals])] = String(item[item.index(after: equals)...].dropFirst().dropLast())
    }
    return items
  }

  /// The five lines that a request's signature has to cover.
  static func message(_ request: LoopbackServer.Request, body: Data? = nil) -> Data? {
    guard let items = authorization(request), let timestamp = items["timestamp"], let nonce = items["nonce_str"] else {
      return nil
    }
    return Data("\(request.method)\n\(request.target)\n\(timestamp)\n\(nonce)\n".utf8) + (body ?? request.body)
      + Data("\n".utf8)
  }

  /// A client whose clock stands, for what needs no server.
  static func receivingClient(verifier: PlatformVerifier? = nil) throws -> WeChatPayClient {
    var client = try WeChatPayClient(merchant: merchant(), verifier: verifier ?? Platform.verifier())
    client.environment.now = { now }
    client.environment.patience = .seconds(300)
    return client
  }

  /// The body of a notification.
  static func notification(
    _ plaintext: String, id: String = "EV-1", event: String = "TRANSACTION.SUCCESS", original: String = "transaction",
    key: String = apiV3Key
  ) throws -> Data {
    let ciphertext = try APIv3Key(key).encrypt(
      Data(plaintext.utf8), nonce: Data("123456789012".utf8), associatedData: Data(original.utf8))
    return Data(
      """
      {"id":"\(id)","create_time":"2015-05-20T13:29:35+08:00","event_type":"\(event)","summary":"支付成功",\
      "resource_type":"encrypt-resource","resource":{"original_type":"\(original)","algorithm":"AEAD_AES_256_GCM",\
      "ciphertext":"\(ciphertext.base64EncodedString())","associated_data":"\(original)","nonce":"123456789012"}}
      """.utf8)
  }
}
