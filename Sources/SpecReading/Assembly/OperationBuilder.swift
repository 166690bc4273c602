import SpecModel

/// Makes an operation of a section.
struct OperationBuilder {
  let page: Page
  let section: Page.Section
  private(set) var report: Report
  private let known: KnownShapes
  private let makesReply: Bool
  private var requests: [SampleRequest] = []

  init(page: Page, section: Page.Section, known: KnownShapes, makesReply: Bool, report: Report) {
    self.page = page
    self.known = known
    self.makesReply = makesReply
    self.section = section
    self.report = report
    for code in section.code where code.language == "php" {
      let request = sampleRequest(in: page.source, code: code, after: requests.first)
      if let request { requests.append(request) }
    }
  }

  /// Nil for a section that describes nothing, or that cannot be understood.
  mutating func operation() -> SpecModel.Operation? {
    checkSamplesAgree()
    guard let requestTable = table(.request), let method = method(), let path = path() else { return nil }
    let responseTable = table(.response)
    let rows = nest(requestTable)
    var parts = RequestParts(rows, parameters: path.parameterNames, report: &report)
    var fields = FieldBuilder(report: report)
    let pathParameters = pathParameters(path, &parts, &fields)
    var operation = SpecModel.Operation(
      method: method, path: path, documentation: documentation(), servers: parts.servers,
      requiresServer: parts.requiresServer, pathParameters: pathParameters, query: fields.fields(parts.query),
      headers: fields.fields(parts.headers), location: page.source.location(line: section.line))
    operation.body = parts.body.map { body($0, &fields) }
    operation.responses = [response(responseTable, of: path, &fields)]
    report = fields.report
    attach(samples(for: operation, body: parts.body), to: &operation)
    checkAgainstSample(parts)
    return operation
  }

  // MARK: Method and path

  private mutating func method() -> SpecModel.Operation.Method? {
    if let method = section.method ?? requests.first?.call.method { return method }
    report.add(
      .error, line: section.line, "nothing says which method this is",
      remedy: "write the method behind the title, as in '# Title {#post}'")
    return nil
  }

  private mutating func path() -> PathTemplate? {
    let best = requests.map(\.call).deciding
    let place = pathOfPlace(page.source.place)
    guard let text = section.path ?? best?.path else {
      if let place { return place }
      report.add(
        .error, line: section.line, "nothing says which path this is",
        remedy: "put the file where its path says, below the specs folder, or write a line 'POST /v3/…'")
      return nil
    }
    let line = section.pathLine ?? best?.line ?? section.line
    guard let path = pathTemplate(text) else {
      report.add(
        .error, line: line, "'\(text)' is no path",
        remedy: "write segments of letters and digits, and parameters as '{name}'")
      return nil
    }
    if let place, place.segments != path.segments {
      report.add(
        .warning, line: line,
        "the path is \(path.text), but the file stands where \(place.text) belongs",
        remedy: "move the file, or mend the path")
    }
    return path
  }

  private mutating func checkSamplesAgree() {
    guard let first = requests.first else { return }
    for request in requests.dropFirst() where request.arguments != first.arguments {
      let difference = firstDifference(first.arguments, request.arguments)
      let name = difference.isEmpty ? "the arguments" : "'\(difference)'"
      report.add(
        .warning, line: request.call.line,
        "this sample and the one in line \(first.call.line + 1) disagree about \(name)",
        remedy: "make all samples of a request the same")
    }
    checkCallsAgree(requests.map(\.call))
  }

  private mutating func checkCallsAgree(_ calls: [SampleCall]) {
    let spelled = calls.filter { $0.pathSource == .spelled }
    for call in spelled.dropFirst() where call.path != spelled[0].path {
      report.add(
        .error, line: call.line,
        "this sample goes to '\(call.path)', the one in line \(spelled[0].line + 1) to '\(spelled[0].path)'",
        remedy: "make all samples of a request the same")
    }
    for call in calls.dropFirst() where call.method != calls[0].method {
      report.add(
        .error, line: call.line,
        "this sample is a \(call.method.rawValue), the one in line \(calls[0].line + 1) a \(calls[0].method.rawValue)",
        remedy: "make all samples of a request the same")
    }
  }

