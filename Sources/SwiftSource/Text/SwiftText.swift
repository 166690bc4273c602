/// A piece of Swift. It is made of what the generator's own source spells out, of identifiers, of types and of escaped
/// literals; there is no way in for a plain string, so that no description can become code.
package struct SwiftText: ExpressibleByStringInterpolation, Hashable, Sendable {
  /// UTF-8: a file is put together of hundreds of these, and bytes are the cheapest to append.
  let bytes: [UInt8]

  package init(stringLiteral value: StaticString) {
    bytes = value.withUTF8Buffer { Array($0) }
  }

  package init(stringInterpolation: StringInterpolation) {
    bytes = stringInterpolation.bytes
  }

  fileprivate init(unchecked bytes: [UInt8]) {
    self.bytes = bytes
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    package mutating func appendInterpolation(_ identifier: Identifier) {
      identifier.appendQuoted(to: &bytes)
    }

    /// An identifier where the language takes keywords unquoted: behind a dot, as an argument label.
    package mutating func appendInterpolation(label identifier: Identifier) {
      if identifier.isReservedAsLabel {
        identifier.appendQuoted(to: &bytes)
      } else {
        bytes.append(utf8Of: identifier.name)
      }
    }

    package mutating func appendInterpolation(_ type: TypeReference) {
      type.append(to: &bytes)
    }

    package mutating func appendInterpolation(_ other: SwiftText) {
      if bytes.isEmpty { bytes.reserveCapacity(bytes.capacity + other.bytes.count) }
      bytes.append(contentsOf: other.bytes)
    }

    package mutating func appendInterpolation(_ number: Int) {
      bytes.append(utf8Of: String(number))
    }

    /// The text as a string literal, quotes included.
    package mutating func appendInterpolation(literal value: String) {
      bytes.append(UInt8(ascii: "\""))
      appendEscaped(value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }
}

extension [UInt8] {
  /// Without a detour over the elements of a sequence.
  mutating func append(utf8Of text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ append(contentsOf: $0) }) == nil { append(contentsOf: text.utf8) }
  }
}

extension [SwiftText] {
  /// The pieces with `separator` between them.
  func joined(separator: SwiftText) -> SwiftText {
    SwiftText(unchecked: [UInt8](map(\.bytes).joined(separator: separator.bytes)))
  }
}
