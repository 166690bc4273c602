import Foundation
import TestSupport

@testable import WeChatPay

/// The platform as these tests play it: its keys and the merchant's, made fresh by the `openssl` command line, which
/// also signs its replies.
enum Platform {
  struct Keys {
    let merchant: OpenSSLTool.KeyPair
    let platform: OpenSSLTool.KeyPair
  }

  static let keys = Result { Keys(merchant: try OpenSSLTool.KeyPair(), platform: try OpenSSLTool.KeyPair()) }
  static let keyID = "PUB_KEY_ID_0114232134912410000000000000"
  static let merchantSerial = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"

  static func merchant() throws -> Merchant {
    Merchant(
      id: "1900000001", certificateSerial: merchantSerial,
      privateKey: try RSAPrivateKey(pem: keys.get().merchant.privatePEM))
  }

  static func verifier() throws -> PlatformVerifier {
    PlatformVerifier(publicKeyID: keyID, publicKey: try RSAPublicKey(pem: keys.get().platform.publicPEM))
  }

  static func client(
    _ server: LoopbackServer, transport: any Transport = URLSessionTransport()
  ) throws -> WeChatPayClient {
    try WeChatPayClient(
      merchant: merchant(), verifier: verifier(), host: Host(url: server.url), timeout: .seconds(10),
      transport: transport)
  }

  /// The headers of a signed reply.
  static func signature(
    over body: Data, at timestamp: Int = Int(Date().timeIntervalSince1970), nonce: String = "nonce",
    with key: OpenSSLTool.KeyPair? = nil
  ) throws -> [(String, String)] {
    let message = Data("\(timestamp)\n\(nonce)\n".utf8) + body + Data("\n".utf8)
    let signature = try OpenSSLTool.sign(message, with: key ?? keys.get().platform)
    return [
      ("Wechatpay-Timestamp", String(timestamp)), ("Wechatpay-Nonce", nonce), ("Wechatpay-Serial", keyID),
      ("Wechatpay-Signature", signature.base64EncodedString()),
      ("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048"), ("Request-ID", "08F78BB7-268435456"),
    ]
  }

  static func signed(status: Int, _ json: String = "") throws -> LoopbackServer.Answer {
    let body = Data(json.utf8)
    var headers = try signature(over: body)
    if !json.isEmpty { headers.append(("Content-Type", "application/json")) }
    return .reply(status: status, headers: headers, body: body)
  }

  /// Whether a request carries the merchant's signature over what arrived, as the `openssl` command line sees it.
  static func isSigned(_ request: LoopbackServer.Request, body: Data? = nil) throws -> Bool {
    let scheme = "WECHATPAY2-SHA256-RSA2048 "
    guard let header = request.headers["authorization"], header.hasPrefix(scheme) else { return false }
    var items: [String: String] = [:]
    for item in header.dropFirst(scheme.count).split(separator: ",") {
      guard let equals = item.firstIndex(of: "=") else { return false }
      items[String(item[..<equals])] = String(item[item.index(after: equals)...].dropFirst().dropLast())
    }
    guard items["mchid"] == "1900000001", items["serial_no"] == merchantSerial,
      let timestamp = items["timestamp"], let nonce = items["nonce_str"], nonce.utf8.count == 32,
      let signature = Data(base64Encoded: items["signature"] ?? "")
    else { return false }
    let message =
      Data("\(request.method)\n\(request.target)\n\(timestamp)\n\(nonce)\n".utf8) + (body ?? request.body)
      + Data("\n".utf8)
    return try OpenSSLTool.verifies(signature, of: message, with: keys.get().merchant)
  }
}
