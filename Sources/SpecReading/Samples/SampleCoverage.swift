import SpecModel

/// Names the fields of a sample that no row describes, and that nobody would be able to send, or to get back by name.
struct SampleCoverage {
  let source: SourceText
  /// The code of the sample.
  let code: Range<Int>
  /// The lines in which the quoted texts of the code first stand: a sample may have thousands.
  private var lines: [String: Int]?

  init(source: SourceText, code: Range<Int>) {
    self.source = source
    self.code = code
  }

  /// Headers that every request has: pages show them or not.
  private static let usualHeaders: Set<String> = ["accept", "content-type", "wechatpay-serial"]

  mutating func check(_ arguments: PHPValue, of parts: RequestParts, _ report: inout Report) {
    guard case .map(let members) = arguments else { return }
    for member in members {
      switch member.key {
      case "query": check([member.value], parts.query, in: "query", &report)
      case "headers":
        for name in [member.value].orderedKeys where !Self.usualHeaders.contains(name.lowercased()) {
          if !parts.headers.contains(where: { $0.row.name.lowercased() == name.lowercased() }) {
            add(name, in: "headers", &report)
          }
        }
      case let key where RequestParts.containers.contains(key):
        check([member.value], parts.body?.rows ?? [], in: key, &report)
      case let key:
        let isKnown = RequestParts.clientOptions.contains(key) || parts.path.contains { $0.row.name == key }
        if !isKnown, key != "empty" { add(key, in: "", &report) }
      }
    }
  }

  /// - Parameter place: The fields that lead there, with dots between them.
  mutating func check(_ values: [PHPValue], _ rows: [FieldRow], in place: String, _ report: inout Report) {
    let keys = values.orderedKeys
    if keys.isEmpty { return }
    var described = RowsByName(rows)
    var seen: Set<String> = []
    let mayRepeat = values.count > 1 || !values[0].isMap
    for key in keys where !mayRepeat || seen.insert(key).inserted {
      guard let row = described.row(named: key) else {
        add(key, in: place, &report)
        continue
      }
      // Nearly all fields are texts and numbers, which hold nothing.
      if row.children.isEmpty, row.isOpen { continue }
      let inside = values.flatMap { $0.values(under: key) }
      if inside.contains(where: \.holdsMore) {
        check(inside, row.children, in: place.isEmpty ? key : place + "." + key, &report)
      }
    }
  }

  private mutating func add(_ key: String, in place: String, _ report: inout Report) {
    let name = place.isEmpty ? key : place + "." + key
    report.add(
      .warning, in: source, line: line(of: key), "no row describes '\(name)', which the sample has",
      remedy: "add a row for it to the table, or take it out of the sample")
  }

  private mutating func line(of key: String) -> Int {
    let lines = self.lines ?? quotedTexts()
    self.lines = lines
    return lines[key] ?? source.line(of: code.lowerBound)
  }

  private func quotedTexts() -> [String: Int] {
    var lines: [String: Int] = [:]
    var line = source.line(of: code.lowerBound)
    var start: Int?
    for position in code {
      switch source.bytes[position] {
      case 0x0A:
        line += 1
        start = nil
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        if let first = start, source.bytes[first - 1] == source.bytes[position] {
          let text = source.string(first..<position)
          lines[text] = lines[text] ?? line
          start = nil
        } else if start == nil {
          start = position + 1
        }
      default: break
      }
    }
    return lines
  }
}

/// Finds rows by their names, which are mostly asked for in the order of the rows.
private struct RowsByName {
  private let rows: [FieldRow]
  private var next = 0
  private var others: [String: FieldRow]?

  init(_ rows: [FieldRow]) {
    self.rows = rows
  }

  /// The first one of that name.
  mutating func row(named name: String) -> FieldRow? {
    if next < rows.count, rows[next].row.name == name {
      next += 1
      return rows[next - 1]
    }
    let table = others ?? Dictionary(rows.map { ($0.row.name, $0) }) { first, _ in first }
    others = table
    return table[name]
  }
}

extension PHPValue {
  fileprivate var isMap: Bool {
    if case .map = self { true } else { false }
  }

  fileprivate var holdsMore: Bool {
    switch self {
    case .map, .list, .encoded: true
    case .json, .unknown: false
    }
  }
}

extension FieldRow {
  /// Whether it may hold whatever there is.
  fileprivate var isOpen: Bool {
    switch row.type {
    case "any", "map": true
    default: row.marks.isJSONText
    }
  }
}
