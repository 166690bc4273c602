import SpecModel

/// The values that the prose of a description lists.
///
/// Two forms are known: values in backticks with bars between them, and lines that start with a value in backticks,
/// its meaning behind a colon. A single line is enough.
func enumerationValues(in description: String, isInteger: Bool) -> [Schema.EnumerationValue] {
  // Both forms have a value in backticks.
  guard description.contains("`") else { return [] }
  let lines = description.nonEmptyLines.map(\.trimmed)
  let listed = lines.compactMap { explainedValue($0) }
  let isAnnounced = description.contains("枚举") || description.containsIgnoringCase("one of")
  let explained = listed.filter { !$0.meaning.isEmpty }
  var values: [Schema.EnumerationValue] = []
  if explained.count > 1 || (isAnnounced && !explained.isEmpty) {
    values = listed
  } else if let only = explained.first, isWord(only.value), isBeforeColon(only.value, in: lines) {
    values = [only]
  } else if isAnnounced {
    values = lines.lazy.map { barredValues($0) }.first { !$0.isEmpty } ?? []
  }
  if values.isEmpty { return [] }
  let isPlausible = values.allSatisfy { isInteger ? Int($0.value) != nil : isValue($0.value) }
  var seen: Set<String> = []
  return isPlausible ? values.filter { seen.insert($0.value).inserted } : []
}

/// `SUCCESS`：paid — nil where the line does not start with a value.
private func explainedValue(_ line: String) -> Schema.EnumerationValue? {
  let bytes = line.utf8
  let quote = UInt8(ascii: "`")
  guard let open = bytes.firstIndex(of: quote), isBullet(line[..<open]) else { return nil }
  let start = bytes.index(after: open)
  guard let close = bytes[start...].firstIndex(of: quote) else { return nil }
  let rest = String(line[bytes.index(after: close)...]).trimmed
  guard let first = rest.unicodeScalars.first, leadsToMeaning(first) else { return nil }
  return Schema.EnumerationValue(
    String(line[start..<close]), meaning: String(rest.unicodeScalars.drop(while: leadsToMeaning)))
}

/// A comma or a blank may as well lead to prose about the value.
private func isBeforeColon(_ value: String, in lines: [String]) -> Bool {
  lines.contains { line in ["：", ":"].contains { line.hasPrefix("`" + value + "`" + $0) } }
}

/// Letters, digits and what joins them: a single value is no pattern, and no sentence.
private func isWord(_ value: String) -> Bool {
  value.utf8.allSatisfy(isWordByte)
}

private func leadsToMeaning(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "：", ":", "=", "-", "—", "，", ",", " ": true
  default: false
  }
}

/// `A` | `B` | `C`
private func barredValues(_ line: String) -> [Schema.EnumerationValue] {
  let quote = UInt8(ascii: "`")
  var values: [Schema.EnumerationValue] = []
  var rest = line.utf8[...]
  while let open = rest.firstIndex(of: quote) {
    if !values.isEmpty, !isSeparator(String(Substring(rest[..<open]))) { break }
    rest = rest[rest.index(after: open)...]
    guard let close = rest.firstIndex(of: quote) else { break }
    values.append(Schema.EnumerationValue(String(Substring(rest[..<close]))))
    rest = rest[rest.index(after: close)...]
  }
  return values
}

private func isBullet(_ text: Substring) -> Bool {
  text.unicodeScalars.allSatisfy { scalar in
    switch scalar {
    case "-", "*", "+", " ", "•", "·": true
    default: false
    }
  }
}

private func isSeparator(_ text: String) -> Bool {
  switch text.trimmed {
  case "|", "/", ",", "，", "、", "或": true
  default: false
  }
}

/// A blank may stand within one: `Under Review`.
private func isValue(_ text: String) -> Bool {
  !text.isEmpty && text.utf8.first != 0x20 && text.utf8.last != 0x20
    && text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte != UInt8(ascii: "{") && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "/")
    }
}
