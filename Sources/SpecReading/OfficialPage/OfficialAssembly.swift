import SpecModel

/// Makes a page of what was read.
struct OfficialAssembly {
  let content: OfficialContent
  let source: SourceText
  let method: SpecModel.Operation.Method?
  let path: String?

  /// The usual servers, which the runtime knows.
  private static let usualHosts: Set<String> = ["https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"]
  /// What the runtime sets, and no caller.
  private static let headersOfTheRuntime: Set<String> = [
    "authorization", "accept", "content-type", "content-length", "user-agent", "host",
  ]

  init(_ content: OfficialContent, _ source: SourceText) {
    self.content = content
    self.source = source
    let program = content.program
    method =
      content.method?.value ?? program.method.flatMap { SpecModel.Operation.Method(rawValue: $0.text.lowercased()) }
      ?? content.sample.method ?? (content.isNotification ? .post : nil)
    path = content.path?.value ?? program.path?.text ?? (content.isNotification ? nil : content.sample.path)
  }

  func page(_ report: inout Report) -> Page {
    let isNotification = content.isNotification
    // Some operations have no parameters.
    let isWithoutBody = method == .get || method == .delete
    let isUnderstood =
      !content.request.isEmpty || !content.program.isEmpty
      || isWithoutBody && (content.responseLine != nil || content.sample.response != nil)
    guard isNotification || isUnderstood else {
      return Page(source: source) { _, _, _, _, _ in [] }
    }
    reportContradictions(&report)
    var section = Page.Section(line: content.titleLine, method: method, title: title)
    section.path = path
    section.pathLine = content.path?.line ?? content.program.path?.line
    section.description = content.description.joined(separator: "\n")
    section.errors = content.errors
    let request = requestRows(&report)
    let response = responseRows(&report)
    section.status = content.status
    section.sample = sample(request)
    let line = content.requestLine ?? content.titleLine
    section.tables = [
      Page.Table(line: line, role: .request, rows: isNotification ? source.lines.indices : line..<line),
      Page.Table(line: content.responseLine ?? line, role: .response, rows: line..<line),
    ]
    var page = Page(source: source) { _, role, _, _, _ in role == .request ? request : response }
    page.sections = [section]
    return page
  }

  private var title: String {
    if !content.title.isEmpty { return content.title }
    if !content.program.title.isEmpty { return content.program.title }
    return path ?? ""
  }

  private var parameterNames: [String] {
    path.flatMap { pathTemplate($0) }?.parameterNames ?? []
  }

  /// Members of the request that stand in path or query.
  private var membersBesidesBody: [SampleProgram.Member] {
    guard let request = content.program.requestClass else { return [] }
    let members = content.program.members(of: request.name)
    let names = parameterNames
    return members.filter { !$0.isInBody || method == .get || names.contains($0.name) }
  }

  private var bodyMembers: [SampleProgram.Member]? {
    guard let request = content.program.requestClass else { return content.program.request == nil ? nil : [] }
    let members = content.program.members(of: request.name)
    let names = parameterNames
    let rows = Set(content.request.lazy.filter { $0.part == .body }.map(\.name))
    // Where a program says what is left out of the body, a parameter of the path that is not stands in both.
    let saysWhatIsLeftOut = members.contains { !$0.isInBody }
    return members.filter { member in
      guard member.isInBody, method != .get else { return false }
      return !names.contains(member.name) || saysWhatIsLeftOut || rows.contains(member.name)
    }
  }

  // MARK: The request

  private func requestRows(_ report: inout Report) -> [Page.Row] {
    let names = parameterNames
    var rows: [Page.Row] = []
    if let server = serverRow { rows.append(server) }
    let byPart = Dictionary(grouping: splitByPart(names)) { $0.part ?? .body }
    let flat = OfficialEvidence(
      content.program, content.program.requestClass, members: membersBesidesBody.isEmpty ? nil : membersBesidesBody,
      sample: nil)
    rows += besidesBody(byPart, names, flat)
    var body = byPart[.body] ?? []
    if content.isNotification { return notificationRows(body, &report) }
    let isUpload =
      content.program.isUpload || isMultipart(byPart[.header] ?? []) || body.contains { $0.type == "file" }
      || Set(body.map(\.name)).isSuperset(of: ["file", "meta"])
    if isUpload, let index = indexOfFile(body) { body[index].type = "file" }
    if method != .get, !body.isEmpty || !(bodyMembers ?? []).isEmpty || isUpload {
      let line = content.partLines[.body] ?? body.first?.line ?? content.requestLine ?? content.titleLine
      rows.append(container(isUpload ? "body" : "json", line: line, isUpload ? "multipart/form-data" : ""))
      let evidence = OfficialEvidence(
        content.program, content.program.requestClass, members: bodyMembers, sample: content.sample.body)
      var nesting = OfficialNesting(
        body, in: source, evidence, baseIndent: 1, isRequest: true, language: content.language)
      rows += nesting.mark(&report)
      if isUpload, !body.contains(where: { $0.type == "file" }) {
        report.add(
          .warning, in: source, line: line, "no row says which part of the upload is the file: it is taken as 'file'",
          remedy: "add a row such as 'file 必填 file'")
        rows.append(
          OfficialRow(line: line, column: 1, indent: 0, name: "file", isRequired: true, type: "file")
            .marked(in: source, type: "file", indent: 1))
      }
    }
    return rows
  }

