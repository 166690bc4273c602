import SpecModel

/// What the type cell of a row says.
struct ValueType {
  var kind: Schema.Kind
  var format: String?
  var limits = Schema.Limits()
  /// How many `[]` stand behind it.
  var listDepth = 0

  /// Pages call most whole numbers numbers; a sample with a fraction says otherwise.
  private static let kinds: [String: (Schema.Kind, String?)] = [
    "string": (.string, nil), "integer": (.integer, nil), "number": (.integer, nil), "boolean": (.boolean, nil),
    "object": (.object([]), nil), "array": (.array(Schema(.any)), nil), "any": (.any, nil), "file": (.file, nil),
    "int": (.integer, nil), "int32": (.integer, "int32"), "int64": (.integer, "int64"), "uint32": (.integer, "int64"),
    "uint64": (.integer, "int64"), "long": (.integer, "int64"), "bool": (.boolean, nil), "float": (.number, "float"),
    "double": (.number, "double"), "decimal": (.number, "double"), "datetime": (.string, "date-time"),
    "date-time": (.string, "date-time"), "map": (.map(Schema(.any)), nil),
  ]

  /// The names that a page should use.
  private static let proper = [
    "string", "integer", "number", "double", "boolean", "datetime", "object", "array", "file", "any",
  ]

  /// Whether a cell holds a type, as it should be written.
  static func isType(_ text: String) -> Bool {
    if kinds[text] != nil { return true }
    guard let end = text.utf8.firstIndex(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(") }) else {
      return false
    }
    return kinds[String(text[..<end])] != nil
  }

  /// Nil for a row without a type that can be understood, which has been reported.
  static func read(_ row: Page.Row, _ report: inout Report) -> ValueType? {
    if let type = row.type, let (kind, format) = kinds[type] { return ValueType(kind: kind, format: format) }
    var text = withoutCode(row.type ?? "").filter { $0 != " " }
    var depth = 0
    while text.hasSuffix("[]") {
      text.removeLast(2)
      depth += 1
    }
    let (name, limits) = splitLimits(text, row, &report)
    if let (kind, format) = kinds[name.lowercased()] {
      return ValueType(kind: kind, format: format, limits: limits, listDepth: depth)
    }
    let isList = name.hasPrefix("[]")
    let meant = isList ? nil : suggestion(for: name.lowercased(), among: proper)
    if meant == nil, !isList, !row.hasDescription {
      report.add(
        .warning, at: row, column: row.typeColumn,
        "'\(row.name)' has no type, and is taken as a string that '\(row.type ?? "")' describes",
        remedy: "write three cells: name, type, description")
      return ValueType(kind: .string)
    }
    guard let meant, let (kind, format) = kinds[meant] else {
      reportNoType(row, &report)
      return nil
    }
    report.add(
      .warning, at: row, column: row.typeColumn, "'\(name)' is no type and is taken as '\(meant)'",
      remedy: "write '\(meant)'")
    return ValueType(kind: kind, format: format, limits: limits, listDepth: depth)
  }

  private static func reportNoType(_ row: Page.Row, _ report: inout Report) {
    let text = row.type ?? ""
    let remedy: String
    if text.utf8.contains(UInt8(ascii: "{")) || text.contains("｛") {
      remedy = "close the braces, and write nothing behind them: 'string {data-encrypted=by-rsa-pubkey}'"
    } else if text.hasPrefix("[]") {
      remedy = "write '\(text.dropFirst(2))[]'"
    } else if isType(row.description) {
      remedy = "write the type in the second cell, and the description in the third one"
    } else {
      remedy = "write one of \(proper.joined(separator: ", ")), with '[]' behind it for a list"
    }
    report.add(.error, at: row, column: row.typeColumn, "'\(text)' is no type", remedy: remedy)
  }

  /// `string[1,32]` and `string(32)`.
  private static func splitLimits(
    _ text: String, _ row: Page.Row, _ report: inout Report
  ) -> (String, Schema.Limits) {
    var limits = Schema.Limits()
    guard let open = text.firstIndex(where: { $0 == "[" || $0 == "(" }), text.last == "]" || text.last == ")" else {
      return (text, limits)
    }
    let inside = text[text.index(after: open)...].dropLast()
    let numbers = inside.split(separator: ",").map { Int($0) }
    switch (numbers.count, numbers.first ?? nil, numbers.last ?? nil) {
    case (1, let maximum?, _): limits.maximumLength = maximum
    case (2, let minimum?, let maximum?): (limits.minimumLength, limits.maximumLength) = (minimum, maximum)
    default:
      report.add(
        .warning, at: row, column: row.typeColumn, "'\(inside)' is no limit of a length, and is left out",
        remedy: "write 'string[1,32]'")
    }
    return (String(text[..<open]), limits)
  }
}
