import Foundation
import WeChatPay

extension FakeServer {
  /// Refuses a request that the merchant did not sign as it is.
  func checkSignature(of request: TransportRequest, target: String, signedBody: Data) throws(Refusal) {
    let scheme = "WECHATPAY2-SHA256-RSA2048 "
    guard let header = request.headers["Authorization"], header.hasPrefix(scheme) else {
      throw .signature("there is no header 'Authorization' with the scheme WECHATPAY2-SHA256-RSA2048")
    }
    let items = items(of: header.dropFirst(scheme.count))
    guard let id = items["mchid"], let serial = items["serial_no"], let nonce = items["nonce_str"],
      let timestamp = items["timestamp"].flatMap({ Int($0) }), let text = items["signature"],
      let signature = Data(base64Encoded: text)
    else { throw .signature("the header 'Authorization' lacks one of its five items") }
    guard id == PartyKeys.merchantID else { throw .signature("the merchant is not the one of this server") }
    guard serial.uppercased() == PartyKeys.merchantSerial else {
      throw .signature("the certificate serial is not the merchant's")
    }
    guard abs(timestamp - Int(Date().timeIntervalSince1970)) <= 300 else {
      throw .signature("the timestamp is more than five minutes away from the server's clock")
    }
    let message = RequestMessage(
      method: request.method, target: target, timestamp: timestamp, nonce: nonce, body: signedBody)
    guard let key = try? PartyKeys.merchant.get().publicKey,
      key.isValid(signature: signature, for: message.bytes)
    else { throw .signature("the signature is not that of the method, the path, the time, the nonce and the body") }
    guard takes(nonce: nonce) else { throw .signature("the nonce was used before") }
  }

  private func items(of header: Substring) -> [String: String] {
    var items: [String: String] = [:]
    for item in header.split(separator: ",") {
      guard let equals = item.firstIndex(of: "=") else { continue }
      items[item[..<equals].trimmingCharacters(in: .whitespaces)] = item[item.index(after: equals)...]
        .trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
    }
    return items
  }
}

/// The headers that sign a body.
func signatureHeaders(over body: Data, with key: PrivateKey, named serial: String, at time: Date = Date()) throws
  -> HeaderFields
{
  let timestamp = Int(time.timeIntervalSince1970)
  let nonce = try Nonce.make()
  let signature = try key.sign(Data("\(timestamp)\n\(nonce)\n".utf8) + body + Data("\n".utf8))
  return [
    "Wechatpay-Timestamp": "\(timestamp)", "Wechatpay-Nonce": nonce, "Wechatpay-Serial": serial,
    "Wechatpay-Signature": signature.base64EncodedString(),
    "Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048",
  ]
}
