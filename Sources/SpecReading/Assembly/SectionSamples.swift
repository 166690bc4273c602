import SpecModel

/// The samples of a section.
struct SectionSamples {
  let requests: [SampleRequest]
  /// What the requests are given, each differing one once.
  let arguments: [PHPValue]
  /// The requests that are given something else than the first one.
  private let others: [SampleRequest]
  private let source: SourceText
  private let section: Page.Section

  /// - Parameter place: The path that the file stands for.
  init(_ section: Page.Section, in source: SourceText, place: PathTemplate?) {
    self.source = source
    self.section = section
    var requests: [SampleRequest] = []
    for code in section.code where code.language == "php" {
      if let request = sampleRequest(in: source, code: code, after: requests.first, place: place) {
        requests.append(request)
      }
    }
    self.requests = requests
    others = requests.dropFirst().filter { $0.arguments != requests[0].arguments }
    arguments = (requests.prefix(1) + others).map(\.arguments)
    call = Self.call(among: requests.map(\.call), place: place)
  }

  /// The call that tells the path; nil where none does.
  let call: SampleCall?

  private static func call(among calls: [SampleCall], place: PathTemplate?) -> SampleCall? {
    let spelled = calls.filter { $0.pathSource == .spelled }
    guard let first = spelled.first else { return calls.first { $0.pathSource == .properties } }
    if spelled.allSatisfy({ $0.path == first.path }) { return first }
    return spelled.first { pathTemplate(ofPage: $0.path)?.segments == place?.segments } ?? first
  }

  /// The method where the page does not name one.
  var method: SpecModel.Operation.Method? { requests.first?.call.method }

  var status: Int? { section.status ?? requests.lazy.compactMap(\.status).first }

  /// Whether the body is bytes that the sample does not show, as those of a form are.
  var streamsBody: Bool { requests.first?.arguments["body"] == .unknown }

  /// - Parameter isPathSettled: Whether something besides the samples says which path it is.
  func checkAgreement(isPathSettled: Bool, _ report: inout Report) {
    guard let first = requests.first else { return }
    for request in others {
      let difference = firstDifference(first.arguments, request.arguments)
      let name = difference.isEmpty ? "the arguments" : "'\(difference)'"
      report.add(
        .warning, in: source, line: request.call.line,
        "this sample and the one in line \(first.call.line + 1) disagree about \(name)",
        remedy: "make all samples of a request the same")
    }
    let calls = requests.map(\.call)
    checkPaths(calls, isPathSettled ? .warning : .error, &report)
    checkMethods(calls, &report)
  }

  private func checkPaths(_ calls: [SampleCall], _ severity: Diagnostic.Severity, _ report: inout Report) {
    guard let call, call.pathSource == .spelled else { return }
    for other in calls where other.pathSource == .spelled && other.path != call.path {
      report.add(
        severity, in: source, line: other.line,
        "this sample goes to '\(other.path)', the one in line \(call.line + 1) to '\(call.path)'",
        remedy: "make all samples of a request the same")
    }
  }

  private func checkMethods(_ calls: [SampleCall], _ report: inout Report) {
    if let method = section.method {
      for call in calls where call.method != method && call.pathSource != .none {
        report.add(
          .warning, in: source, line: call.line,
          "this sample is a \(call.method.rawValue), the page a \(method.rawValue)",
          remedy: "make both the same")
      }
    } else {
      for call in calls.dropFirst() where call.method != calls[0].method {
        report.add(
          .error, in: source, line: call.line,
          "this sample is a \(call.method.rawValue), the one in line \(calls[0].line + 1) a \(calls[0].method.rawValue)",
          remedy: "make all samples of a request the same")
      }
    }
  }

  // MARK: The sample of the operation

  /// Nil where the page shows none.
  ///
  /// - Parameter container: What the body is called in code.
  func sample(parameters: [String], container: String?, _ report: inout Report) -> Sample? {
    if let sample = section.sample { return sample }
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
    sample.response = jsonSample(&report)?.response
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

  /// Says which fields of the samples no row describes.
  ///
  /// - Parameter reply: The rows of the reply; nil where they have not been read.
  func checkDescribed(_ parts: RequestParts, reply: [FieldRow]?, _ sample: Sample?, _ report: inout Report) {
    for request in requests.prefix(1) + others {
      var coverage = SampleCoverage(source: source, code: request.code)
      coverage.check(request.arguments, of: parts, &report)
    }
    checkLanguages(&report)
    guard requests.isEmpty, let sample else { return }
    for code in section.code where code.language == "json" {
      var coverage = SampleCoverage(source: source, code: code.range)
      if code.tablesBefore < 2, let body = sample.body {
        coverage.check([PHPValue(body)], parts.body?.rows ?? parts.query + parts.path, in: "", &report)
      } else if code.tablesBefore > 1, let response = sample.response, let reply {
        coverage.check([PHPValue(response)], reply, in: "", &report)
      }
    }
  }

  /// Says which samples are not read, since they do not say that they are JSON.
  private func checkLanguages(_ report: inout Report) {
    for code in section.code where code.language != "php" && code.language != "json" {
      let first = source.bytes[code.range].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
      guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { continue }
      report.add(
        .warning, in: source, line: code.line, "this sample is not read: it does not say that it is JSON",
        remedy: "write '```json'")
    }
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
