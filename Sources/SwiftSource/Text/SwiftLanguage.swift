/// What the language itself reserves.
package enum SwiftLanguage {
  /// Words that are names only between backticks; `await` where it stands alone in an expression.
  package static let keywords: Set<String> = [
    "Any", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
    "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
    "protocol", "public", "repeat", "rethrows", "return", "self", "Self", "static", "struct", "subscript", "super",
    "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  static func isKeyword(_ name: String) -> Bool {
    // Most names are none by their length, first and last letter alone.
    let bytes = name.utf8
    guard bytes.count < outlines.count, let first = bytes.first, let last = bytes.last else { return false }
    let outline = outlines[bytes.count]
    return outline.first & bit(first) != 0 && outline.last & bit(last) != 0 && keywords.contains(name)
  }

  /// The letters that keywords start and end with, as bits, by the length of the keywords.
  private static let outlines: [(first: UInt32, last: UInt32)] = {
    let longest = keywords.map(\.utf8.count).max() ?? 0
    var outlines = [(first: UInt32, last: UInt32)](repeating: (0, 0), count: longest + 1)
    for keyword in keywords {
      let bytes = keyword.utf8
      outlines[bytes.count].first |= bytes.first.map(bit) ?? 0
      outlines[bytes.count].last |= bytes.last.map(bit) ?? 0
    }
    return outlines
  }()

  private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 0x1F) }

  /// Words that name something else behind a dot, even between backticks.
  package static func isUnusableMember(_ name: String) -> Bool {
    switch name.utf8.count {
    case 4: name == "init" || name == "self" || name == "Self" || name == "Type"
    case 8: name == "Protocol"
    default: false
    }
  }
}
