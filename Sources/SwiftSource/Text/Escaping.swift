/// Appends what a description says as the inside of a string literal of one line.
func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
  var text = text
  let isPlain = text.withUTF8 { text in
    for byte in text where !isPlainByte(byte) { return false }
    bytes.append(contentsOf: text)
    return true
  }
  if isPlain { return }
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
func forEachCommentLine(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
  var text = text
  text.withUTF8 { bytes in
    var rest = bytes[...]
    while true {
      let end = rest.firstIndex(of: 0x0A)
      let line = UnsafeBufferPointer(rebasing: rest[..<(end ?? rest.endIndex)])
      if isCommonLine(line) {
        body(line)
      } else {
        for var line in uncommonLines(String(decoding: line, as: UTF8.self)) { line.withUTF8(body) }
      }
      guard let end else { return }
      rest = rest[(end + 1)...]
    }
  }
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

private func isCommonLine(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  if text.last == UInt8(ascii: " ") { return false }
  var index = 0
  while index < text.count {
    let first = text[index]
    if first < 0x80 {
      guard (0x20...0x7E).contains(first) else { return false }
      index += 1
    } else if first < 0xE0, index + 1 < text.count {
      guard isCommonlyVisible(UInt32(first & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F)) else { return false }
      index += 2
    } else if first < 0xF0, index + 2 < text.count {
      let high = UInt32(first & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6
      guard isCommonlyVisible(high | UInt32(text[index + 2] & 0x3F)) else { return false }
      index += 3
    } else {
      return false
    }
  }
  return true
}

private func trimmedAtEnd(_ line: String) -> String {
  var scalars = line.unicodeScalars[...]
  while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
  return String(scalars)
}

private func isPlainByte(_ byte: UInt8) -> Bool {
  byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
}

private func isNewline(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
  default: false
  }
}

/// Most of what descriptions are written in: Latin and Chinese letters with their punctuation.
private func isCommonlyVisible(_ value: UInt32) -> Bool {
  switch value {
  case 0x20...0x7E, 0xA1...0xAC, 0xAE...0xFF, 0x2010...0x2027, 0x3001...0x3011, 0x4E00...0x9FA5, 0xFF01...0xFF5E: true
  default: false
  }
}

/// Controls, bidirectional marks, separators, noncharacters and tags: nothing that a reader of the source could see.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  if isCommonlyVisible(scalar.value) { return false }
  return switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
  case .spaceSeparator: scalar != " " && scalar != "\u{3000}"
  default: false
  }
}
