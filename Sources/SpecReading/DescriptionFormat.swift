/// The forms in which descriptions come. The ending of a file tells documents from texts; which of the texts it is, is
/// found by what it says.
///
/// The build plugin asks here, too: it can import no module, and has a link to this file among its own.
enum DescriptionFormat: CaseIterable {
  case markdown
  case plainText
  case officialPage
  case openAPI

  static let settingsName = "wechatpay-gen.json"

  /// Nil for a file of another kind.
  init?(path: String) {
    switch Self.ending(of: path) {
    case "md": self = .markdown
    case "txt": self = .plainText
    case "json": self = .openAPI
    default: return nil
    }
  }

  /// Without the dot, in small letters; empty for a name without one.
  static func ending(of path: String) -> String {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return path[path.utf8.index(after: dot)...].lowercased()
  }

  /// Whether a file is what is written about descriptions, or for them.
  static func isAboutDescriptions(_ path: String) -> Bool {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    return name == settingsName || name.lowercased() == "readme.md"
  }
}
