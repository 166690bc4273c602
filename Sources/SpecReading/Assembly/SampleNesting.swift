import SpecModel

/// Recovers the nesting that plain text has lost from the sample, which shows which key lives in which object.
struct SampleNesting {
  private struct Level {
    var values: [PHPValue]
    var keys: Set<String>
    var used: Set<String> = []
    var path: String
  }

  private var levels: [Level]
  private var report: Report

  private init(_ sample: [PHPValue], report: Report) {
    self.report = report
    levels = [Level(values: sample, keys: sample.reduce(into: []) { $0.formUnion($1.keys) }, path: "")]
  }

  static func nest(_ rows: [Page.Row], by sample: [PHPValue], report: inout Report) -> [FieldRow] {
    var nesting = SampleNesting(sample, report: report)
    let fields = rows.filter { !$0.isSpanning && !$0.name.isEmpty }
    let flat = fields.map { row in
      let marks = RowMarks(row, report: &nesting.report)
      return FieldRow(row: row, marks: marks, depth: nesting.place(row))
    }
    report = nesting.report
    return nestedByDepth(flat)
  }

  /// The depth of the next row.
  private mutating func place(_ row: Page.Row) -> Int {
    let homes = levels.indices.filter { levels[$0].keys.contains(row.name) && !levels[$0].used.contains(row.name) }
    guard let home = homes.last else { return placeWithoutSample(row) }
    if homes.count > 1 { reportChoice(row, inner: home, outer: homes[homes.count - 2]) }
    levels.removeSubrange((home + 1)...)
    open(row, at: home)
    return home
  }

  private mutating func open(_ row: Page.Row, at depth: Int) {
    levels[depth].used.insert(row.name)
    guard isContainer(row) else { return }
    let values = levels[depth].values.flatMap { $0.values(under: row.name) }
    let keys = values.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
    let path = levels[depth].path + (levels[depth].path.isEmpty ? "" : ".") + row.name
    levels.append(Level(values: values, keys: keys, path: path))
  }

  /// A row that no sample shows stands where the rows around it stand, as far as anybody can tell.
  private mutating func placeWithoutSample(_ row: Page.Row) -> Int {
    var depth = levels.count - 1
    while depth > 0, levels[depth].used.contains(row.name) { depth -= 1 }
    levels.removeSubrange((depth + 1)...)
    report.add(
      .warning, at: row,
      "no sample shows '\(row.name)': it is taken as a field of \(place(levels[depth]))",
      remedy: pinningDown(row, depth: depth))
    open(row, at: depth)
    return depth
  }

  private mutating func reportChoice(_ row: Page.Row, inner: Int, outer: Int) {
    report.add(
      .warning, at: row,
      "'\(row.name)' could be a field of \(place(levels[inner])) or of \(place(levels[outer])): the first is taken",
      remedy: pinningDown(row, depth: inner))
  }

  private func place(_ level: Level) -> String {
    level.path.isEmpty ? "the request" : "'\(level.path)'"
  }

  private func isContainer(_ row: Page.Row) -> Bool {
    row.type?.hasPrefix("object") == true || row.type?.hasPrefix("array") == true
      || levels.last?.values.contains { if case .encoded = $0 { true } else { false } } == true
  }

  private func pinningDown(_ row: Page.Row, depth: Int) -> String {
    "write the page as Markdown, with '| \(row.name) {data-indent=\(depth)} |' for this row"
  }
}
