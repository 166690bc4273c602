import SpecModel

/// Makes an operation of a section.
struct OperationBuilder {
  let page: Page
  let section: Page.Section
  private let samples: SectionSamples
  /// What spells the path, and in which line; nil where only the file's place tells it.
  private let spelledPath: (text: String, line: Int)?

  init(page: Page, section: Page.Section) {
    self.page = page
    self.section = section
    samples = SectionSamples(section, in: page.source)
    let call = samples.call
    spelledPath = (section.path ?? call?.path).map { ($0, section.pathLine ?? call?.line ?? section.line) }
  }

  /// The path that it is about, as far as anything tells it.
  var path: PathTemplate? { spelledPath.map { pathTemplate($0.text) } ?? pathOfFile(page.source.pathInFolder) }

  /// Nil for a section that describes nothing, or that cannot be understood.
  ///
  /// - Parameters:
  ///   - rows: Those of the request table, where they have been read.
  ///   - reply: How the reply is read; nil where only the request is asked for.
  func operation(rows: [FieldRow]?, reply: ReplyReading?, _ report: inout Report) -> SpecModel.Operation? {
    samples.checkAgreement(&report)
    guard let table = requestTable(&report), let method = method(&report), let path = checkedPath(&report) else {
      return nil
    }
    let rows = rows ?? requestRows(table, &report)
    let parts = RequestParts(rows, parameters: path.parameterNames, &report)
    let pathParameters = pathParameters(path, parts, &report)
    var operation = SpecModel.Operation(
      method: method, path: path, documentation: documentation, servers: parts.servers,
      requiresServer: parts.requiresServer, pathParameters: pathParameters, query: fields(parts.query, &report),
      headers: fields(parts.headers, &report), location: page.source.location(line: section.line))
    operation.body = parts.body.map { body($0, &report) }
    if let reply { operation.responses = [response(of: path, reply, &report)] }
    let container = parts.body?.container
    let sample = samples.sample(parameters: path.parameterNames, container: container?.row.name, &report)
    operation.attach(sample, makesReply: reply?.makesSamples ?? false)
    if let container { samples.check(container, against: sample, &report) }
    return operation
  }

  func requestRows(_ table: Page.Table, _ report: inout Report) -> [FieldRow] {
    nested(page.rows(of: table, as: .request, RowClues(samples: samples.arguments), &report), &report)
  }

  // MARK: Method and path

  private func method(_ report: inout Report) -> SpecModel.Operation.Method? {
    if let method = section.method ?? samples.method { return method }
    report.add(
      .error, in: page.source, line: section.line, "nothing says which method this is",
      remedy: "write the method behind the title, as in '# Title {#post}'")
    return nil
  }

  private func checkedPath(_ report: inout Report) -> PathTemplate? {
    let pathOfFile = pathOfFile(page.source.pathInFolder)
    guard let (text, line) = spelledPath else {
      if let pathOfFile { return pathOfFile }
      report.add(
        .error, in: page.source, line: section.line, "nothing says which path this is",
        remedy: "put the file where its path says, below the specs folder, or write a line 'POST /v3/…'")
      return nil
    }
    guard let path = pathTemplate(text) else {
      report.add(
        .error, in: page.source, line: line, "'\(text)' is no path",
        remedy: "write segments of letters and digits, and parameters as '{name}'")
      return nil
    }
    if let pathOfFile, pathOfFile.segments != path.segments {
      report.add(
        .warning, in: page.source, line: line,
        "the path is \(path.text), but the file stands where \(pathOfFile.text) belongs",
        remedy: "move the file, or mend the path")
    }
    return path
  }

  // MARK: The request

  private func requestTable(_ report: inout Report) -> Page.Table? {
    if let table = section.table(.request) { return table }
    report.add(
      .error, in: page.source, line: section.line, "there is no table of request parameters",
      remedy: "add a table '| 请求参数 | 类型 | 描述', with no rows where there are no parameters")
    return nil
  }

