import SpecModel

/// The rows; those whose names cannot be names of fields are reported, and have no indent where that is an error: in a
/// request, which would be sent wrong. What is odd in a reply is never there, and published pages have such rows.
func checkedNames(_ rows: [Page.Row], _ severity: Diagnostic.Severity, _ report: inout Report) -> [Page.Row] {
  guard rows.contains(where: { strayScalar($0) != nil }) else { return rows }
  return rows.map { row in
    guard let stray = strayScalar(row) else { return row }
    reportName(row, stray, severity, &report)
    var row = row
    if severity == .error { row.marks.indent = nil }
    return row
  }
}

/// The sign that keeps a name from being one: a brace or a bar if there is one, since the rest follows from that.
private func strayScalar(_ row: Page.Row) -> Unicode.Scalar? {
  if row.isSpanning || row.name.utf8.allSatisfy(isWordByte) { return nil }
  let strays = row.name.unicodeScalars.filter { !isOfName($0) }
  return strays.first { "{}｛｝｜".unicodeScalars.contains($0) } ?? strays.first
}

private func reportName(
  _ row: Page.Row, _ stray: Unicode.Scalar, _ severity: Diagnostic.Severity, _ report: inout Report
) {
  let remedy: String
  switch stray {
  case "{", "}", "｛", "｝":
    remedy = "write '{data-required data-indent=1}' behind the name, in one pair of braces that ends the cell"
  case "｜": remedy = "write '|' between the cells"
  case _ where row.name.contains("data-" as StaticString):
    remedy = "write '{data-required data-indent=1}' behind the name, in braces"
  default:
    let meant = meantName(row.name, isPhrase: isBlank(stray))
    remedy = meant.isEmpty ? "write the name as it is sent" : "write the name as it is sent, such as '\(meant)'"
  }
  report.add(
    severity, at: row, "'\(row.name)' is no name of a field: \(isBlank(stray) ? "a blank" : "'\(stray)'") stands in it",
    remedy: remedy)
}

/// `close_reason` for `close reason`, `reason` for `reason*`.
private func meantName(_ text: String, isPhrase: Bool) -> String {
  var narrow = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    // The full-width forms of ASCII stand in its order.
    let ascii = (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) : nil
    narrow.append(ascii ?? scalar)
  }
  let words = narrow.split { !isOfName($0) }.map { String(String.UnicodeScalarView($0)) }
  return isPhrase ? words.joined(separator: "_") : words.first ?? ""
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  scalar == " " || scalar == "\t" || scalar == "\u{3000}" || scalar == "\u{A0}"
}

func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
    true
  default: false
  }
}

/// Letters of every script, digits, and the signs that names have on the wire.
private func isOfName(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".", "$", "@", "[", "]", "#", "/", "+", "~": return true
    default: return false
    }
  }
  // The full-width forms of ASCII.
  if (0xFF00...0xFF65).contains(scalar.value) { return false }
  return scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.isIDContinue
}
