import Foundation

/// What is signed of a request, and the header that carries the signature.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
struct Authorization {
  var method: HTTPMethod
  /// Path and query, exactly as they go over the wire.
  var target: String
  /// Seconds since 1970.
  var timestamp: Int
  var nonce: String
  var body: Data

  /// Five lines, the last one ended like the others.
  var message: Data {
    Data("\(method.rawValue)\n\(target)\n\(timestamp)\n\(nonce)\n".utf8) + body + Data("\n".utf8)
  }

  func header(merchant: Merchant, signature: Data) -> String {
    let items = [
      ("mchid", merchant.id), ("nonce_str", nonce), ("signature", signature.base64EncodedString()),
      ("timestamp", String(timestamp)), ("serial_no", merchant.certificateSerial),
    ]
    return "WECHATPAY2-SHA256-RSA2048 " + items.map { "\($0)=\"\($1)\"" }.joined(separator: ",")
  }
}
