/// The forms in which descriptions come, by the endings of their files.
///
/// The build plugin asks here, too: it can import no module, and has a link to this file among its own.
enum DescriptionFormat: String, CaseIterable {
  case markdown = "md"
  case plainText = "txt"
  case openAPI = "json"

  static let settingsName = "wechatpay-gen.json"

  /// Nil for a file of another kind.
  init?(path: String) {
    guard let format = Self(rawValue: Self.ending(of: path)) else { return nil }
    self = format
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
