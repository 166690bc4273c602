import SpecModel

/// The values that the prose of a description lists.
///
/// Two forms are known: values in backticks with bars between them, and lines that start with a value in backticks,
/// its meaning behind a colon.
func enumerationValues(in description: String, isInteger: Bool) -> [Schema.EnumerationValue] {
  // Both forms have a value in backticks.
  guard description.contains("`") else { return [] }
  let lines = description.lines.map { String($0).trimmed }
  let listed = lines.flatMap { explainedValues($0) }
  let isAnnounced = description.contains("枚举") || description.containsIgnoringCase("one of")
  let explained = listed.filter { !$0.meaning.isEmpty }
  var values: [Schema.EnumerationValue] = []
  if explained.count > 1 || (isAnnounced && !explained.isEmpty) {
    values = listed
  } else if isAnnounced {
    values = lines.lazy.map { barredValues($0) }.first { !$0.isEmpty } ?? []
  }
  let isPlausible = values.allSatisfy { isInteger ? Int($0.value) != nil : isValue($0.value) }
  var seen: Set<String> = []
  return isPlausible ? values.filter { seen.insert($0.value).inserted } : []
}

/// `SUCCESS`：paid — nothing where the line does not start with a value.
private func explainedValues(_ line: String) -> [Schema.EnumerationValue] {
  let pieces = splitting(line, at: "`")
  guard pieces.count >= 3, isBullet(pieces[0]) else { return [] }
  let rest = pieces[2...].joined(separator: "`").trimmed
  guard let first = rest.unicodeScalars.first, "：:=-—，, ".unicodeScalars.contains(first) else { return [] }
  let meaning = String(rest.unicodeScalars.drop { "：:=-—，, ".unicodeScalars.contains($0) })
  return [Schema.EnumerationValue(pieces[1], meaning: meaning)]
}

/// `A` | `B` | `C`
private func barredValues(_ line: String) -> [Schema.EnumerationValue] {
  let pieces = splitting(line, at: "`")
  guard pieces.count >= 3 else { return [] }
  var values: [Schema.EnumerationValue] = []
  for index in stride(from: 1, to: pieces.count - 1, by: 2) {
    if index > 1, !isSeparator(pieces[index - 1]) { break }
    values.append(Schema.EnumerationValue(pieces[index]))
  }
  return values
}

private func isBullet(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy { "-*+ •·".unicodeScalars.contains($0) }
}

private func isSeparator(_ text: String) -> Bool {
  ["|", "/", ",", "，", "、", "或"].contains(text.trimmed)
}

private func isValue(_ text: String) -> Bool {
  !text.isEmpty
    && text.utf8.allSatisfy { byte in
      byte > 0x20 && byte != UInt8(ascii: "{") && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "/")
    }
}
