import SpecModel

/// What is known for certain about objects, by the names of the fields that hold them: from Markdown with its indents,
/// and from requests that a sample shows.
struct KnownShapes {
  private var fields: [String: Set<String>] = [:]
  /// By the path up to its first parameter.
  private var roots: [String: Set<String>] = [:]

  /// Whether a field of that name belongs to the object; nil where nothing is known about the object.
  func has(_ name: String, in object: String) -> Bool? {
    fields[object].map { $0.contains(name) }
  }

  /// Whether a field of that name stands at the top of some request or reply of the same resource.
  func isRoot(_ name: String, of path: PathTemplate) -> Bool {
    roots[Self.resource(path)]?.contains(name) ?? false
  }

  /// The path up to its first parameter.
  private static func resource(_ path: PathTemplate) -> String {
    let literals = path.segments.prefix { if case .literal = $0 { true } else { false } }
    return PathTemplate(segments: Array(literals)).text
  }

  mutating func learn(from description: APIDescription, includingResponses: Bool) {
    for operation in description.operations {
      var schemas: [Schema] = []
      if case .json(let schema)? = operation.body?.content { schemas.append(schema) }
      for response in operation.responses where includingResponses {
        if case .json(let schema) = response.content { schemas.append(schema) }
      }
      var names = operation.pathParameters.map(\.name)
      for schema in schemas {
        learn(schema, name: nil)
        if case .object(let members) = schema.kind { names += members.map(\.name) }
      }
      roots[Self.resource(operation.path), default: []].formUnion(names)
    }
    for notification in description.notifications { learn(notification.resource, name: nil) }
  }

  private mutating func learn(_ schema: Schema, name: String?) {
    switch schema.kind {
    case .object(let members):
      if let name { fields[name, default: []].formUnion(members.map(\.name)) }
      for member in members { learn(member.schema, name: member.name) }
    case .array(let element): learn(element, name: name)
    case .jsonText(let inner): learn(inner, name: name)
    default: break
    }
  }
}

/// Nests rows that neither indents nor samples place: replies in plain text. Every object is reported with the fields it
/// is taken to have.
struct GuessedNesting {
  private struct Level {
    var row: Page.Row?
    var fields: [String] = []
  }

  private let path: PathTemplate
  private let known: KnownShapes
  private var levels = [Level()]
  private var report: Report

  static func nest(
    _ rows: [Page.Row], of path: PathTemplate, known: KnownShapes, report: inout Report
  ) -> [FieldRow] {
    var nesting = GuessedNesting(path: path, known: known, report: report)
    let placed = rows.filter { !$0.isSpanning && !$0.name.isEmpty }.map { row in
      let marks = RowMarks(row, report: &nesting.report)
      return FieldRow(row: row, marks: marks, depth: nesting.place(row))
    }
    nesting.close(to: 1)
    report = nesting.report
    return nestedByDepth(placed)
  }

  private init(path: PathTemplate, known: KnownShapes, report: Report) {
    self.path = path
    self.known = known
    self.report = report
  }

  private mutating func place(_ row: Page.Row) -> Int {
    let home = home(of: row.name)
    close(to: home + 1)
    levels[home].fields.append(row.name)
    if row.type?.hasPrefix("object") == true || row.type?.hasPrefix("array") == true {
      levels.append(Level(row: row))
    }
    return home
  }

  /// The level that a field of that name belongs to, as far as anybody can tell.
  private func home(of name: String) -> Int {
    let inner = levels.indices.dropFirst().reversed()
    let free = inner.filter { !levels[$0].fields.contains(name) }
    // An object has a field at least.
    if let last = free.first, last == levels.count - 1, levels[last].fields.isEmpty { return last }
    if let certain = free.first(where: { known.has(name, in: levels[$0].row?.name ?? "") == true }) { return certain }
    if known.isRoot(name, of: path), !levels[0].fields.contains(name) { return 0 }
    let open = free.first { known.has(name, in: levels[$0].row?.name ?? "") == nil }
    return open ?? (levels[0].fields.contains(name) ? free.first ?? 0 : 0)
  }

  private mutating func close(to count: Int) {
    while levels.count > count {
      let level = levels.removeLast()
      guard let row = level.row else { continue }
      let fields = level.fields.map { "'\($0)'" }.joined(separator: ", ")
      report.add(
        .warning, at: row,
        fields.isEmpty
          ? "'\(row.name)' is taken as an object without fields"
          : "the fields of '\(row.name)' are taken to be \(fields): plain text does not tell where an object ends",
        remedy: "write the page as Markdown, with '{data-indent=…}' behind the names of its fields")
    }
  }
}
