/// What the language itself reserves.
package enum SwiftLanguage {
  /// Words that are names only between backticks.
  package static let keywords: Set<String> = [
    "Any", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
    "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
    "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public",
    "repeat", "rethrows", "return", "self", "Self", "static", "struct", "subscript", "super", "switch", "throw",
    "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  static func isKeyword(_ name: String) -> Bool {
    // Most names are none by their length and first letter alone.
    let bytes = name.utf8
    guard let first = bytes.first, bytes.count < initials.count else { return false }
    return initials[bytes.count] & initial(first) != 0 && keywords.contains(name)
  }

  /// The letters that keywords start with, by the length of the keywords.
  private static let initials: [UInt32] = {
    let lengths = keywords.map(\.utf8.count)
    var initials = [UInt32](repeating: 0, count: (lengths.max() ?? 0) + 1)
    for keyword in keywords { initials[keyword.utf8.count] |= keyword.utf8.first.map(initial) ?? 0 }
    return initials
  }()

  private static func initial(_ byte: UInt8) -> UInt32 { 1 << UInt32(byte & 0x1F) }

  /// Words that name something else behind a dot, even between backticks.
  package static let unusableMembers: Set<String> = ["init", "self", "Self", "Type", "Protocol"]
}
