import SpecModel

/// Makes a notification of a section: its payload is what hangs below the row of the ciphertext.
func notification(page: Page, section: Page.Section, report: inout Report) -> SpecModel.Notification? {
  guard let table = section.tables.first(where: { $0.role == .request }) ?? section.tables.first else { return nil }
  guard page.source.mentions("ciphertext", inLines: table.rows) else { return nil }
  let described = page.rows(of: table)
  guard described.contains(where: { $0.name == "ciphertext" }) else { return nil }
  let rows = nestedByIndent(described, report: &report)
  guard let ciphertext = find("ciphertext", in: rows), ciphertext.marks.encryption == .aesGCM else { return nil }
  var builder = FieldBuilder(report: report)
  let resource = Schema(.object(builder.fields(ciphertext.children)))
  let eventType = find("event_type", in: rows).flatMap { builder.field($0) }
  let originalType = find("original_type", in: rows).flatMap { builder.field($0) }
  report = builder.report
  guard let event = eventType?.schema.enumeration.first?.value ?? eventName(of: page.source.file) else { return nil }
  return SpecModel.Notification(
    eventType: event, originalTypes: originalType?.schema.enumeration.map(\.value) ?? [],
    documentation: Documentation(
      title: section.title, description: section.description, links: section.links,
      notices: section.notices.map(\.text).filter { !$0.isEmpty }),
    resource: resource, sample: madeSample(of: resource, request: nil),
    location: page.source.location(line: section.line))
}

private func find(_ name: String, in rows: [FieldRow]) -> FieldRow? {
  for row in rows {
    if row.row.name == name { return row }
    if let found = find(name, in: row.children) { return found }
  }
  return nil
}

/// `webhook/v3/TRANSACTION.SUCCESS.md`
private func eventName(of file: String) -> String? {
  guard let last = file.split(separator: "/").last, let dot = last.lastIndex(of: ".") else { return nil }
  return String(last[..<dot])
}