  private func pathParameters(_ path: PathTemplate, _ parts: RequestParts, _ report: inout Report) -> [Field] {
    path.parameterNames.map { name in
      let row = parts.path.first { $0.row.name == name }
      if let row, let field = field(row, &report) { return field.changed { $0.isRequired = true } }
      let inQuery = parts.query.first { $0.row.name == name }
      let line = inQuery?.row.line ?? section.line
      report.add(
        .warning, in: page.source, line: line,
        inQuery == nil
          ? "the path parameter '\(name)' has no row and is taken as a string"
          : "the path parameter '\(name)' stands among the fields of the query",
        remedy: "add a row '| \(name) {data-required} | string |' on the first level")
      return Field(name: name, schema: Schema(.string), isRequired: true, location: page.source.location(line: line))
    }
  }

  private func body(_ body: RequestParts.Body, _ report: inout Report) -> RequestBody {
    let built = fields(body.rows, &report)
    let container = body.container.row
    let description = prose(container.description)
    let hasFile = body.rows.contains { $0.row.name == "file" || $0.row.type == "file" }
    let content: RequestBody.Content =
      switch container.name {
      case "multipart": .multipart(built.map(asPart))
      case "body" where hasFile || description.contains("multipart"): .multipart(built.map(asPart))
      case "form_params": .form(built)
      default:
        container.type?.hasSuffix("[]") == true
          ? .json(Schema(.array(Schema(.object(built))))) : .json(Schema(.object(built)))
      }
    return RequestBody(content, isRequired: container.marks.isRequired, description: description)
  }

  private func asPart(_ field: Field) -> Field {
    field.name == "file" ? field.changed { $0.schema = Schema(.file) } : field
  }

  // MARK: The reply

  private func response(of path: PathTemplate, _ reply: ReplyReading, _ report: inout Report) -> Response {
    let clues = RowClues(path: path, known: reply.known)
    let rows = section.table(.response).map { page.rows(of: $0, as: .response, clues, &report) } ?? []
    if rows.allSatisfy({ $0.isSpanning || $0.name.isEmpty }) {
      let remark = rows.first { $0.isSpanning && !$0.name.isEmpty }?.name ?? ""
      if remark.contains("流") || remark.containsIgnoringCase("stream") || remark.containsIgnoringCase("file") {
        return Response(
          status: samples.status ?? 200, content: .file("application/octet-stream"), description: remark,
          isSigned: false)
      }
      return Response(status: samples.status ?? 204, content: .empty, description: remark)
    }
    let object = Schema(.object(fields(nested(rows, &report), &report)))
    return Response(status: samples.status ?? 200, content: .json(object))
  }

  // MARK: Words

  private var documentation: Documentation {
    let notices = section.notices.map { notice in
      [notice.title, notice.text].filter { !$0.isEmpty }.joined(separator: "\n")
    }
    let isDeprecated = section.notices.contains { $0.classes.contains(".im-deprecated") }
    return Documentation(
      title: section.title, description: section.description, links: section.links, isDeprecated: isDeprecated,
      notices: notices.filter { !$0.isEmpty })
  }
}

/// How replies are read.
struct ReplyReading {
  /// What helps where the rows do not say how they belong together.
  var known = KnownShapes()
  /// Whether a sample is made where the page has none.
  var makesSamples = false
}

extension Page.Section {
  /// The table of that role: the one that says so, or else the first or second one that says nothing.
  func table(_ role: Page.Table.Role) -> Page.Table? {
    if let table = tables.first(where: { $0.role == role }) { return table }
    let unnamed = tables.filter { $0.role == nil }
    return role == .request ? unnamed.first : unnamed.dropFirst().first
  }
}

extension SpecModel.Operation {
  /// The fields get the values of the sample, and the reply gets one made of them, for want of one in the page.
  fileprivate mutating func attach(_ sample: Sample?, makesReply: Bool) {
    samples = sample.map { [$0] } ?? []
    if let sample {
      let parameters = JSON.object(sample.parameters)
      pathParameters.attach(parameters)
      query.attach(parameters)
      headers.attach(parameters)
      if let example = sample.body, let content = body?.content {
        // What is held twice is copied when it is changed.
        body?.content = .form([])
        body?.content = content.attaching(example)
      }
    }
    guard makesReply, case .json(let schema)? = responses.first?.content, sample?.response == nil else { return }
    if samples.isEmpty { samples = [Sample()] }
    samples[0].response = madeSample(of: schema, request: sample)
    samples[0].isResponseMade = true
  }
}
