import SpecModel

/// What the attributes of a row say, misspelt or misplaced as they may be.
struct RowMarks {
  var isRequired = false
  /// Nil where it is no number, which has been reported.
  var indent: Int? = 0
  var encryption: Schema.Encryption?
  var isJSONText = false
  var isDeprecated = false

  private static let known = [
    "data-required", "data-indent", "data-encrypted", "data-encoded", "data-tooltip", "data-sort", "data-deprecated",
  ]

  init(_ row: Page.Row, report: inout Report) {
    for attribute in row.attributes {
      guard attribute.name.hasPrefix("data") else {
        if attribute.name == ".im-deprecated" { isDeprecated = true }
        continue
      }
      let name = understood(attribute, in: row, report: &report)
      apply(name, attribute, in: row, report: &report)
    }
  }

  private mutating func understood(_ attribute: RowAttribute, in row: Page.Row, report: inout Report) -> String {
    if Self.known.contains(attribute.name) { return attribute.name }
    let longer = Self.known.first { attribute.name.hasPrefix($0 + "-") }
    guard let meant = suggestion(for: attribute.name, among: Self.known) ?? longer else {
      report.add(
        .warning, line: row.line, column: attribute.column, "the attribute '\(attribute.name)' is not known",
        remedy: "leave it out, or write one of \(Self.known.joined(separator: ", "))")
      return attribute.name
    }
    report.add(
      .warning, line: row.line, column: attribute.column, "'\(attribute.name)' is taken as '\(meant)'",
      remedy: "write '\(meant)'")
    return meant
  }

  private mutating func apply(_ name: String, _ attribute: RowAttribute, in row: Page.Row, report: inout Report) {
    switch name {
    case "data-required": isRequired = attribute.value != "false"
    case "data-deprecated": isDeprecated = true
    case "data-encoded": isJSONText = true
    case "data-encrypted":
      encryption = attribute.value.flatMap(Schema.Encryption.init(rawValue:))
      if encryption == nil {
        report.add(
          .warning, line: row.line, column: attribute.column, "'\(attribute.value ?? "")' names no kind of encryption",
          remedy: "write 'data-encrypted=by-rsa-pubkey' or 'data-encrypted=by-aes-gcm'")
      }
    case "data-indent":
      if let depth = attribute.value.flatMap({ Int($0) }), depth >= 0 {
        indent = depth
      } else {
        indent = nil
        report.add(
          .error, line: row.line, column: attribute.column, "'\(attribute.value ?? "")' is no level of indent",
          remedy: "write 'data-indent=1' for a field of the object above")
      }
    default: break
    }
    let isMisplaced = attribute.cell != 0 && (name == "data-required" || name == "data-indent")
    if isMisplaced {
      report.add(
        .warning, line: row.line, column: attribute.column, "'\(name)' belongs behind the name of the field",
        remedy: "write '\(row.name) {\(name)}' in the first cell")
    }
  }
}
