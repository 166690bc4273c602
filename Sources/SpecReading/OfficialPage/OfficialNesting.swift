import SpecModel

/// Gives rows their places: folds say where fields begin, and the program and the samples which fields they are. What no
/// row describes is added from there.
struct OfficialNesting {
  private struct Level {
    /// The place of its row among those that are marked; nil for the whole body.
    var row: Int?
    var path: String
    var evidence: OfficialEvidence
    var used: Set<String> = []
    /// The first row that cannot be in it.
    var end: Int?
    /// How far its row is indented, where its fields are indented more.
    var indent: Int?
    var hasRows = false
    /// Whether its fields are taken to be its own since nothing tells.
    var isGuess = false
  }

  private let source: SourceText
  private let rows: [OfficialRow]
  private let baseIndent: Int
  private let isRequest: Bool
  private let language: String
  private let hasFolds: Bool
  private let namesParts: Bool
  /// How far bullets of rows are indented that are in no fold, where some rows have none.
  private let topBullet: Int?
  private var levels: [Level]
  private(set) var marked: [Page.Row] = []
  private var lastHome = 0
  /// How many rows may still be added: classes that hold each other twice have no end.
  private var budget = 20_000

  private static let deepest = 60

  init(
    _ rows: [OfficialRow], in source: SourceText, _ evidence: OfficialEvidence, baseIndent: Int, isRequest: Bool,
    language: String
  ) {
    self.source = source
    self.rows = rows
    self.baseIndent = baseIndent
    self.isRequest = isRequest
    self.language = language
    hasFolds = rows.contains(where: \.hasFold)
    namesParts = rows.contains(where: \.namesPart)
    topBullet = rows.first.flatMap { $0.hasBullet ? $0.indent : nil }
    levels = [Level(row: nil, path: "", evidence: evidence)]
  }

  /// Rows in their order, with what is added at the end of each object.
  mutating func mark(_ report: inout Report) -> [Page.Row] {
    for index in rows.indices { place(index, &report) }
    close(to: 1, &report)
    addMissing(to: levels[0], depth: 0, line: rows.last?.line ?? 0, &report)
    return marked
  }

  // MARK: Places

  private mutating func place(_ index: Int, _ report: inout Report) {
    let row = rows[index]
    if let ended = levels.firstIndex(where: { $0.end.map { $0 <= index } ?? false }) { close(to: ended, &report) }
    let home = home(of: row, index, &report)
    close(to: home + 1, &report)
    levels[home].hasRows = true
    levels[home].used.insert(row.name)
    lastHome = home
    let evidence = levels[home].evidence
    let settled = settledType(of: row, evidence, &report)
    let path = levels[home].path + (levels[home].path.isEmpty ? "" : ".") + row.name
    append(row, type: settled.type, values: settled.values, depth: home, evidence)
    guard settled.type.hasPrefix("object") || settled.type.hasPrefix("array") else { return }
    let level = Level(
      row: marked.count - 1, path: path, evidence: evidence.evidence(under: row.name),
      end: row.foldCount.map { index + 1 + $0 })
    if row.hasFold || !hasFolds, levels.count < Self.deepest {
      levels.append(level)
      if index + 1 < rows.count, rows[index + 1].indent > row.indent + 1 {
        levels[levels.count - 1].indent = row.indent
      }
    } else {
      addMissing(to: level, depth: home + 1, line: row.line, &report)
    }
  }

  /// The level that a row belongs to.
  private mutating func home(of row: OfficialRow, _ index: Int, _ report: inout Report) -> Int {
    if row.namesPart || row.indent == topBullet && row.hasBullet { return 0 }
    // A cell of a table that is open still holds it.
    var floor = levels.lastIndex { $0.end != nil } ?? 0
    if namesParts, levels.count > 1 { floor = max(floor, 1) }
    var ceiling = levels.count - 1
    if let indented = levels.lastIndex(where: { $0.indent != nil }) {
      if let indent = levels[indented].indent {
        if row.indent > indent { floor = max(floor, indented) } else { ceiling = max(floor, indented - 1) }
      }
    }
    let candidates = (floor...max(floor, ceiling)).reversed()
    let known = candidates.filter { levels[$0].evidence.has(row.name) && !levels[$0].used.contains(row.name) }
    if let first = known.first {
      guard known.count > 1, first == levels.count - 1, !levels[first].hasRows, levels[first].end == nil else {
        return first
      }
      return isOpen(levels[first], at: index) ? first : known[1]
    }
    return guessedHome(of: row, candidates, &report)
  }

