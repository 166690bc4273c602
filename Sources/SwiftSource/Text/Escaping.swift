/// What a description says, as the inside of a string literal of one line.
func escaped(_ text: String) -> String {
  guard !text.utf8.allSatisfy({ isPlain($0) }) else { return text }
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    default:
      if isInvisible(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
  return result
}

/// What a description says, as the lines of a comment. A line ends wherever any reader might end one; what cannot be
/// seen, or would reorder what is seen, is spelled out.
func commentLines(_ text: String) -> [String] {
  if text.utf8.last != UInt8(ascii: " "), text.unicodeScalars.allSatisfy(isCommonlyVisible) { return [text] }
  var lines: [String] = []
  var line = ""
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    if isNewline(scalar) {
      if !(previous == "\r" && scalar == "\n") {
        lines.append(trimmedAtEnd(line))
        line = ""
      }
    } else if scalar == "\t" {
      line += " "
    } else if isInvisible(scalar) {
      line += "U+" + String(scalar.value, radix: 16, uppercase: true)
    } else {
      line.unicodeScalars.append(scalar)
    }
    previous = scalar
  }
  lines.append(trimmedAtEnd(line))
  return lines
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

/// Most of what descriptions are written in: ASCII and Chinese.
private func isCommonlyVisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E, 0x3001...0x3011, 0x4E00...0x9FA5, 0xFF01...0xFF5E: true
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
