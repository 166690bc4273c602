import SpecModel

extension Page {
  /// The table of what is sent where a section may describe a notification, whose payload hangs below the row of the
  /// ciphertext.
  func table(ofNotification section: Section) -> Table? {
    let table = section.tables.first { $0.role == .request } ?? section.tables.first
    return table.flatMap { source.mentions("ciphertext", inLines: $0.rows) ? $0 : nil }
  }
}

/// Makes a notification of a section; nil where these rows describe none.
func notification(
  _ rows: [FieldRow], _ section: Page.Section, on page: Page, _ report: inout Report
) -> SpecModel.Notification? {
  guard let ciphertext = find("ciphertext", in: rows), ciphertext.row.marks.encryption == .aesGCM else { return nil }
  var resource = Schema(.object(fields(ciphertext.children, &report)))
  if let sample = section.sample?.body { resource.attach(sample, keepsValues: false) }
  let eventType = find("event_type", in: rows).flatMap { field($0, &report) }
  let originalType = find("original_type", in: rows).flatMap { field($0, &report) }
  let listed = eventType?.schema.enumeration.map(\.value) ?? []
  guard let name = nameOfPage(page.source.file) ?? listed.first else { return nil }
  return SpecModel.Notification(
    name: name, eventTypes: listed.isEmpty ? [name] : listed,
    originalTypes: originalType?.schema.enumeration.map(\.value) ?? [],
    documentation: Documentation(
      title: section.title, description: section.description, links: section.links,
      notices: section.notices.map(\.text).filter { !$0.isEmpty }),
    resource: resource, sample: section.sample?.body ?? madeSample(of: resource, request: nil),
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
private func nameOfPage(_ file: String) -> String? {
  guard let last = file.split(separator: "/").last, let dot = last.lastIndex(of: ".") else { return nil }
  return String(last[..<dot])
}