  /// What the samples are given, each differing one once.
  private var arguments: [PHPValue] {
    guard let first = requests.first?.arguments else { return [] }
    return [first] + requests.dropFirst().map(\.arguments).filter { $0 != first }
  }

  // MARK: Tables

  private mutating func table(_ role: Page.Table.Role) -> Page.Table? {
    if let table = section.tables.first(where: { $0.role == role }) { return table }
    let unnamed = section.tables.filter { $0.role == nil }
    if let table = role == .request ? unnamed.first : unnamed.dropFirst().first { return table }
    if role == .request {
      report.add(
        .error, line: section.line, "there is no table of request parameters",
        remedy: "add a table '| 请求参数 | 类型 | 描述', with no rows where there are no parameters")
    }
    return nil
  }

  private mutating func nest(_ table: Page.Table) -> [FieldRow] {
    let rows = page.rows(of: table)
    if page.carriesStructure { return nestedByIndent(rows, report: &report) }
    let named = rows.filter { !$0.isSpanning }
    if named.count > 1 {
      report.add(
        .warning, line: table.line,
        "nothing says which of the \(named.count) rows are required: all but path parameters are taken as optional",
        remedy: "write the page as Markdown, with '{data-required}' behind the names of those that are")
    }
    return SampleNesting.nest(rows, by: arguments, report: &report)
  }

  private func pathParameters(
    _ path: PathTemplate, _ parts: inout RequestParts, _ fields: inout FieldBuilder
  ) -> [Field] {
    path.parameterNames.map { name in
      let row = parts.path.first { $0.row.name == name }
      if let row, let field = fields.field(row) { return field.changed { $0.isRequired = true } }
      let inQuery = parts.query.first { $0.row.name == name }
      fields.report.add(
        .warning, line: inQuery?.row.line ?? section.line,
        inQuery == nil
          ? "the path parameter '\(name)' has no row and is taken as a string"
          : "the path parameter '\(name)' stands among the fields of the query",
        remedy: "add a row '| \(name) {data-required} | string |' on the first level")
      return Field(
        name: name, schema: Schema(.string), isRequired: true,
        location: page.source.location(line: inQuery?.row.line ?? section.line))
    }
  }

  private func body(_ body: RequestParts.Body, _ fields: inout FieldBuilder) -> RequestBody {
    let built = fields.fields(body.rows)
    let container = body.container
    let description = prose(container.row.description)
    let hasFile = body.rows.contains { $0.row.name == "file" || $0.row.type == "file" }
    let content: RequestBody.Content =
      switch container.row.name {
      case "multipart": .multipart(built.map(asPart))
      case "body" where hasFile || description.contains("multipart"): .multipart(built.map(asPart))
      case "form_params": .form(built)
      default:
        container.row.type?.hasSuffix("[]") == true
          ? .json(Schema(.array(Schema(.object(built))))) : .json(Schema(.object(built)))
      }
    let isRequired = container.marks.isRequired || !page.carriesStructure
    return RequestBody(content, isRequired: isRequired, description: description)
  }

  private func asPart(_ field: Field) -> Field {
    field.name == "file" ? field.changed { $0.schema = Schema(.file) } : field
  }

  private mutating func response(_ table: Page.Table?, of path: PathTemplate, _ fields: inout FieldBuilder) -> Response
  {
    let status = requests.lazy.compactMap(\.status).first
    let all = table.map { page.rows(of: $0) } ?? []
    let remark = all.first { $0.isSpanning && !$0.name.isEmpty }?.name ?? ""
    let named = all.filter { !$0.isSpanning && !$0.name.isEmpty }
    if named.isEmpty {
      if remark.contains("流") || remark.containsIgnoringCase("stream") || remark.containsIgnoringCase("file") {
        return Response(
          status: status ?? 200, content: .file("application/octet-stream"), description: remark, isSigned: false)
      }
      return Response(status: status ?? 204, content: .empty, description: remark)
    }
    let rows =
      page.carriesStructure
      ? nestedByIndent(named, report: &fields.report)
      : GuessedNesting.nest(named, of: path, known: known, report: &fields.report)
    return Response(status: status ?? 200, content: .json(Schema(.object(fields.fields(rows)))))
  }

