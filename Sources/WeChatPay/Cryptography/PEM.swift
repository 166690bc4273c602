/// Text that holds keys or certificates, as it comes out of files, consoles, mails, JSON and environment variables.
///
/// What stands around blocks and between the characters of base64 is taken away here, so that libcrypto gets bytes: it
/// refuses most of what people have.
enum PEMText {
  /// What stands between two lines of dashes.
  struct Block {
    /// Upper-case letters and digits without blanks: `RSAPRIVATEKEY`.
    let label: String
    let content: Content
  }

  enum Content: Equatable {
    case bytes(Data)
    /// Encrypted in the traditional form, with `Proc-Type: 4,ENCRYPTED`.
    case locked
    /// The line `-----END …` is missing.
    case cutOff
    case notBase64
  }

  /// The blocks of a text, in their order.
  static func blocks(of text: String) -> [Block] {
    let bytes = normalised(text)
    var blocks: [Block] = []
    var rest = bytes[...]
    while let begin = position(of: "-BEGIN", in: rest) {
      rest = rest[begin.upperBound...]
      guard let labelEnd = rest.firstIndex(of: dash) else { break }
      let label = String(decoding: rest[..<labelEnd].prefix(64).filter { !isBlank($0) }, as: UTF8.self)
      rest = rest[labelEnd...].drop { $0 == dash }
      guard let end = position(of: "-END", in: rest) else {
        blocks.append(Block(label: label, content: .cutOff))
        break
      }
      blocks.append(Block(label: label, content: content(rest[..<end.lowerBound])))
      rest = rest[end.upperBound...]
    }
    return blocks
  }

  /// The bytes of a text that is nothing but base64, with blanks, quotes and line feeds in it or not.
  static func base64(_ text: String) -> Data? { base64(normalised(text)[...]) }

  private static func content(_ body: ArraySlice<UInt8>) -> Content {
    var body = Array(body)
    while body.last == dash { body.removeLast() }
    if body.contains(UInt8(ascii: ":")) {
      if position(of: "ENCRYPTED", in: body[...]) != nil { return .locked }
      // Other headers of RFC 1421 stand in lines of their own.
      body = Array(
        body.split(separator: UInt8(ascii: "\n")).filter { !$0.contains(UInt8(ascii: ":")) }.joined(
          separator: "\n".utf8))
    }
    return base64(body[...]).map { .bytes($0) } ?? .notBase64
  }

  private static func base64(_ text: ArraySlice<UInt8>) -> Data? {
    var digits = text.filter { !isBlank($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
    // Padding is the first thing to be lost.
    while digits.last == UInt8(ascii: "=") { digits.removeLast() }
    guard !digits.isEmpty else { return nil }
    digits += Array(repeating: UInt8(ascii: "="), count: (4 - digits.count % 4) % 4)
    return Data(base64Encoded: Data(digits))
  }

  /// ASCII in which a line feed is a line feed: escapes of JSON, shells and properties are undone, blanks and dashes of
  /// word processors and web pages are plain ones, and what else is not ASCII is a question mark.
  private static func normalised(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      switch scalar {
      case "\\":
        switch next {
        case "n", "r", "t":
          result.append(UInt8(ascii: "\n"))
          next = scalars.next()
        case "u":
          let digits = String(String.UnicodeScalarView((0..<4).compactMap { _ in scalars.next() }))
          result.append(UInt8(digits, radix: 16) ?? UInt8(ascii: "?"))
          next = scalars.next()
        // Escaped slashes and quotes, ends of continued lines.
        default: break
        }
      case "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append(UInt8(ascii: "\n"))
      case "\u{A0}", "\u{2000}"..."\u{200D}", "\u{2060}", "\u{3000}", "\u{FEFF}": result.append(UInt8(ascii: " "))
      case "\u{2010}"..."\u{2015}", "\u{2212}": result.append(dash)
      case "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}": result.append(UInt8(ascii: "\""))
      case _ where scalar.isASCII: result.append(UInt8(scalar.value))
      default: result.append(UInt8(ascii: "?"))
      }
    }
    return result
  }

  private static func position(of word: StaticString, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    bytes.firstRange(of: "\(word)".utf8)
  }

  private static let dash = UInt8(ascii: "-")

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
