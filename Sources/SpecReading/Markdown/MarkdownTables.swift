import SpecModel

/// The tables of a Markdown page. A row that belongs to none, and would be lost, is an error.
extension MarkdownReader {
  /// Whether a line starts with a bar, or with the full-width one, which is reported.
  func isTable(line: Int) -> Bool {
    switch source.firstByte(line: line) {
    case UInt8(ascii: "|"): true
    case 0xEF: source.starts(line: line, with: "｜")
    default: false
    }
  }

  /// Whether a line is the head of a table whose rows do not start with bars.
  func isHeadWithoutBar(line: Int) -> Bool {
    guard line + 1 < source.lines.count, let first = source.firstByte(line: line + 1),
      first == UInt8(ascii: "-") || first == UInt8(ascii: "|") || first == UInt8(ascii: ":"),
      source.isTableRule(line: line + 1)
    else { return false }
    return source.bytes[source.lines[line]].contains(UInt8(ascii: "|"))
  }

  mutating func readTable(_ report: inout Report) {
    let line = index
    let head = source.cells(line: line, splitsAttributes: true)
    let title = head.first?.text ?? ""
    let isOfErrors = title.hasPrefix("错误码") || title == "Error"
    let role = isOfErrors ? nil : tableRole(ofHead: title)
    index += 1
    let hasRule = index < source.lines.count && source.isTableRule(line: index)
    if hasRule || isOddRule(line: index) { index += 1 }
    let isHead = (role != nil || isOfErrors) && !head.contains { $0.isOfField }
    if !hasRule, !isHead, let end = endOfTable, let table = section.tables.indices.last {
      reportInterruption(end, row: head, line: line, &report)
      readRows(&report)
      section.tables[table].rows = section.tables[table].rows.lowerBound..<index
    } else {
      if source.starts(line: line, with: "｜") {
        reportWideBar(line, &report)
      } else if hasRule, head.contains(where: \.isOfField) {
        report.add(
          .error, in: source, line: line, "this row stands where the head of the table belongs",
          remedy: "write '| 请求参数 | 类型 | 描述' and '| --- | --- | ---' above it")
      } else if !hasRule {
        reportWithoutRule(line, isHead: isHead, &report)
      } else if source.firstByte(line: line) != UInt8(ascii: "|") {
        reportWithoutBar(line, &report)
      }
      let first = hasRule || isHead || source.isTableRule(line: line) ? index : line
      readRows(&report)
      if isOfErrors {
        section.errors += (first..<index).compactMap { error(line: $0) }
        endOfTable = nil
        return
      }
      if role == .response { readStatus(ofHead: title, line: line, &report) }
      section.tables.append(Page.Table(line: line, role: role, rows: first..<index))
    }
    endOfTable = index
  }

  /// `返回字典 202`: the number behind the words is the status of a success.
  private mutating func readStatus(ofHead title: String, line: Int, _ report: inout Report) {
    guard let last = title.split(separator: " ").dropFirst().last, let number = Int(last) else { return }
    guard (200..<300).contains(number) else {
      report.add(
        .error, in: source, line: line, "'\(last)' is no status of a success", remedy: "write '| 返回字典 202 | 类型 | 描述'")
      return
    }
    section.status = number
  }

  /// Code, status, meaning, remedy.
  private func error(line: Int) -> OperationError? {
    let cells = source.cells(line: line).map(\.text)
    guard let code = cells.first, !code.isEmpty else { return nil }
    return OperationError(
      status: cells.count > 1 ? Int(cells[1]) : nil, code: withoutCode(code), meaning: cells.count > 2 ? cells[2] : "",
      remedy: prose(cells.dropFirst(3).joined(separator: " | ")))
  }

  /// `| —— | ===`, or dashes between full-width bars: meant to separate the head of a table from its rows.
  private func isOddRule(line: Int) -> Bool {
    guard index < source.lines.count, isTable(line: line) else { return false }
    let text = source.line(line)
    return text.unicodeScalars.allSatisfy { "|｜-—－–=:_ \t".unicodeScalars.contains($0) }
      && text.unicodeScalars.contains { "-—－–=_".unicodeScalars.contains($0) }
  }

  /// Moves to the end of the rows, and reports those that do not start with a bar.
  private mutating func readRows(_ report: inout Report) {
    while index < source.lines.count {
      if source.firstByte(line: index) != UInt8(ascii: "|") {
        guard isRowWithoutBar(line: index) else { break }
        if source.starts(line: index, with: "｜") {
          reportWideBar(index, &report)
        } else {
          reportWithoutBar(index, &report)
        }
      }
      index += 1
    }
  }

  /// Whether a line of text behind a table can only be a row.
  func isLostRow(line: Int) -> Bool {
    endOfTable != nil && find("{data-", in: source.bytes, source.lines[line]) != nil
  }

  /// Whether a line that follows a row without a blank line is one, too.
  private func isRowWithoutBar(line: Int) -> Bool {
    switch source.firstByte(line: line) {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "#"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "<"),
      UInt8(ascii: ":"):
      false
    default: find("|", in: source.bytes, source.lines[line]) != nil || mentionsField(line: line)
    }
  }

  private func mentionsField(line: Int) -> Bool {
    let range = source.lines[line]
    return find("｜", in: source.bytes, range) != nil || find("{data-", in: source.bytes, range) != nil
  }

  // MARK: Complaints

  private func reportInterruption(_ end: Int, row: [Cell], line: Int, _ report: inout Report) {
    let name = row.first?.text ?? ""
    report.add(
      .error, in: source, line: end,
      "the table breaks off here, and '\(name)' in line \(line + 1) belongs to no table",
      remedy: "remove what stands between the rows, also if it is a blank line or a comment")
  }

  private func reportWithoutRule(_ line: Int, isHead: Bool, _ report: inout Report) {
    if source.isTableRule(line: line) {
      report.add(
        .error, in: source, line: line, "the table has no head", remedy: "write '| 请求参数 | 类型 | 描述' above this row")
    } else if isHead {
      report.add(
        .error, in: source, line: line, "the row of dashes below the head of the table is missing",
        remedy: "write '| --- | --- | ---' below this row")
    } else {
      report.add(
        .error, in: source, line: line, "this row belongs to no table",
        remedy: "write '| 请求参数 | 类型 | 描述' and '| --- | --- | ---' above the rows")
    }
  }

  func reportWithoutBar(_ line: Int, _ report: inout Report) {
    report.add(
      .error, in: source, line: line, "this row does not start with '|'", remedy: "write '|' in front of it")
  }

  private func reportWideBar(_ line: Int, _ report: inout Report) {
    report.add(
      .error, in: source, line: line, "'｜' is the full-width sign, and separates no cells",
      remedy: "write '|' between the cells, and in front of the row")
  }
}

extension Cell {
  /// Whether it is of a row that describes a field, and not of a head.
  fileprivate var isOfField: Bool {
    ValueType.isType(text) || attributes.contains { $0.name.hasPrefix("data-") }
  }
}

/// What the first word of a table's head says that the table is.
func tableRole(ofHead text: String) -> Page.Table.Role? {
  if text.contains("请求") || text.containsIgnoringCase("request") { return .request }
  if text.contains("返回") || text.contains("应答") || text.contains("响应") || text.containsIgnoringCase("response") {
    return .response
  }
  return nil
}