  // MARK: Words and samples

  private func documentation() -> Documentation {
    let notices = section.notices.map { notice in
      [notice.title, notice.text].filter { !$0.isEmpty }.joined(separator: "\n")
    }
    let isDeprecated = section.notices.contains { $0.classes.contains(".im-deprecated") }
    return Documentation(
      title: section.title, description: section.description, links: section.links, isDeprecated: isDeprecated,
      notices: notices.filter { !$0.isEmpty })
  }

  /// The fields get the values of the sample, and the reply gets one made of them, for want of one in the page.
  private func attach(_ samples: [Sample], to operation: inout SpecModel.Operation) {
    operation.samples = samples
    if let sample = samples.first {
      let parameters = JSON.object(sample.parameters)
      operation.pathParameters.attach(parameters)
      operation.query.attach(parameters)
      operation.headers.attach(parameters)
      if let body = sample.body, let content = operation.body?.content {
        // What is held twice is copied when it is changed.
        operation.body?.content = .form([])
        operation.body?.content = content.attaching(body)
      }
    }
    guard makesReply, case .json(let schema)? = operation.responses.first?.content, samples.first?.response == nil
    else { return }
    if operation.samples.isEmpty { operation.samples = [Sample()] }
    operation.samples[0].response = madeSample(of: schema, request: samples.first)
    operation.samples[0].isResponseMade = true
  }

  private mutating func samples(for operation: SpecModel.Operation, body: RequestParts.Body?) -> [Sample] {
    guard let request = requests.first else { return jsonSamples() }
    guard case .map(let members) = request.arguments else { return [] }
    var sample = Sample()
    for member in members {
      switch member.key {
      case "query", "headers":
        if case .map(let inner) = member.value {
          sample.parameters += inner.map { JSON.Member($0.key, $0.value.json) }
        }
      case let key where key == body?.container.row.name: sample.body = member.value.json
      case let key where operation.path.parameterNames.contains(key):
        sample.parameters.append(JSON.Member(key, member.value.json))
      default: break
      }
    }
    return [sample]
  }

  /// A page written by hand has a sample of the body before the table of the reply, and one of the reply behind it.
  private mutating func jsonSamples() -> [Sample] {
    var sample = Sample()
    for code in section.code where code.language == "json" {
      switch readJSON(page.source, code.range) {
      case .success(let node):
        let value = node.json
        if code.tablesBefore < 2 {
          sample.body = sample.body ?? value
        } else {
          sample.response = sample.response ?? value
        }
      case .failure(let problem):
        report.add(
          .error, line: problem.line, column: problem.column, "the sample is no JSON: \(problem.message)",
          remedy: "mend the sample, or remove it")
      }
    }
    return sample == Sample() ? [] : [sample]
  }

  private mutating func checkAgainstSample(_ parts: RequestParts) {
    guard page.carriesStructure, let container = parts.body?.container else { return }
    let shown = arguments.flatMap { $0.values(under: container.row.name) }
    let json = jsonBody().map { [$0] } ?? []
    if !shown.isEmpty || !json.isEmpty { check(container.children, against: shown + json) }
  }

  private mutating func jsonBody() -> PHPValue? {
    guard requests.isEmpty else { return nil }
    for code in section.code where code.language == "json" && code.tablesBefore < 2 {
      if case .success(let value) = readJSON(page.source, code.range) { return PHPValue(value.json) }
    }
    return nil
  }

  private mutating func check(_ rows: [FieldRow], against values: [PHPValue]) {
    let keys = values.keys
    if keys.isEmpty { return }
    for row in rows where row.marks.isRequired || !row.children.isEmpty {
      if !keys.contains(row.row.name) {
        if row.marks.isRequired {
          report.add(
            .warning, at: row.row, "'\(row.row.name)' is required, and no sample shows it",
            remedy: "add it to the sample, or take '{data-required}' away")
        }
        continue
      }
      if row.children.isEmpty { continue }
      check(row.children, against: values.flatMap { $0.values(under: row.row.name) })
    }
  }
}
