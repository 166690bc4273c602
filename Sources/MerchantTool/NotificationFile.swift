import Foundation
import WeChatPay

/// A notification that was kept in a file: header fields, an empty line and the body, as it came; or the body alone.
struct NotificationFile {
  let headers: HeaderFields
  let body: Data

  init(_ bytes: Data) throws(ToolError) {
    if bytes.first(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }) == UInt8(ascii: "{") {
      headers = HeaderFields()
      body = bytes
      return
    }
    guard
      let gap = ["\r\n\r\n", "\n\n"].compactMap({ bytes.firstRange(of: Data($0.utf8)) }).min(by: {
        $0.lowerBound < $1.lowerBound
      })
    else {
      throw ToolError("the file is to hold the header fields, an empty line and the body, or the body alone")
    }
    let lines = String(decoding: bytes[..<gap.lowerBound], as: UTF8.self).split(whereSeparator: \.isNewline)
    headers = HeaderFields(
      lines.compactMap { line -> (name: String, value: String)? in
        // The first line of a request may be there.
        guard let colon = line.firstIndex(of: ":"), !line[..<colon].contains(" ") else { return nil }
        return (String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
      })
    body = Data(bytes[gap.upperBound...])
  }

  /// What was encrypted, in plain text.
  func decrypted(with key: APIv3Key) throws(ToolError) -> JSONValue {
    struct Envelope: Decodable {
      var resource: NotificationEnvelope.Resource
    }
    guard let envelope = try? JSONDecoder().decode(Envelope.self, from: body) else {
      throw ToolError("the body is no notification: it is to be JSON with an encrypted 'resource'")
    }
    let resource = envelope.resource
    guard resource.algorithm == "AEAD_AES_256_GCM", let ciphertext = Data(base64Encoded: resource.ciphertext) else {
      throw ToolError("the resource is not encrypted with AEAD_AES_256_GCM, or its ciphertext is no base64")
    }
    guard
      let plain = try? key.decrypt(
        ciphertext, nonce: Data(resource.nonce.utf8), associatedData: Data((resource.associatedData ?? "").utf8))
    else { throw ToolError("the APIv3 key does not decrypt it: it is another merchant's, or was changed since") }
    guard let json = try? JSONDecoder().decode(JSONValue.self, from: plain) else {
      throw ToolError("what was encrypted is no JSON")
    }
    return json
  }

  /// Verifies it as of the time at which it was signed.
  ///
  /// - Returns: What there is to say about it.
  func verified(by client: WeChatPayClient, now: Date) async throws(ToolError) -> String {
    guard let time = headers["Wechatpay-Timestamp"].flatMap({ TimeInterval($0) }) else {
      throw ToolError("there is no header 'Wechatpay-Timestamp': verifying needs the header fields as they came")
    }
    var client = client
    client.environment.now = { Date(timeIntervalSince1970: time) }
    let receiver = NotificationReceiver(client, payloads: [])
    var words = ""
    var received: ReceivedNotification?
    do throws(WeChatPayError) {
      received = try await receiver.receive(headers: headers, body: body)
    } catch {
      // Editors end files in a line feed.
      guard body.last == 0x0A, let other = try? await receiver.receive(headers: headers, body: body.dropLast()) else {
        throw ToolError("\(error)")
      }
      received = other
      words = "; without the line feed at the end of the file"
    }
    let age = Int(now.timeIntervalSince1970 - time)
    if abs(age) > 300 { words += "; signed \(age) s ago: a server takes five minutes" }
    return "\(received?.eventType ?? "") \(received?.id ?? ""): the signature is right\(words)"
  }
}
