import SpecModel

/// Marks the indents of rows that no sample places: those of replies. Every object is reported with the fields it is
/// taken to have.
struct GuessedNesting {
  private struct Level {
    var row: Page.Row?
    var fields: [String] = []
  }

  private let path: PathTemplate
  private let known: KnownShapes
  private var levels = [Level()]

  private init(path: PathTemplate, known: KnownShapes) {
    self.path = path
    self.known = known
  }

  static func mark(
    _ rows: [Page.Row], of path: PathTemplate, _ known: KnownShapes, _ report: inout Report
  ) -> [Page.Row] {
    var nesting = GuessedNesting(path: path, known: known)
    var marked = rows
    for index in rows.indices where !rows[index].isSpanning && !rows[index].name.isEmpty {
      marked[index].marks.indent = nesting.indent(of: rows[index], &report)
    }
    nesting.close(to: 1, &report)
    return marked
  }

  private mutating func indent(of row: Page.Row, _ report: inout Report) -> Int {
    let home = home(of: row.name)
    close(to: home + 1, &report)
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

  private mutating func close(to count: Int, _ report: inout Report) {
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
