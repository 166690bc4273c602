/// The keys that merchants think up themselves: 32 characters, typed into the merchant console.
enum SecretText {
  /// The 32 characters, or in words what is wrong with them; nothing of the text is quoted.
  ///
  /// - Parameter name: `the APIv3 key`
  static func key(_ text: String, name: String) throws(WeChatPayError) -> String {
    var key = text[...]
    while let last = key.last, last.isNewline { key.removeLast() }
    if key.utf8.count == 32, key.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return String(key) }
    if let mixUp = mixUp(text) { throw .invalidConfiguration("what was given as \(name) is \(mixUp)") }
    throw .invalidConfiguration("\(name) \(problem(key))")
  }

  private static func mixUp(_ text: String) -> String? {
    switch GivenText(text) {
    case .empty, .apiKey, nil: nil
    case .path: "a path: give the content of the file"
    case let other?: other.name
    }
  }

  private static func problem(_ key: Substring) -> String {
    let count = key.utf8.count
    let text = String(key).trimmed
    if text.isEmpty { return "is empty" }
    let bare = text.filter { !"\"'“”‘’".contains($0) }
    if bare.utf8.count == 32, text.count == 34 { return "has quotes around its 32 characters: remove them" }
    if text.utf8.count == 32, text.count < key.count {
      let isInFront = key.first != text.first
      let isBehind = key.last != text.last
      let place = isInFront && isBehind ? "around" : isInFront ? "in front of" : "behind"
      return "has blanks or line feeds \(place) its 32 characters: remove them"
    }
    if text.contains(where: \.isWhitespace) { return "has a blank or a line feed within it" }
    guard key.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      return "holds a character that is not printable ASCII"
    }
    return "has \(count) bytes; it must have 32"
  }
}
