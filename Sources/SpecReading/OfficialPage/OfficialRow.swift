import SpecModel

/// A parameter as a page has it, before its place among the others is known.
struct OfficialRow {
  var line: Int
  var column: Int
  /// How far it is from the start of its line, in characters.
  var indent: Int
  var name: String
  /// Nil where the page does not say.
  var isRequired: Bool?
  var type: String
  /// What stands in its place where that is no type.
  var unknownType: String?
  /// Where it goes, as the heading above or the start of its description says.
  var part: OfficialPart?
  /// Whether the start of its description says so, as it does at the top of the global documentation only.
  var namesPart = false
  /// What stands in `【…】`, or in the cell before the name.
  var title = ""
  var text: [String] = []
  var example: String?
  /// Whether fields come below it, or would if its fold were open.
  var hasFold = false
  var hasBullet = false
  /// How many rows stand in the fold, where the page tells.
  var foldCount: Int?

  var isContainer: Bool { type.hasPrefix("object") || type.hasPrefix("array") }

  // MARK: Description

  /// Adds a line, or what of a line stands behind the type.
  mutating func add(_ line: String) {
    var line = line
    if text.isEmpty {
      if let (part, rest) = OfficialPart.prefix(of: line), !line.hasPrefix("【") {
        (self.part, namesPart) = (part, true)
        line = rest
      }
      if title.isEmpty, line.hasPrefix("【"), let close = line.firstIndex(of: "】") {
        title = String(line[line.index(after: line.startIndex)..<close]).trimmed
        line = String(line[line.index(after: close)...]).trimmed
      }
    }
    if let (before, sample) = Self.sample(in: line) {
      example = example ?? sample
      line = before
    }
    if !line.isEmpty { text.append(line) }
  }

  /// What stands behind `示例值：`.
  private static func sample(in line: String) -> (before: String, sample: String)? {
    for spelling in ["示例值：", "示例值:"] {
      let pieces = splitting(line, at: spelling)
      if pieces.count > 1 { return (pieces[0].trimmed, pieces[1].trimmed) }
    }
    return nil
  }

  /// What says nothing where the values follow.
  private static let announcements: Set<String> = ["可选取值", "取值范围", "可选值", "取值"]

  /// The description as a page of the known dialect has it: values that are listed stand in backticks.
  var description: String {
    let values = OfficialValues(text, isInteger: type == "integer" || type.hasPrefix("int"))
    var lines = values.lines
    if !values.values.isEmpty { lines.removeAll { Self.announcements.contains($0.filter { $0 != "：" && $0 != ":" }) } }
    if !title.isEmpty, lines.first.map({ $0 != title }) ?? true { lines.insert(title, at: 0) }
    return lines.joined(separator: "\n")
  }
}

/// The values that the lines of a description list: `VALUE：meaning`.
struct OfficialValues {
  /// The lines, with these values in backticks.
  private(set) var lines: [String]
  private(set) var values: [String] = []

  init(_ text: [String], isInteger: Bool) {
    let isAnnounced = text.contains { $0.contains("可选取值") || $0.contains("枚举") || $0.contains("取值范围") }
    lines = text.flatMap { isAnnounced ? Self.split($0) : [$0] }
    let found = lines.map { Self.value(in: $0, isInteger: isInteger, isAnnounced: isAnnounced) }
    let count = found.count { $0 != nil }
    guard count > 1 || isAnnounced && count == 1 else { return }
    for (index, pair) in found.enumerated() {
      guard let (value, meaning) = pair else { continue }
      values.append(value)
      lines[index] = "`\(value)`：\(meaning)"
    }
    // One value alone counts where the word is there that announces it.
    if count == 1, !lines.contains(where: { $0.contains("枚举") }) { lines.insert("枚举值", at: 0) }
  }

  /// Values that were run together: `可选取值： A: x B: y`.
  private static func split(_ line: String) -> [String] {
    let words = line.split(separator: " ")
    guard words.count > 1 else { return [line] }
    var lines: [String] = []
    for word in words {
      let startsValue =
        value(
          in: String(word) + (word.hasSuffix("：") || word.hasSuffix(":") ? "x" : ""), isInteger: false,
          isAnnounced: false) != nil
      if startsValue || lines.isEmpty {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] += " " + word
      }
    }
    return lines
  }

  /// Nil for a line that does not start with a value and a colon.
  private static func value(
    in line: String, isInteger: Bool, isAnnounced: Bool
  ) -> (value: String, meaning: String)? {
    var scalars = line.unicodeScalars.drop { "-*•·`\"“【 ".unicodeScalars.contains($0) }
    let isWord: (Unicode.Scalar) -> Bool = {
      $0.isASCII && ($0.properties.isAlphabetic || $0 == "_" || ("0"..."9").contains($0))
    }
    let value = String(String.UnicodeScalarView(scalars.prefix(while: isWord)))
    guard !value.isEmpty, value.utf8.count <= 80 else { return nil }
    scalars = scalars.dropFirst(value.unicodeScalars.count).drop { "`\"”】 ".unicodeScalars.contains($0) }
    guard let colon = scalars.first, colon == "：" || colon == ":" || colon == "-" || colon == "—" else { return nil }
    let meaning = String(String.UnicodeScalarView(scalars.drop { "：:-— ".unicodeScalars.contains($0) })).trimmed
    guard !meaning.isEmpty, !meaning.hasPrefix("//") else { return nil }
    if isInteger { return Int(value) == nil ? nil : (value, meaning) }
    if colon == "-" || colon == "—", !isAnnounced { return nil }
    let isUpper = value.utf8.allSatisfy { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    let isNumber = value.utf8.allSatisfy { (0x30...0x39).contains($0) }
    // Words in small letters are more often names of fields, and single digits count paragraphs.
    return isAnnounced || isUpper && !isNumber ? (value, meaning) : nil
  }
}
