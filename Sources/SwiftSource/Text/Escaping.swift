/// Appends what a description says as the inside of a string literal of one line.
func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
  if text.utf8.allSatisfy({ isPlain($0) }) {
    bytes.append(contentsOf: text.utf8)
    return
  }
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": bytes.append(contentsOf: "\\\"".utf8)
    case "\\": bytes.append(contentsOf: "\\\\".utf8)
    default:
      if isInvisible(scalar) {
        bytes.append(contentsOf: ("\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}").utf8)
      } else {
        bytes.append(contentsOf: String(scalar).utf8)
      }
    }
  }
}

/// What a description says, as the lines of a comment. A line ends wherever any reader might end one; what cannot be
/// seen, or would reorder what is seen, is spelled out.
func commentLines(_ text: String) -> [String] {
  if isCommonLine(text) { return [text] }
  var lines: [String] = []
  for part in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
    let line = String(Substring(part))
    if isCommonLine(line) { lines.append(line) } else { lines += uncommonLines(line) }
  }
  return lines
}

/// The lines of a text without line feeds, which other characters may end, too.
private func uncommonLines(_ text: String) -> [String] {
  var lines: [String] = []
  var line = ""
  var scalars = text.unicodeScalars[...]
  if scalars.last == "\r" { scalars.removeLast() }
  for scalar in scalars {
    if isNewline(scalar) {
      lines.append(trimmedAtEnd(line))
      line = ""
    } else if scalar == "\t" {
      line += " "
    } else if isInvisible(scalar) {
      line += "U+" + String(scalar.value, radix: 16, uppercase: true)
    } else {
      line.unicodeScalars.append(scalar)
    }
  }
  lines.append(trimmedAtEnd(line))
  return lines
}

private func isCommonLine(_ text: String) -> Bool {
  text.utf8.last != UInt8(ascii: " ") && text.unicodeScalars.allSatisfy(isCommonlyVisible)
}

private func trimmedAtEnd(_ line: String) -> String {
  var scalars = line.unicodeScalars[...]
  while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
  return String(scalars)
}

private func isPlain(_ byte: UInt8) -> Bool {
  byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
}

private func isNewline(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
  default: false
  }
}

/// Most of what descriptions are written in: Latin and Chinese letters with their punctuation.
private func isCommonlyVisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E, 0xA1...0xAC, 0xAE...0xFF, 0x2010...0x2027, 0x3001...0x3011, 0x4E00...0x9FA5, 0xFF01...0xFF5E: true
  default: false
  }
}

/// Controls, bidirectional marks, separators, noncharacters and tags: nothing that a reader of the source could see.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  if isCommonlyVisible(scalar) { return false }
  return switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
  case .spaceSeparator: scalar != " " && scalar != "\u{3000}"
  default: false
  }
}
