import SpecModel

/// No real path comes near it, and each one is a level of types.
private let maximumSegments = 40

/// The template of a path; nil where it cannot be one.
func pathTemplate(_ text: String) -> PathTemplate? {
  let slash = UInt8(ascii: "/")
  let withoutQuery = text.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
  let parts = withoutQuery.split(separator: slash)
  guard !parts.isEmpty, parts.count <= maximumSegments else { return nil }
  var segments: [PathTemplate.Segment] = []
  segments.reserveCapacity(parts.count)
  for part in parts {
    guard let segment = segment(part) else { return nil }
    segments.append(segment)
  }
  return PathTemplate(segments: segments, endsInSlash: withoutQuery.last == slash)
}

/// The template of a path that a page tells. Where its last segment is `{empty}`, which stands for an empty one, it ends in
/// a slash on the wire.
func pathTemplate(ofPage text: String) -> PathTemplate? {
  guard var template = pathTemplate(text) else { return nil }
  if template.segments.count > 1, template.segments.last == .parameter("empty") {
    template.segments.removeLast()
    template.endsInSlash = true
  }
  return template
}

/// The template of a path of a document, which may be `/` and have empty segments; nil where it cannot be one.
///
/// - Parameter path: Without what a `?` or `#` starts.
func documentPathTemplate(_ path: Substring) -> PathTemplate? {
  var parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
  guard parts.count >= 2, parts.removeFirst().isEmpty, parts.count <= maximumSegments else { return nil }
  let endsInSlash = parts.last?.isEmpty == true
  if endsInSlash { parts.removeLast() }
  var segments: [PathTemplate.Segment] = []
  for part in parts {
    guard let segment = part.isEmpty ? .literal("") : segment(part) else { return nil }
    segments.append(segment)
  }
  return PathTemplate(segments: segments, endsInSlash: endsInSlash)
}

private func segment(_ part: Substring.UTF8View) -> PathTemplate.Segment? {
  let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
  if part.first == open, part.last == close, part.count > 2 {
    let name = part.dropFirst().dropLast()
    return name.contains { $0 == open || $0 == close } ? nil : .parameter(String(Substring(name)))
  }
  let text = String(Substring(part))
  return text != "." && text != ".." && part.allSatisfy(isPathByte) ? .literal(text) : nil
}

private func isPathByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~"): true
  default: "!$&'()*+,;=:@%".utf8.contains(byte)
  }
}

/// The path that a file stands for by its own path: from the version on, without the ending. `index` is its folder's.
func pathOfFile(_ file: String) -> PathTemplate? {
  var parts = file.utf8.split(separator: UInt8(ascii: "/"))
  guard var last = parts.popLast() else { return nil }
  if let dot = last.lastIndex(of: UInt8(ascii: ".")) { last = last[..<dot] }
  if !parts.isEmpty, isIndexPage(file) { last = parts.removeLast() }
  parts.append(last)
  guard let version = parts.first(where: isVersion) else { return nil }
  return pathTemplate(ofPage: String(Substring(file.utf8[version.startIndex..<last.endIndex])))
}

/// `index.md` in any folder.
func isIndexPage(_ file: String) -> Bool {
  let bytes = file.utf8
  let name = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[bytes.index(after: $0)...] } ?? bytes[...]
  return name.prefix { $0 != UInt8(ascii: ".") }.elementsEqual("index".utf8)
}

/// `v3`, `v4`
private func isVersion(_ part: Substring.UTF8View) -> Bool {
  part.count >= 2 && part.first == UInt8(ascii: "v") && part.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
}

extension PathTemplate {
  /// Whether it is the same path but for letter case and the signs between words.
  func isSpelled(like other: PathTemplate) -> Bool {
    func plain(_ text: String) -> String { text.lowercased().filter { $0 != "-" && $0 != "_" && $0 != "." } }
    return segments.count == other.segments.count
      && zip(segments, other.segments).allSatisfy {
        plain(PathTemplate(segments: [$0]).text) == plain(PathTemplate(segments: [$1]).text)
      }
  }
}
