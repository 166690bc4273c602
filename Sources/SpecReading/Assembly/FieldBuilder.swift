import SpecModel

/// Makes fields of rows.
struct FieldBuilder {
  var report: Report

  /// The fields of one object; a name that comes twice counts once.
  mutating func fields(_ rows: [FieldRow]) -> [Field] {
    var fields: [Field] = []
    var lines: [String: Int] = [:]
    for row in rows {
      if let line = lines[row.row.name] {
        report.add(
          .warning, at: row.row, "'\(row.row.name)' stands twice in the same object, first in line \(line)",
          remedy: "remove one of the two rows")
        continue
      }
      lines[row.row.name] = row.row.line + 1
      if let field = field(row) { fields.append(field) }
    }
    return fields
  }

  mutating func field(_ row: FieldRow) -> Field? {
    guard let type = ValueType.read(row.row, report: &report) else { return nil }
    let description = prose(row.row.hasDescription ? row.row.description : row.row.type ?? "")
    var schema = Schema(type.kind, format: type.format, encryption: row.marks.encryption, limits: type.limits)
    schema.kind = kind(type, row)
    if case .string = schema.kind { schema.enumeration = enumerationValues(in: description, isInteger: false) }
    if type.kind == .integer || type.kind == .number {
      schema.enumeration = enumerationValues(in: description, isInteger: true)
    }
    for _ in 0..<min(type.listDepth, 8) { schema = Schema(.array(schema)) }
    var location = report.source.location(line: row.row.line)
    location.column = row.row.nameColumn
    return Field(
      name: row.row.name, schema: schema, isRequired: row.marks.isRequired, isDeprecated: row.marks.isDeprecated,
      description: description, location: location)
  }

  private mutating func kind(_ type: ValueType, _ row: FieldRow) -> Schema.Kind {
    if row.children.isEmpty { return row.marks.isJSONText ? .jsonText(Schema(.any)) : type.kind }
    let object = Schema.Kind.object(fields(row.children))
    switch type.kind {
    case .object: return object
    case .array: return .array(Schema(object))
    case .string where row.marks.encryption == .aesGCM: return object
    case .string: return .jsonText(Schema(object))
    default:
      report.add(
        .warning, at: row.row, "'\(row.row.name)' has fields below it and is taken as an object",
        remedy: "write 'object' as its type, or mend the indents of the rows below")
      return object
    }
  }
}

/// A description as Markdown lines.
func prose(_ text: String) -> String {
  var result = text
  if result.contains("<br") {
    for spelling in ["<br/>", "<br>", "<br />"] { result = replacing(spelling, in: result, with: "\n") }
  }
  let lines = result.lines
  if lines.count < 2 { return result.trimmed }
  return lines.map { String($0).trimmed }.filter { !$0.isEmpty }.joined(separator: "\n")
}