  /// Rows below no heading go where the method and the path let them.
  private func splitByPart(_ names: [String]) -> [OfficialRow] {
    var depth = 0
    return content.request.map { row in
      var row = row
      if row.part == nil, depth == 0, names.contains(row.name) { row.part = .path }
      if row.part == nil { row.part = method == .get ? .query : .body }
      if row.isContainer { depth = 1 }
      return row
    }
  }

  private func besidesBody(
    _ rows: [OfficialPart: [OfficialRow]], _ names: [String], _ evidence: OfficialEvidence
  ) -> [Page.Row] {
    var marked: [Page.Row] = []
    var seen: Set<String> = []
    func settled(_ row: OfficialRow) -> String {
      guard let known = evidence.type(of: row.name), OfficialKind(known.text) != OfficialKind(row.type) else {
        return row.type
      }
      return row.type == "number" ? known.text : row.type
    }
    var query = rows[.query] ?? []
    for row in rows[.path] ?? [] where seen.insert(row.name).inserted {
      var row = row
      row.isRequired = true
      if names.isEmpty || names.contains(row.name) {
        marked.append(row.marked(in: source, type: settled(row), indent: 0))
      } else {
        query.append(row)
      }
    }
    let headers = (rows[.header] ?? []).filter { !Self.headersOfTheRuntime.contains($0.name.lowercased()) }
    if let first = headers.first {
      marked.append(container("headers", line: content.partLines[.header] ?? first.line, ""))
      marked += headers.map { $0.marked(in: source, type: $0.type, indent: 1) }
    }
    let inBody = Set((rows[.body] ?? []).map(\.name))
    for member in membersBesidesBody where !seen.contains(member.name) && !inBody.contains(member.name) {
      guard let type = evidence.type(of: member.name) else { continue }
      let isPath = names.contains(member.name)
      if !isPath, query.contains(where: { $0.name == member.name }) { continue }
      let row = OfficialRow(
        line: member.line, column: 1, indent: 0, name: member.name, isRequired: isPath, type: type.text)
      if isPath {
        marked.append(row.marked(in: source, type: type.text, values: type.values, indent: 0))
      } else {
        query.append(row)
      }
    }
    if let first = query.first {
      marked.append(container("query", line: content.partLines[.query] ?? first.line, ""))
      marked += query.map {
        $0.marked(in: source, type: settled($0), values: evidence.type(of: $0.name)?.values ?? [], indent: 1)
      }
    }
    return marked
  }

  func container(_ name: String, line: Int, _ description: String) -> Page.Row {
    var row = OfficialRow(line: line, column: 1, indent: 0, name: name, isRequired: true, type: "object")
    if !description.isEmpty { row.text = [description] }
    return row.marked(in: source, type: "object", indent: 0)
  }

  /// The part of an upload that is the file, whatever its type says.
  private func indexOfFile(_ parts: [OfficialRow]) -> Int? {
    if let told = parts.firstIndex(where: { $0.type == "file" }) ?? parts.firstIndex(where: { $0.name == "file" }) {
      return told
    }
    let others = parts.indices.filter { parts[$0].name != "meta" && !parts[$0].hasFold }
    return others.first { parts[$0].type == "object" } ?? (others.count == 1 ? others[0] : nil)
  }

  private func isMultipart(_ headers: [OfficialRow]) -> Bool {
    headers.contains { $0.name.lowercased() == "content-type" && $0.text.contains { $0.contains("multipart") } }
  }

  private var serverRow: Page.Row? {
    let hosts = content.hosts.isEmpty ? content.program.host.map { [$0.text] } ?? [] : content.hosts
    guard let main = hosts.first, !Self.usualHosts.contains(main) else { return nil }
    var row = OfficialRow(
      line: content.path?.line ?? content.titleLine, column: 1, indent: 0, name: "base_uri", isRequired: true,
      type: "string")
    row.text = [hosts.joined(separator: " ")]
    return row.marked(in: source, type: "string", indent: 0)
  }

  // MARK: The reply

  private func responseRows(_ report: inout Report) -> [Page.Row] {
    let program = content.program
    let members = program.responseClass.map { program.members(of: $0.name) }
    let isDescribed =
      content.responseLine != nil || content.sample.response != nil || members != nil || program.hasEmptyReply
      || program.hasFileReply
    if content.isNotification { return [] }
    guard isDescribed else {
      report.add(
        .warning, in: source, line: max(0, source.lines.count - 1),
        "the page ends before its reply ('应答参数'), which is taken as empty", remedy: "copy the whole page")
      return []
    }
    if content.response.isEmpty, members == nil {
      if isFile {
        var row = OfficialRow(
          line: content.responseLine ?? 0, column: 1, indent: 0, name: "文件流", isRequired: nil, type: ""
        )
        .marked(in: source, type: "", indent: 0)
        row.type = nil
        return [row]
      }
      if content.status == 204 || content.status == 202 { return [] }
    }
    let sample = content.isNotification ? nil : content.sample.response
    let evidence = OfficialEvidence(program, program.responseClass, members: members, sample: sample)
    var nesting = OfficialNesting(
      content.response, in: source, evidence, baseIndent: 0, isRequest: false, language: content.language)
    return nesting.mark(&report).map { row in
      var row = row
      if row.marks.encryption != nil, !row.description.contains("解密"), !row.description.contains("加密") {
        row.marks.encryption = nil
      }
      return row
    }
  }

  private var isFile: Bool {
    let remark = content.responseRemark
    return content.program.hasFileReply || remark.contains("流") || remark.contains("二进制")
  }
}
