/// A piece of Swift. It is made of what the generator's own source spells out, of identifiers, of types and of escaped
/// literals; there is no way in for a plain string, so that no description can become code.
package struct SwiftText: ExpressibleByStringInterpolation, Hashable, Sendable {
  private(set) var text: String

  package init(stringLiteral value: StaticString) {
    text = "\(value)"
  }

  package init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.text
  }

  fileprivate init(unchecked text: String) {
    self.text = text
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      text += "\(literal)"
    }

    package mutating func appendInterpolation(_ identifier: Identifier) {
      text += identifier.quoted
    }

    /// An identifier where the language takes keywords unquoted: behind a dot, as an argument label.
    package mutating func appendInterpolation(label identifier: Identifier) {
      let isReserved = ["inout", "var", "let"].contains(identifier.name)
      text += isReserved ? identifier.quoted : identifier.name
    }

    package mutating func appendInterpolation(_ type: TypeReference) {
      text += type.text
    }

    package mutating func appendInterpolation(_ other: SwiftText) {
      text += other.text
    }

    package mutating func appendInterpolation(_ number: Int) {
      text += String(number)
    }

    /// The text as a string literal, quotes included.
    package mutating func appendInterpolation(literal value: String) {
      text += "\"" + escaped(value) + "\""
    }
  }
}

extension [SwiftText] {
  /// The pieces with `separator` between them.
  func joined(separator: SwiftText) -> SwiftText {
    SwiftText(unchecked: map(\.text).joined(separator: separator.text))
  }
}
