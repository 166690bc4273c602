import SpecModel

/// A path as a document has it, with what stands behind it.
struct DocumentPath {
  /// `state={state}`: a parameter of the query that the path shows.
  struct QueryParameter {
    var name: String
    /// What stands in braces.
    var placeholder: String
    var isRequired: Bool
  }

  var template: PathTemplate
  var query: [QueryParameter] = []
}

extension OpenAPIReader {
  /// Nil for a path that no operation can be called by, which is reported.
  mutating func documentPath(_ text: String, _ node: JSONElement) -> DocumentPath? {
    let end = text.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? text.endIndex
    var path = text[..<end]
    var place = DocumentPath(template: PathTemplate(segments: []))
    // RFC 6570: `/orders{?state,limit}`
    if let brace = text.range(ofExpansion: "{?") ?? text.range(ofExpansion: "{&") {
      place.query = text[brace.names].split(separator: ",").map { name in
        let name = name.hasSuffix("*") ? String(name.dropLast()) : String(name)
        return DocumentPath.QueryParameter(name: name, placeholder: name, isRequired: false)
      }
      path = text[..<brace.start]
    } else if end < text.endIndex {
      read(text[end...], into: &place)
    }
    guard let template = documentPathTemplate(path), isSendable(place.template.variant) else {
      reportPath(text, path, node)
      return nil
    }
    place.template = PathTemplate(
      segments: template.segments, endsInSlash: template.endsInSlash, variant: place.template.variant)
    if place.template.variant.contains("#") {
      report(
        .warning, node, "what follows '#' in '\(text)' tells operations apart, and is not sent",
        remedy: "describe what the server tells them by")
    }
    return place
  }

  /// `?action=close`, `?state={state}`, `#close`
  private func read(_ rest: Substring, into place: inout DocumentPath) {
    let mark = rest.utf8.firstIndex(of: UInt8(ascii: "#")) ?? rest.endIndex
    var fixed: [Substring] = []
    for item in rest[..<mark].dropFirst().split(separator: "&") {
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, parts[1].hasPrefix("{"), parts[1].hasSuffix("}"), parts[1].utf8.count > 2 {
        place.query.append(
          DocumentPath.QueryParameter(
            name: decodedPercents(parts[0]), placeholder: String(parts[1].dropFirst().dropLast()), isRequired: true))
      } else {
        fixed.append(item)
      }
    }
    place.template.variant = (fixed.isEmpty ? "" : "?" + fixed.joined(separator: "&")) + rest[mark...]
  }

  /// What may stand behind a path and be signed as it is.
  private func isSendable(_ variant: String) -> Bool {
    variant.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-_.~!$&'()*+,;=:@%/?#".utf8.contains(byte)
      }
    }
  }

  private mutating func reportPath(_ text: String, _ path: Substring, _ node: JSONElement) {
    if path.split(separator: "/").contains(where: holdsParameterWithin) {
      report(
        .warning, node, "'\(text)' has a parameter within a segment, and is left out",
        remedy: "call it with 'chain(_:)', or give the parameter a segment of its own")
    } else {
      report(
        .warning, node, "'\(text)' is no path, and is left out",
        remedy: "write '/' and segments of letters and digits, with parameters as '{name}'")
    }
  }

  /// `{name}.json`
  private func holdsParameterWithin(_ segment: Substring) -> Bool {
    segment.contains("{") && segment.dropFirst().dropLast().contains { $0 == "{" || $0 == "}" }
      || segment.contains("{") && !(segment.hasPrefix("{") && segment.hasSuffix("}"))
  }
}

extension String {
  /// Where `{?a,b}` starts, and where its names are.
  fileprivate func range(ofExpansion opening: String) -> (start: Index, names: Range<Index>)? {
    guard hasSuffix("}"), let start = ranges(of: opening).last?.lowerBound else { return nil }
    return (start, index(start, offsetBy: 2)..<index(before: endIndex))
  }
}
