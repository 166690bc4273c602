import SpecModel

/// Makes an operation of a section.
struct OperationBuilder {
  let page: Page
  let section: Page.Section
  let samples: SectionSamples
  /// What spells the path, and in which line; nil where only the file's place tells it.
  private let spelledPath: (text: String, line: Int)?
  /// The path that the file stands for.
  private let place: PathTemplate?

  init(page: Page, section: Page.Section) {
    self.page = page
    self.section = section
    place = pathOfFile(page.source.pathInFolder)
    samples = SectionSamples(section, in: page.source, place: place)
    let call = samples.call
    spelledPath = (section.path ?? call?.path).map { ($0, section.pathLine ?? call?.line ?? section.line) }
  }

  /// The path that it is about, as far as anything tells it.
  var path: PathTemplate? { spelledPath.map { pathTemplate(ofPage: $0.text) } ?? place }

  /// Whether anything in it is about an operation or a notification.
  var describesAnything: Bool {
    if section.method != nil || spelledPath != nil || section.tables.contains(where: { $0.role == .request }) {
      return true
    }
    return !section.tables.isEmpty && place != nil && !isIndexPage(page.source.pathInFolder)
  }

  /// Nil for a section that describes nothing, or that cannot be understood.
  ///
  /// - Parameters:
  ///   - rows: Those of the request table, where they have been read.
  ///   - reply: How the reply is read; nil where only the request is asked for.
  func operation(rows: [FieldRow]?, reply: ReplyReading?, _ report: inout Report) -> SpecModel.Operation? {
    let settled =
      section.path != nil || samples.call.flatMap { pathTemplate(ofPage: $0.path) }?.segments == place?.segments
    samples.checkAgreement(isPathSettled: settled, &report)
    guard let table = requestTable(&report), let method = method(&report), let path = checkedPath(&report) else {
      return nil
    }
    let rows = rows ?? requestRows(table, .error, &report)
    let parts = RequestParts(rows, of: path, streamsBody: samples.streamsBody, &report)
    let pathParameters = pathParameters(path, parts, &report)
    var operation = SpecModel.Operation(
      method: method, path: path, documentation: documentation, servers: parts.servers,
      requiresServer: parts.requiresServer, pathParameters: pathParameters, query: fields(parts.query, &report),
      headers: fields(parts.headers, &report), errors: section.errors,
      location: page.source.location(line: section.line))
    operation.body = parts.body.map { body($0, &report) } ?? streamedBody(&report)
    let replyRows = reply.map { self.replyRows(of: path, $0, &report) }
    if let replyRows { operation.responses = [response(replyRows, &report)] }
    reportLeftTables(&report)
    let container = parts.body?.container
    let sample = samples.sample(parameters: path.parameterNames, container: container?.row.name, &report)
    operation.attach(sample, makesReply: reply?.makesSamples ?? false)
    if let container { samples.check(container, against: sample, &report) }
    // Where a row cannot be read, its field is not missing.
    if !report.hasErrors { samples.checkDescribed(parts, reply: replyRows?.fields, sample, &report) }
    return operation
  }

  /// - Parameter severity: How bad a name is that cannot be one.
  func requestRows(_ table: Page.Table, _ severity: Diagnostic.Severity, _ report: inout Report) -> [FieldRow] {
    let rows = page.rows(of: table, as: .request, RowClues(samples: samples.arguments), &report)
    return nested(checkedNames(rows, severity, &report), &report)
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
    guard let (text, line) = spelledPath else {
      if let place { return place }
      report.add(
        .error, in: page.source, line: section.line, "nothing says which path this is",
        remedy: "put the file where its path says, below the specs folder, or write a line 'POST /v3/…'")
      return nil
    }
    guard let path = pathTemplate(ofPage: text) else {
      report.add(
        .error, in: page.source, line: line, "'\(text)' is no path",
        remedy: "write segments of letters and digits, and parameters as '{name}'")
      return nil
    }
    guard let place, place.segments != path.segments else { return path }
    // Property names do not tell every letter.
    if section.path == nil, samples.call?.pathSource == .properties, place.isSpelled(like: path) { return place }
    report.add(
      .warning, in: page.source, line: line,
      "the path is \(path.text), but the file stands where \(place.text) belongs",
      remedy: "move the file, or mend the path")
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
    let container = body.container.row
    let description = prose(container.description)
    let isUpload =
      container.name == "multipart"
      || container.name == "body" && (description.contains("multipart") || isUpload(body.rows))
    if isUpload {
      return RequestBody(
        .multipart(parts(body.rows, &report)), isRequired: container.marks.isRequired, description: description)
    }
    let built = fields(body.rows, &report)
    let content: RequestBody.Content =
      switch container.name {
      case "form_params": .form(built)
      default:
        container.type?.hasSuffix("[]") == true
          ? .json(Schema(.array(Schema(.object(built))))) : .json(Schema(.object(built)))
      }
    return RequestBody(content, isRequired: container.marks.isRequired, description: description)
  }

  // MARK: The reply

  /// The rows of the reply, nested, and what is said instead of them.
  private struct ReplyRows {
    var fields: [FieldRow] = []
    var remark = ""
  }

  private func replyRows(of path: PathTemplate, _ reply: ReplyReading, _ report: inout Report) -> ReplyRows {
    guard let table = section.table(.response) else {
      report.add(
        .warning, in: page.source, line: section.line, "there is no table of the reply: an empty one is expected",
        remedy: "add a table '| 返回字典 | 类型 | 描述', with a row '| 无返回内容' where nothing comes back")
      return ReplyRows()
    }
    let rows = page.rows(of: table, as: .response, RowClues(path: path, known: reply.known), &report)
    return ReplyRows(
      fields: nested(checkedNames(rows, .warning, &report), &report),
      remark: rows.first { $0.isSpanning && !$0.name.isEmpty }?.name ?? "")
  }

  private func response(_ reply: ReplyRows, _ report: inout Report) -> Response {
    if reply.fields.isEmpty {
      let remark = reply.remark
      if remark.contains("流") || remark.containsIgnoringCase("stream") || remark.containsIgnoringCase("file") {
        return Response(
          status: samples.status ?? 200, content: .file("application/octet-stream"), description: remark,
          isSigned: false)
      }
      return Response(status: samples.status ?? 204, content: .empty, description: remark)
    }
    var object = Schema(.object(fields(reply.fields, &report)))
    if let sample = section.sample?.response { object.attach(sample, keepsValues: false) }
    return Response(status: samples.status ?? 200, content: .json(object))
  }

  /// Tables that say what they are, and that nothing is made of.
  private func reportLeftTables(_ report: inout Report) {
    for role in [Page.Table.Role.request, .response] {
      for table in section.tables.filter({ $0.role == role }).dropFirst() where !table.rows.isEmpty {
        report.add(
          .warning, in: page.source, line: table.line,
          role == .request
            ? "this is the second table of the request, and left out"
            : "this is the second table of the reply, and left out",
          remedy: "put all rows into one table; that of the reply starts with '返回字典'")
      }
    }
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
