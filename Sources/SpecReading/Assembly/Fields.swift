import SpecModel

/// The fields of one object; a name that comes twice counts once.
func fields(_ rows: [FieldRow], _ report: inout Report) -> [Field] {
  var fields: [Field] = []
  fields.reserveCapacity(rows.count)
  var lines: [String: Int] = [:]
  lines.reserveCapacity(rows.count)
  for row in rows {
    let line = row.row.line + 1
    let first = lines.updateValue(line, forKey: row.row.name)
    if let first {
      lines[row.row.name] = first
      report.add(
        .warning, at: row.row, "'\(row.row.name)' stands twice in the same object, first in line \(first)",
        remedy: "remove one of the two rows")
      continue
    }
    if let field = field(row, &report) { fields.append(field) }
  }
  return fields
}

/// Nil for a row whose type cannot be understood, which is reported.
func field(_ field: FieldRow, _ report: inout Report) -> Field? {
  guard let type = ValueType.read(field.row, &report) else { return nil }
  let description = prose(field.row.hasDescription ? field.row.description : field.row.type ?? "")
  var schema = Schema(
    kind(type, field, &report), format: type.format, encryption: field.row.marks.encryption, limits: type.limits)
  if let maximum = field.row.marks.maximum { limit(&schema, to: maximum, field.row, &report) }
  if case .string = schema.kind { schema.enumeration = enumerationValues(in: description, isInteger: false) }
  if type.kind == .integer || type.kind == .number {
    schema.enumeration = enumerationValues(in: description, isInteger: true)
  }
  for _ in 0..<min(type.listDepth, 8) { schema = Schema(.array(schema)) }
  if field.row.marks.isJSONText, type.listDepth > 0 { schema = Schema(.jsonText(schema)) }
  var location = field.row.source.location(line: field.row.line)
  location.column = field.row.nameColumn
  return Field(
    name: field.row.name, schema: schema, isRequired: field.row.marks.isRequired,
    isDeprecated: field.row.marks.isDeprecated, description: description, location: location)
}

private func kind(_ type: ValueType, _ field: FieldRow, _ report: inout Report) -> Schema.Kind {
  // The text of a list is one text, whatever its elements are.
  let isText = field.row.marks.isJSONText && type.listDepth == 0
  if field.children.isEmpty { return isText ? .jsonText(Schema(.any)) : type.kind }
  let object = Schema.Kind.object(fields(field.children, &report))
  switch type.kind {
  case .object: return object
  case .array: return .array(Schema(object))
  case .string where field.row.marks.encryption == .aesGCM: return object
  case .string where field.row.marks.isJSONText && !isText: return object
  case .string:
    if !field.row.marks.isJSONText {
      report.add(
        .warning, at: field.row, "'\(field.row.name)' has fields below it and is taken as a string of JSON text",
        remedy: "write 'object' as its type, or '{data-encoded=by-json_encode}' behind 'string'")
    }
    return .jsonText(Schema(object))
  default:
    report.add(
      .warning, at: field.row, "'\(field.row.name)' has fields below it and is taken as an object",
      remedy: "write 'object' as its type, or mend the indents of the rows below")
    return object
  }
}

private func limit(_ schema: inout Schema, to maximum: String, _ row: Page.Row, _ report: inout Report) {
  if schema.kind == .integer || schema.kind == .number {
    schema.limits.maximum = maximum
  } else {
    report.add(
      .warning, at: row, "'\(row.name)' is no number that could have a maximum", remedy: "take 'data-maximum' away")
  }
}

/// A description as Markdown lines.
func prose(_ text: String) -> String {
  text.withBytes { bytes in
    guard bytes.contains(where: { $0 == 0x0A || $0 == UInt8(ascii: "<") }) else { return text.trimmed }
    var lines: [String] = []
    var start = 0
    var position = 0
    while position <= bytes.count {
      let length = position == bytes.count ? 1 : lengthOfBreak(at: position, in: bytes)
      if length > 0 {
        let line = String(decoding: bytes[start..<position], as: UTF8.self).trimmed
        if !line.isEmpty { lines.append(line) }
        start = position + length
      }
      position += max(length, 1)
    }
    return lines.count == 1 ? lines[0] : lines.joined(separator: "\n")
  }
}

/// How long the end of a line is that stands here: a line feed, or the element in any of its spellings; 0 for none.
private func lengthOfBreak(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  if bytes[position] == 0x0A { return 1 }
  guard bytes[position] == UInt8(ascii: "<") else { return 0 }
  let rest = bytes[position...]
  for spelling: StaticString in ["<br/>", "<br>", "<br />"] {
    if spelling.withUTF8Buffer({ rest.starts(with: $0) }) { return spelling.utf8CodeUnitCount }
  }
  return 0
}