  /// Whether the fields of an object follow, and not those of the one around it that have the same names.
  private func isOpen(_ level: Level, at index: Int) -> Bool {
    let count = max(1, min(level.evidence.count, 200))
    let next = Set(rows[index..<min(index + 2 * count, rows.count)].lazy.map(\.name))
    return 2 * level.evidence.names.count { next.contains($0) } > count
  }

  private mutating func guessedHome(
    of row: OfficialRow, _ candidates: ReversedCollection<ClosedRange<Int>>, _ report: inout Report
  ) -> Int {
    let free = candidates.filter { !levels[$0].used.contains(row.name) }
    if let open = free.first(where: { levels[$0].evidence.isUnknown && levels[$0].row != nil }) {
      levels[open].isGuess = levels[open].end == nil && levels[open].indent == nil
      return open
    }
    // Among objects that are known, and do not have it.
    let home = free.first { $0 <= lastHome || levels[$0].end != nil } ?? free.first ?? candidates.first ?? 0
    let level = levels[home]
    if level.evidence.isComplete {
      report.add(
        .warning, in: source, line: row.line, column: row.column,
        "'\(row.name)' is none of the members that line \(level.evidence.classLine + 1) of the \(language) program gives \(name(of: level))",
        remedy: "look which of the two is right, and mend the other one")
    } else if !level.evidence.keys.isEmpty, levels.count > 1 {
      report.add(
        .warning, in: source, line: row.line, column: row.column,
        "no sample shows '\(row.name)': it is taken as a field of \(name(of: level))",
        remedy: "add it to the sample, or the \(language) program of the page to the file")
    }
    return home
  }

  private func name(of level: Level) -> String {
    level.path.isEmpty ? isRequest ? "the request" : "the reply" : "'\(level.path)'"
  }

  // MARK: Objects

  private mutating func close(to count: Int, _ report: inout Report) {
    while levels.count > count {
      let level = levels.removeLast()
      let line = level.row.map { marked[$0].line } ?? 0
      if level.isGuess, level.hasRows {
        let fields = level.used.sorted().map { "'\($0)'" }.joined(separator: ", ")
        report.add(
          .warning, in: source, line: line,
          "the fields of '\(level.path)' are taken to be \(fields): nothing tells where its fold ends",
          remedy: "add a sample that shows it, or the Java program of the page")
      }
      addMissing(to: level, depth: levels.count, line: line, &report)
    }
    lastHome = min(lastHome, levels.count - 1)
  }

  /// Adds what no row describes.
  private mutating func addMissing(to level: Level, depth: Int, line: Int, _ report: inout Report) {
    let evidence = level.evidence
    if let members = evidence.members {
      let missing = members.filter { !level.used.contains($0.name) }
      if missing.isEmpty { return }
      reportMissing(missing.map(\.name), of: level, line: line, &report)
      for member in missing { add(member, evidence, depth: depth, &report) }
    } else if !level.hasRows, !evidence.keys.isEmpty {
      report.add(
        .warning, in: source, line: line,
        "the fields of \(name(of: level)) are taken from the sample, which does not say what is required or left out",
        remedy: "open the fold ('属性') before the page is copied, or add its Java program")
      addSampled(evidence, depth: depth, line: line)
    } else if level.row != nil, !level.hasRows {
      report.add(
        .warning, in: source, line: line,
        "the fields of \(name(of: level)) are not known: its fold was closed when the page was copied, and no sample shows them",
        remedy: "open the fold ('属性') before the page is copied, or add its Java program")
    } else if level.hasRows {
      for key in evidence.keys where !level.used.contains(key) {
        report.add(
          .warning, in: source, line: line, "the sample has '\(key)' in \(name(of: level)), and no row describes it",
          remedy: "add a row for it, or take it out of the sample")
      }
    }
  }

