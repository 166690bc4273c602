import SpecModel

/// No real path comes near it, and each one is a level of types.
private let maximumSegments = 40

/// The template of a path; nil where it cannot be one.
func pathTemplate(_ text: String) -> PathTemplate? {
  let withoutQuery = text.prefix { $0 != "?" && $0 != "#" }
  let parts = withoutQuery.split(separator: "/", omittingEmptySubsequences: true)
  guard !parts.isEmpty, parts.count <= maximumSegments else { return nil }
  var segments: [PathTemplate.Segment] = []
  for part in parts {
    if part.hasPrefix("{"), part.hasSuffix("}"), part.count > 2 {
      let name = part.dropFirst().dropLast()
      guard !name.contains("{"), !name.contains("}") else { return nil }
      segments.append(.parameter(String(name)))
    } else {
      guard part != ".", part != "..", part.utf8.allSatisfy(isPathByte) else { return nil }
      segments.append(.literal(String(part)))
    }
  }
  return PathTemplate(segments: segments, endsInSlash: withoutQuery.hasSuffix("/"))
}

private func isPathByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: "-._~!$&'()*+,;=:@%".utf8.contains(byte)
  }
}

/// The path that a file's place in the tree stands for: from the version on, without the ending.
func pathOfPlace(_ file: String) -> PathTemplate? {
  var parts = file.split(separator: "/").map(String.init)
  guard var last = parts.popLast() else { return nil }
  if let dot = last.lastIndex(of: ".") { last = String(last[..<dot]) }
  parts.append(last)
  guard let version = parts.firstIndex(where: isVersion) else { return nil }
  return pathTemplate("/" + parts[version...].joined(separator: "/"))
}

/// `v3`, `v4`
private func isVersion(_ part: String) -> Bool {
  part.utf8.count >= 2 && part.hasPrefix("v") && part.dropFirst().utf8.allSatisfy { (0x30...0x39).contains($0) }
}
