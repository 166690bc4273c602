import SpecModel

/// Marks the indents that plain text has lost by the sample, which shows which key lives in which object.
struct SampleNesting {
  private struct Level {
    var values: [PHPValue]
    var keys: Set<String>
    var used: Set<String> = []
    var path: String
  }

  private var levels: [Level]

  private init(_ sample: [PHPValue]) {
    levels = [Level(values: sample, keys: sample.keys, path: "")]
  }

  static func mark(_ rows: [Page.Row], by sample: [PHPValue], _ report: inout Report) -> [Page.Row] {
    var nesting = SampleNesting(sample)
    let names = Set(rows.map(\.name))
    var marked: [Page.Row] = []
    for row in rows where !row.isSpanning {
      guard var row = nesting.named(row, unlike: names, &report) else { continue }
      let indent = nesting.indent(of: row, &report)
      row.marks.indent = indent
      // A body that is described is sent.
      row.marks.isRequired = indent == 0 && RequestParts.containers.contains(row.name)
      marked.append(row)
    }
    return marked
  }

  /// A row that has lost its name has that of the first key, innermost first, that no row names.
  private func named(_ row: Page.Row, unlike names: Set<String>, _ report: inout Report) -> Page.Row? {
    guard row.name.isEmpty else { return row }
    for level in levels.reversed() {
      let lost = level.values.lazy.flatMap(\.orderedKeys).first { !level.used.contains($0) && !names.contains($0) }
      guard let lost else { continue }
      report.add(
        .warning, at: row, "the row has no name, and is taken for '\(lost)', which the samples have here",
        remedy: "write '\(lost)' in the first cell")
      var row = row
      row.name = lost
      return row
    }
    report.add(.warning, at: row, "the row has no name, and is left out", remedy: "write the name in the first cell")
    return nil
  }

  private mutating func indent(of row: Page.Row, _ report: inout Report) -> Int {
    let homes = levels.indices.filter { levels[$0].keys.contains(row.name) && !levels[$0].used.contains(row.name) }
    guard let home = homes.last else { return indentWithoutSample(of: row, &report) }
    if homes.count > 1 { reportChoice(row, inner: home, outer: homes[homes.count - 2], &report) }
    levels.removeSubrange((home + 1)...)
    open(row, at: home)
    return home
  }

  private mutating func open(_ row: Page.Row, at depth: Int) {
    levels[depth].used.insert(row.name)
    let values = levels[depth].values.flatMap { $0.values(under: row.name) }
    guard isContainer(row, values) else { return }
    let path = levels[depth].path + (levels[depth].path.isEmpty ? "" : ".") + row.name
    levels.append(Level(values: values, keys: values.keys, path: path))
  }

  /// A row that no sample shows stands where the rows around it stand, as far as anybody can tell.
  private mutating func indentWithoutSample(of row: Page.Row, _ report: inout Report) -> Int {
    var depth = levels.count - 1
    while depth > 0, levels[depth].used.contains(row.name) { depth -= 1 }
    levels.removeSubrange((depth + 1)...)
    report.add(
      .warning, at: row,
      "no sample shows '\(row.name)': it is taken as a field of \(name(of: levels[depth]))",
      remedy: pinningDown(row, depth: depth))
    open(row, at: depth)
    return depth
  }

  private func reportChoice(_ row: Page.Row, inner: Int, outer: Int, _ report: inout Report) {
    report.add(
      .warning, at: row,
      "'\(row.name)' could be a field of \(name(of: levels[inner])) or of \(name(of: levels[outer])): the first is taken",
      remedy: pinningDown(row, depth: inner))
  }

  private func name(of level: Level) -> String {
    level.path.isEmpty ? "the request" : "'\(level.path)'"
  }

  private func isContainer(_ row: Page.Row, _ values: [PHPValue]) -> Bool {
    // The parts of an upload: a file is no object, whatever its type says, and `meta` is one.
    if levels.last?.path == "body", ["file", "meta"].contains(row.name) { return row.name == "meta" }
    let isText = values.contains { if case .encoded = $0 { true } else { false } }
    return isText || row.type?.hasPrefix("object") == true || row.type?.hasPrefix("array") == true
  }

  private func pinningDown(_ row: Page.Row, depth: Int) -> String {
    "write the page as Markdown, with '| \(row.name) {data-indent=\(depth)} |' for this row"
  }
}