  private mutating func reportMissing(_ names: [String], of level: Level, line: Int, _ report: inout Report) {
    let fields = names.prefix(8).map { "'\($0)'" }.joined(separator: ", ") + (names.count > 8 ? ", …" : "")
    let from = "line \(level.evidence.classLine + 1) of the \(language) program"
    if level.hasRows {
      report.add(
        .warning, in: source, line: line,
        "\(from) gives \(name(of: level)) also \(fields), which no row describes: they are added, and not required",
        remedy: "look which of the two is right, and mend the other one")
    } else if isRequest, level.row != nil {
      report.add(
        .warning, in: source, line: line,
        "the fields of \(name(of: level)) are taken from \(from), which does not say what is required",
        remedy: "open the fold ('属性') before the page is copied")
    }
  }

  private mutating func add(
    _ member: SampleProgram.Member, _ evidence: OfficialEvidence, depth: Int, _ report: inout Report
  ) {
    guard budget > 0, depth < Self.deepest else { return }
    budget -= 1
    let type = evidence.type(of: member.name)
    if type == nil {
      report.add(
        .warning, in: source, line: member.line,
        "the program does not declare the type of '\(member.name)', which is taken as any JSON value",
        remedy: "add the rest of the program")
    }
    // What the program leaves open is an object as a rule.
    let text = type.map { replacing("any", in: $0.text, with: "object") } ?? "any"
    let row = OfficialRow(line: member.line, column: 1, indent: 0, name: member.name, isRequired: false, type: text)
    append(row, type: row.type, values: type?.values ?? [], depth: depth, evidence)
    guard row.isContainer else { return }
    let inner = evidence.evidence(under: member.name)
    for member in inner.members ?? [] { add(member, inner, depth: depth + 1, &report) }
  }

  private mutating func addSampled(_ evidence: OfficialEvidence, depth: Int, line: Int) {
    for key in evidence.keys where budget > 0 && depth < Self.deepest {
      budget -= 1
      let type = evidence.values(under: key).first.map { OfficialEvidence.type(of: $0) } ?? "any"
      append(
        OfficialRow(line: line, column: 1, indent: 0, name: key, isRequired: false, type: type), type: type, values: [],
        depth: depth, evidence)
      if type.hasPrefix("object") { addSampled(evidence.evidence(under: key), depth: depth + 1, line: line) }
    }
  }

  // MARK: Types

  /// The type that counts: lengths are the row's, nesting and kind the program's.
  private func settledType(
    of row: OfficialRow, _ evidence: OfficialEvidence, _ report: inout Report
  ) -> (type: String, values: [String]) {
    guard let known = evidence.type(of: row.name) else { return (row.type, []) }
    if OfficialKind(row.type) == OfficialKind(known.text) {
      return (row.type == "array" ? known.text : row.type, known.values)
    }
    // `array` alone leaves open of what, and a number may be whole.
    if row.type == "array", known.text.hasSuffix("[]") { return (known.text, known.values) }
    if row.type == "number", ["integer", "double"].contains(known.text) { return (known.text, []) }
    // The name of a type may be an enumeration's.
    if row.type == "object" || row.type == "object[]", !known.values.isEmpty { return (known.text, known.values) }
    if known.text == "any" || known.text == "any[]" { return (row.type, []) }
    report.add(
      .warning, in: source, line: row.line, column: row.column,
      "'\(row.name)' is \(row.type) here, and \(known.text) in line \(known.line + 1) of the \(language) program, which counts",
      remedy: "look which of the two is right, and mend the other one")
    return (known.text, known.values)
  }

  private mutating func append(
    _ row: OfficialRow, type: String, values: [String], depth: Int, _ evidence: OfficialEvidence
  ) {
    var marked = row.marked(in: source, type: type, values: values, indent: baseIndent + depth)
    if evidence.isEncrypted(row.name), type == "string" { marked.marks.encryption = .rsaPublicKey }
    self.marked.append(marked)
  }
}
