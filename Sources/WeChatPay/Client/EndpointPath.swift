/// A path as it is described: `/v3/pay/transactions/out-trade-no/{out_trade_no}`.
struct EndpointPath: Sendable {
  /// With a leading slash, without a query.
  let text: String

  /// The names in braces, in order.
  var parameters: [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { String($0.prefix { $0 != "}" }) }
  }

  /// Puts values in the place of the names, in order.
  func filled(with values: [String]) throws(WeChatPayError) -> String {
    var rest = text.utf8[...]
    var path = ""
    var values = values[...]
    while let opening = rest.firstIndex(of: UInt8(ascii: "{")) {
      guard let closing = rest[opening...].firstIndex(of: UInt8(ascii: "}")) else {
        throw .invalidRequest("the path has an opening brace without a closing one")
      }
      let name = Substring(rest[rest.index(after: opening)..<closing])
      guard let value = values.popFirst() else { throw .invalidRequest("the path parameter '\(name)' has no value") }
      // Clients and servers resolve these away, so that another path would be asked than the one that was signed.
      guard !value.isEmpty, value != ".", value != ".." else {
        throw .invalidRequest("the path parameter '\(name)' is empty or a step of the path")
      }
      path += Substring(rest[..<opening]) + PercentEncoding.encode(value)
      rest = rest[rest.index(after: closing)...]
    }
    guard values.isEmpty else { throw .invalidRequest("there are more values than path parameters") }
    path += Substring(rest)
    guard
      !path.utf8.contains(UInt8(ascii: ".")) || !path.split(separator: "/").contains(where: { $0 == "." || $0 == ".." })
    else {
      throw .invalidRequest("the path has a segment of dots")
    }
    return path
  }
}

/// Percent-encoding of everything but the unreserved characters of RFC 3986 §2.3: what is signed is what arrives.
enum PercentEncoding {
  static func encode(_ text: String) -> String {
    if text.utf8.allSatisfy(isUnreserved) { return text }
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if isUnreserved(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  static func query(_ items: [(name: String, value: String)]) -> String {
    items.map { "\(encode($0.name))=\(encode($0.value))" }.joined(separator: "&")
  }

  /// Whether text may stand in a path or query as it is: what is given encoded is sent and signed unchanged.
  static func isEncoded(_ text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy { isUnreserved($0) || "/?%=&:@!$'()*+,;".utf8.contains($0) }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
