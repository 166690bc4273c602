import SpecModel

/// The samples of a section.
struct SectionSamples {
  let requests: [SampleRequest]
  /// What the requests are given, each differing one once.
  let arguments: [PHPValue]
  private let source: SourceText
  private let section: Page.Section

  init(_ section: Page.Section, in source: SourceText) {
    self.source = source
    self.section = section
    var requests: [SampleRequest] = []
    for code in section.code where code.language == "php" {
      if let request = sampleRequest(in: source, code: code, after: requests.first) { requests.append(request) }
    }
    self.requests = requests
    let first = requests.first.map { [$0.arguments] } ?? []
    arguments = first + requests.dropFirst().map(\.arguments).filter { $0 != first.first }
  }

  /// The method where the page does not name one.
  var method: SpecModel.Operation.Method? { requests.first?.call.method }

  /// The call that tells the path.
  var call: SampleCall? { requests.first { $0.call.pathSource == .spelled }?.call ?? requests.first?.call }

  var status: Int? { requests.lazy.compactMap(\.status).first }

  func checkAgreement(_ report: inout Report) {
    guard let first = requests.first else { return }
    for request in requests.dropFirst() where request.arguments != first.arguments {
      let difference = firstDifference(first.arguments, request.arguments)
      let name = difference.isEmpty ? "the arguments" : "'\(difference)'"
      report.add(
        .warning, in: source, line: request.call.line,
        "this sample and the one in line \(first.call.line + 1) disagree about \(name)",
        remedy: "make all samples of a request the same")
    }
    checkCallsAgree(requests.map(\.call), &report)
  }

  private func checkCallsAgree(_ calls: [SampleCall], _ report: inout Report) {
    let spelled = calls.filter { $0.pathSource == .spelled }
    for call in spelled.dropFirst() where call.path != spelled[0].path {
      report.add(
        .error, in: source, line: call.line,
        "this sample goes to '\(call.path)', the one in line \(spelled[0].line + 1) to '\(spelled[0].path)'",
        remedy: "make all samples of a request the same")
    }
    for call in calls.dropFirst() where call.method != calls[0].method {
      report.add(
        .error, in: source, line: call.line,
        "this sample is a \(call.method.rawValue), the one in line \(calls[0].line + 1) a \(calls[0].method.rawValue)",
        remedy: "make all samples of a request the same")
    }
  }

  // MARK: The sample of the operation

  /// Nil where the page shows none.
  ///
  /// - Parameter container: What the body is called in code.
  func sample(parameters: [String], container: String?, _ report: inout Report) -> Sample? {
    guard let request = requests.first else { return jsonSample(&report) }
    guard case .map(let members) = request.arguments else { return nil }
    var sample = Sample()
    for member in members {
      switch member.key {
      case "query", "headers":
        if case .map(let inner) = member.value {
          sample.parameters += inner.map { JSON.Member($0.key, $0.value.json) }
        }
      case let key where key == container: sample.body = member.value.json
      case let key where parameters.contains(key):
        sample.parameters.append(JSON.Member(key, member.value.json))
      default: break
      }
    }
    return sample
  }

  /// A page written by hand has a sample of the body before the table of the reply, and one of the reply behind it.
  private func jsonSample(_ report: inout Report) -> Sample? {
    var sample = Sample()
    for code in section.code where code.language == "json" {
      switch readJSON(source, code.range) {
      case .success(let node):
        let value = node.json
        if code.tablesBefore < 2 {
          sample.body = sample.body ?? value
        } else {
          sample.response = sample.response ?? value
        }
      case .failure(let problem):
        report.add(
          .error, in: source, line: problem.line, column: problem.column, "the sample is no JSON: \(problem.message)",
          remedy: "mend the sample, or remove it")
      }
    }
    return sample == Sample() ? nil : sample
  }

  /// Says which of the required fields of a body no sample shows.
  func check(_ container: FieldRow, against sample: Sample?, _ report: inout Report) {
    let json = requests.isEmpty ? sample?.body.map { [PHPValue($0)] } ?? [] : []
    check(container.children, against: arguments.flatMap { $0.values(under: container.row.name) } + json, &report)
  }

  private func check(_ rows: [FieldRow], against values: [PHPValue], _ report: inout Report) {
    let keys = values.keys
    if keys.isEmpty { return }
    for row in rows where row.row.marks.isRequired || !row.children.isEmpty {
      if !keys.contains(row.row.name) {
        if row.row.marks.isRequired {
          report.add(
            .warning, at: row.row, "'\(row.row.name)' is required, and no sample shows it",
            remedy: "add it to the sample, or take '{data-required}' away")
        }
        continue
      }
      if row.children.isEmpty { continue }
      check(row.children, against: values.flatMap { $0.values(under: row.row.name) }, &report)
    }
  }
}
