import SpecModel

/// How the bodies of uploads are described.
extension OperationBuilder {
  /// Whether a body of these parts is a form with a file: it has a part that is one, or `meta`, the text that describes it.
  func isUpload(_ rows: [FieldRow]) -> Bool {
    if rows.contains(where: { $0.row.name == "file" || $0.row.type == "file" }) { return true }
    guard let meta = rows.first(where: { $0.row.name == "meta" }) else { return false }
    let isText = meta.row.type == "string" || meta.row.marks.isJSONText
    return isText && rows.contains { $0 !== meta && $0.children.isEmpty }
  }

  /// The parts of a form: a file is no object, whatever its type says, and `meta` is JSON text.
  func parts(_ rows: [FieldRow], _ report: inout Report) -> [Field] {
    let file =
      rows.first { $0.row.type == "file" } ?? rows.first { $0.row.name == "file" }
      ?? rows.first { $0.row.name != "meta" && $0.row.type == "object" && $0.children.isEmpty }
    let rows = rows.map { row in
      if row === file { return FieldRow(row.row).changed { $0.type = "file" } }
      guard row.row.name == "meta", row.row.type == "string" else { return row }
      return row.changed { $0.marks.isJSONText = true }
    }
    return fields(rows, &report)
  }

  /// The body of an upload whose file has no row, but is streamed by the sample.
  func streamedBody(_ report: inout Report) -> RequestBody? {
    guard samples.streamsBody, let line = samples.requests.first?.call.line else { return nil }
    report.add(
      .warning, in: page.source, line: line,
      "the sample sends a stream that no row describes: it is taken as an upload of 'file' and 'meta'",
      remedy: "add the rows '| body {data-required} | object |' and '| file {data-required data-indent=1} | file |'")
    return RequestBody(.multipart([]))
  }
}
