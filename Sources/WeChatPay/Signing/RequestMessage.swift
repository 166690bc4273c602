/// What a request's signature covers.
///
/// Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336 (five lines, each ended by a line feed, the last too).
package struct RequestMessage: Sendable {
  package let method: RequestMethod
  /// Path and query exactly as on the wire: percent-encoded, without host and fragment.
  package let target: String
  /// Seconds since 1970.
  package let timestamp: Int
  package let nonce: String
  /// The bytes sent; for uploads those of the `meta` part only.
  package let body: Data

  package init(method: RequestMethod, target: String, timestamp: Int, nonce: String, body: Data) {
    self.method = method
    self.target = target
    self.timestamp = timestamp
    self.nonce = nonce
    self.body = body
  }

  package var bytes: Data {
    var bytes = Data("\(method.rawValue)\n\(target)\n\(timestamp)\n\(nonce)\n".utf8)
    bytes.append(body)
    bytes.append(0x0A)
    return bytes
  }

  /// The value of the `Authorization` header.
  package func authorization(of merchant: Merchant) async throws(WeChatPayError) -> String {
    let signature: RequestSignature
    do {
      signature = try await merchant.signer.sign(bytes)
    } catch {
      throw Task.isCancelled ? .cancelled(afterSending: false) : .signingFailed(error)
    }
    return """
      WECHATPAY2-SHA256-RSA2048 mchid="\(merchant.id)",nonce_str="\(nonce)",timestamp="\(timestamp)",\
      serial_no="\(signature.certificateSerial)",signature="\(signature.bytes.base64EncodedString())"
      """
  }
}
