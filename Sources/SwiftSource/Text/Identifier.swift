/// A Swift identifier: ASCII letters, digits and underscores, not starting with a digit.
package struct Identifier: Hashable, Comparable, Sendable {
  /// The name without backticks.
  package let name: String

  /// Nil where the text is no identifier.
  package init?(_ name: String) {
    guard let first = name.utf8.first, !Self.isDigit(first) else { return nil }
    for byte in name.utf8 where !Self.isLetter(byte) && !Self.isDigit(byte) { return nil }
    self.name = name
  }

  /// An identifier that the generator itself knows.
  package init(known name: StaticString) {
    self.name = "\(name)"
  }

  private init(unchecked name: String) {
    self.name = name
  }

  /// Both in one: identifiers joined are an identifier.
  package static func + (left: Identifier, right: Identifier) -> Identifier {
    Identifier(unchecked: left.name + right.name)
  }

  /// The identifier with a number behind it.
  package func numbered(_ number: UInt) -> Identifier {
    Identifier(unchecked: name + String(number))
  }

  package static func < (left: Identifier, right: Identifier) -> Bool {
    left.name < right.name
  }

  /// Appends it as it stands in a declaration or alone in an expression.
  func appendQuoted(to bytes: inout [UInt8]) {
    let isKeyword = SwiftLanguage.isKeyword(name)
    if isKeyword { bytes.append(UInt8(ascii: "`")) }
    bytes.append(utf8Of: name)
    if isKeyword { bytes.append(UInt8(ascii: "`")) }
  }

  /// Whether it needs backticks even as a label.
  var isReservedAsLabel: Bool {
    name == "inout" || name == "var" || name == "let"
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }
}
