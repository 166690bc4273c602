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

  static func isKeyword(_ name: String) -> Bool { keywords.contains(name) }

  /// Words that name something else behind a dot, even between backticks.
  package static func isUnusableMember(_ name: String) -> Bool {
    switch name.utf8.count {
    case 4: name == "init" || name == "self" || name == "Self" || name == "Type"
    case 8: name == "Protocol"
    default: false
    }
  }
}
