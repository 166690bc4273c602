/// The message that the server says it had expected to be signed.
///
/// Source: the replies to refused signatures. `sign_information` quotes the beginning of the message, as a rule up to
/// some bytes of the body, cut wherever that is, and with a line feed behind it that need not be the message's.
struct SignatureComparison {
  private let beginning: [UInt8]
  private let length: Int?

  init?(_ detail: JSONValue) {
    let information = detail["sign_information"]
    guard let text = information?["truncated_sign_message"]?.text, !text.trimmed.isEmpty else { return nil }
    beginning = Array(text.utf8)
    length =
      switch information?["sign_message_length"] {
      case .integer(let length)?: length
      case .string(let text)?: Int(text)
      default: nil
      }
  }

  /// Where both messages part, without quoting them.
  func explanation(of message: RequestMessage) -> String {
    let ours = Array(message.bytes)
    let certain = beginning.count - uncertainEnd
    let count = min(ours.count, certain)
    if let position = (0..<count).first(where: { ours[$0] != beginning[$0] }) { return difference(at: position, ours) }
    if certain > ours.count {
      return "the server's message to sign begins like ours, but goes on behind its \(ours.count) bytes"
    }
    if let length, !lengths(of: ours).contains(length) {
      return "the server's message to sign begins like ours, but its length is \(length) instead of \(ours.count)"
    }
    return Self.otherKey
  }

  /// Nobody's fault but the key's.
  private static let otherKey =
    "all that the server shows of the message to sign agrees with ours: the private key does not belong to the "
    + "certificate serial, or the serial not to the merchant's number. Compare the configured serial with openssl x509 "
    + "-in apiclient_cert.pem -noout -serial, and openssl x509 -in apiclient_cert.pem -noout -pubkey with openssl pkey -in "
    + "apiclient_key.pem -pubout: both must print the same key"

  /// How many bytes at the end of the quotation need not be the message's: a line feed that was added, and what a
  /// character became that was cut in two.
  private var uncertainEnd: Int {
    var rest = beginning[...]
    if rest.last == 0x0A { rest.removeLast() }
    let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
    for _ in 0..<3 where rest.suffix(3).elementsEqual(replacement) { rest.removeLast(3) }
    return beginning.count - rest.count
  }

  /// The server counts bytes or characters, and nobody says which.
  private func lengths(of message: [UInt8]) -> Set<Int> {
    let text = String(decoding: message, as: UTF8.self)
    return [message.count, text.unicodeScalars.count, text.utf16.count]
  }

  private func difference(at position: Int, _ ours: [UInt8]) -> String {
    let feeds = ours[..<position].indices.filter { ours[$0] == 0x0A }.prefix(4)
    let column = position - (feeds.last.map { $0 + 1 } ?? 0) + 1
    return "the server's message to sign differs from ours at byte \(position + 1): "
      + "line \(feeds.count + 1) (\(Self.names[feeds.count])), column \(column)"
  }

  private static let names = ["method", "path and query", "timestamp", "nonce", "body"]
}
