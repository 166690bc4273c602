import SpecModel

/// What the parts of a page say against each other, or leave open.
extension OfficialAssembly {
  func reportContradictions(_ report: inout Report) {
    reportAddresses(&report)
    for passed in content.program.passedOver.prefix(20) {
      report.add(
        .warning, in: source, line: passed.line,
        "'\(passed.text)' is no declaration that is understood, and is passed over",
        remedy: "mend the program")
    }
    reportRows(&report)
  }

  private func reportAddresses(_ report: inout Report) {
    let program = content.program
    if let path = content.path, let other = program.path, path.value != other.text {
      report.add(
        .warning, in: source, line: path.line,
        "the path is \(path.value) here, and \(other.text) in line \(other.line + 1) of the \(content.language) program",
        remedy: "look which of the two is right, and mend the other one")
    }
    if let method = content.method, let other = program.method, method.value.rawValue != other.text.lowercased() {
      report.add(
        .warning, in: source, line: method.line,
        "the method is \(method.value.rawValue.uppercased()) here, and \(other.text) in line \(other.line + 1) of the \(content.language) program",
        remedy: "look which of the two is right, and mend the other one")
    }
    if content.path == nil, program.path == nil, !content.isNotification, let path = content.sample.path {
      report.add(
        .warning, in: source, line: content.sample.line,
        "only the sample tells the path, in which parameters have their values: \(path)",
        remedy: "write a line '请求方式：【POST】/v3/…' with the parameters in braces")
    }
  }

  private func reportRows(_ report: inout Report) {
    if content.request.isEmpty, let request = content.program.requestClass {
      report.add(
        .warning, in: source, line: request.line,
        "the program does not say what is required: everything but path parameters is taken as optional",
        remedy: "add the parameters (请求参数) of the page")
    }
    for row in content.request + content.response + content.decrypted {
      guard let type = row.unknownType else { continue }
      report.add(
        .warning, in: source, line: row.line, column: row.column,
        "'\(type)' is no type that is known, and '\(row.name)' taken as any JSON value",
        remedy: "write 'string', 'integer', 'object' or the like")
    }
    let unsaid = content.request.filter { $0.isRequired == nil }
    if let first = unsaid.first, unsaid.count > 1 || first.part != .path {
      report.add(
        .warning, in: source, line: first.line,
        "nothing says which of the \(unsaid.count) rows are required: all but path parameters are taken as optional",
        remedy: "write '必填' or '选填' behind the names")
    }
  }
}
