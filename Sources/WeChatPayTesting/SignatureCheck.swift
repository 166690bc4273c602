import Foundation
import WeChatPay

extension FakeServer {
  /// Who signs a request.
  ///
  /// - Throws: A refusal where a merchant did not sign it as it is.
  func party(signing request: FakeIncoming, body: Data) throws -> Parties.Party {
    let scheme = "WECHATPAY2-SHA256-RSA2048 "
    guard let header = request.headers["Authorization"], header.hasPrefix(scheme) else {
      throw Refusal.signature("there is no header 'Authorization' with the scheme WECHATPAY2-SHA256-RSA2048")
    }
    let items = items(of: header.dropFirst(scheme.count))
    for name in ["mchid", "serial_no", "nonce_str", "timestamp", "signature"] where items[name] == nil {
      throw Refusal.signature("the header 'Authorization' lacks '\(name)'")
    }
    guard let id = items["mchid"], let serial = items["serial_no"], let nonce = items["nonce_str"],
      let timestamp = items["timestamp"].flatMap({ Int($0) }), let text = items["signature"],
      let signature = Data(base64Encoded: text)
    else {
      throw Refusal.signature("in the header 'Authorization', the timestamp is no number or the signature no base64")
    }
    let parties = try parties
    guard let party = parties.party(id) else {
      throw Refusal.signature("there is no merchant with the number that signs")
    }
    guard serial.uppercased() == party.serial else {
      throw Refusal.signature("the certificate serial is not the merchant's: theirs ends in \(party.serial.suffix(4))")
    }
    guard abs(timestamp - Int(Date().timeIntervalSince1970)) <= 300 else {
      throw Refusal.signature("the timestamp is more than five minutes away from the server's clock")
    }
    let signed = SignedRequest(
      method: request.method, target: request.target, host: request.headers["Host"], timestamp: timestamp, nonce: nonce,
      body: body, sent: request.body)
    guard party.publicKey.isValid(signature: signature, for: signed.message) else {
      var refusal = Refusal.signature(
        "the signature is not that of the method, the path, the time, the nonce and the body")
      refusal.signature = signed.finding(signature, of: party, among: parties)
      throw refusal
    }
    return party
  }

  private func items(of header: Substring) -> [String: String] {
    func trimmed(_ bytes: Substring.UTF8View, of characters: String.UTF8View) -> String {
      let start = bytes.drop(while: characters.contains)
      let end = start.reversed().prefix(while: characters.contains).count
      return String(Substring(start.dropLast(end)))
    }
    var items: [String: String] = [:]
    for item in header.utf8.split(separator: UInt8(ascii: ",")) {
      guard let equals = item.firstIndex(of: UInt8(ascii: "=")) else { continue }
      items[trimmed(item[..<equals], of: " \t".utf8)] = trimmed(item[item.index(after: equals)...], of: "\" ".utf8)
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
