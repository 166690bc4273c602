package import SpecModel

/// What was understood, as pages of the Markdown dialect with everything settled: one for each path and notification.
///
/// Their paths are those below the folder of descriptions: `v3/refund/domestic/refunds.md`. What stands in schemas with
/// names of their own, and bodies that are bytes, the dialect has no words for.
package func exportPages(_ description: APIDescription) -> [SourceFile] {
  let operations = Dictionary(grouping: description.operations) { filePath($0.path) }
  let paths = description.operations.map { filePath($0.path) }.reduce(into: [String]()) { paths, path in
    if paths.last != path { paths.append(path) }
  }
  return paths.compactMap { path in operations[path].map { SourceFile(path: path, bytes: PageText.page($0)) } }
    + description.notifications.map { notification in
      SourceFile(path: "webhook/v3/" + fileName(notification.name) + ".md", bytes: PageText.page(notification))
    }
}

/// A path that ends in a slash has no name for a file of its own.
private func filePath(_ path: PathTemplate) -> String {
  path.text.dropFirst().dropLast(path.endsInSlash ? 1 : 0) + ".md"
}

/// A name that leads to no other folder.
private func fileName(_ text: String) -> String {
  String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) ? $0 : "-" })
}

/// `` `A` \| `B` `` as it stands in a cell.
private func listed(_ values: [String]) -> String {
  values.map { "`\($0)`" }.joined(separator: " \\| ")
}

/// The lines of a page.
private struct PageText {
  private var lines: [String] = []

  private var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

  // MARK: Operations

  static func page(_ operations: [SpecModel.Operation]) -> [UInt8] {
    var page = PageText()
    guard operations.count > 1 else {
      for operation in operations { page.add(operation, level: "#") }
      return page.bytes
    }
    page.lines += ["# " + operations[0].documentation.title + " {#mix}", ""]
    for operation in operations { page.add(operation, level: "##") }
    return page.bytes
  }

  private mutating func add(_ operation: SpecModel.Operation, level: String) {
    if !lines.isEmpty, lines.last != "" { lines.append("") }
    lines += ["\(level) \(operation.documentation.title) {#\(operation.method.rawValue)}", ""]
    if !isToldByFile(operation.path) {
      lines += ["`\(operation.method.rawValue.uppercased()) \(operation.path.text)`", ""]
    }
    add(operation.documentation)
    lines += ["| 请求参数 | 类型 | 描述", "| --- | --- | ---"]
    if !operation.servers.isEmpty {
      let mark = operation.requiresServer ? " {data-required}" : ""
      lines.append("| base_uri\(mark) | string | " + cell(operation.servers.joined(separator: " ")))
    }
    for field in operation.pathParameters { add(field, indent: 0) }
    add(operation.headers, in: "headers")
    add(operation.query, in: "query")
    if let body = operation.body { add(body) }
    lines.append("")
    addSample(of: operation)
    add(operation.responses.first, sample: operation.samples.first)
    add(operation.errors)
    addLinks(operation.documentation)
  }

  /// A page's place tells its path from the version on.
  private func isToldByFile(_ path: PathTemplate) -> Bool {
    guard case .literal(let first)? = path.segments.first else { return false }
    return first.utf8.first == UInt8(ascii: "v") && first.utf8.count > 1 && !path.endsInSlash
      && first.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func add(_ fields: [Field], in container: String) {
    if fields.isEmpty { return }
    lines.append("| \(container) {data-required} | object | |")
    for field in fields { add(field, indent: 1) }
  }

  private mutating func add(_ body: RequestBody) {
    let mark = body.isRequired ? " {data-required}" : ""
    let description = cell(body.description)
    switch body.content {
    case .json(let schema):
      var (type, inner) = ("object", schema)
      if case .array(let element) = schema.kind { (type, inner) = ("object[]", element) }
      lines.append("| json\(mark) | \(type) | \(description) |")
      if case .object(let fields) = inner.kind { for field in fields { add(field, indent: 1) } }
    case .multipart(let fields):
      lines.append("| body\(mark) | object | \(description) |")
      for field in fields { add(field, indent: 1) }
    case .form(let fields):
      lines.append("| form_params\(mark) | object | \(description) |")
      for field in fields { add(field, indent: 1) }
    case .binary: break
    }
  }

  private mutating func add(_ response: Response?, sample: Sample?) {
    let usual: Int
    switch response?.content {
    case .json: usual = 200
    case .file: usual = 200
    case .empty, nil: usual = 204
    }
    let status = response?.status.map { $0 == usual ? "" : " " + String($0) } ?? ""
    lines += ["| 返回字典\(status) | 类型 | 描述", "| --- | --- | ---"]
    switch response?.content {
    case .json(let schema): if case .object(let fields) = schema.kind { for field in fields { add(field, indent: 0) } }
    case .file:
      lines.append("| " + (response?.description.isEmpty == false ? cell(response?.description ?? "") : "文件流"))
    case .empty, nil: if let remark = response?.description, !remark.isEmpty { lines.append("| " + cell(remark)) }
    }
    lines.append("")
    if let sample, !sample.isResponseMade, let value = sample.response { addBlock("json", value.prettyText) }
  }

  private mutating func add(_ errors: [OperationError]) {
    if errors.isEmpty { return }
    lines += ["| 错误码 | 状态码 | 描述 | 解决方案", "| --- | --- | --- | ---"]
    for error in errors {
      let status = error.status.map { String($0) } ?? ""
      lines.append("| \(error.code) | \(status) | \(cell(error.meaning)) | \(cell(error.remedy)) |")
    }
    lines.append("")
  }

  // MARK: Notifications

  static func page(_ notification: SpecModel.Notification) -> [UInt8] {
    var page = PageText()
    page.lines += ["# \(notification.documentation.title) {#post}", ""]
    page.add(notification.documentation)
    let events = listed(notification.eventTypes)
    page.lines += [
      "| 请求参数 | 类型 | 描述", "| --- | --- | ---", "| json {data-required} | object | 通知",
      "| event_type {data-required data-indent=1} | string | 通知的类型，枚举值之一 \(events)",
      "| resource {data-required data-indent=1} | object | 通知的内容",
    ]
    if !notification.originalTypes.isEmpty {
      let types = listed(notification.originalTypes)
      page.lines.append("| original_type {data-indent=2} | string | 加密前的类型，枚举值之一 \(types)")
    }
    page.lines.append("| ciphertext {data-required data-indent=2} | object {data-encrypted=by-aes-gcm} | 加密的内容")
    if case .object(let fields) = notification.resource.kind { for field in fields { page.add(field, indent: 3) } }
    page.lines += ["", "| 返回字典 | 类型 | 描述", "| --- | --- | ---", "| 无返回内容", ""]
    page.addLinks(notification.documentation)
    return page.bytes
  }

  // MARK: Words

  private mutating func add(_ documentation: Documentation) {
    for line in documentation.description.nonEmptyLines { lines += [paragraph(line), ""] }
    for (index, notice) in documentation.notices.enumerated() {
      let marks = documentation.isDeprecated && index == 0 ? " {.im-deprecated}" : ""
      lines += ["::: warning\(marks)"] + notice.nonEmptyLines.map(paragraph) + [":::", ""]
    }
    if documentation.isDeprecated, documentation.notices.isEmpty {
      lines += ["::: warning {.im-deprecated}", ":::", ""]
    }
  }

  /// A line that Markdown takes for nothing else.
  private func paragraph(_ line: String) -> String {
    guard let first = line.utf8.first, "|#{`~:".utf8.contains(first) || line.hasPrefix("---") else { return line }
    return "· " + line
  }

  private mutating func addLinks(_ documentation: Documentation) {
    if documentation.links.isEmpty { return }
    lines += ["参阅 " + documentation.links.map { "[官方文档](\($0))" }.joined(separator: " "), ""]
  }

  // MARK: Fields

  private mutating func add(_ field: Field, indent: Int) {
    var marks: [String] = []
    if field.isRequired { marks.append("data-required") }
    if indent > 0 { marks.append("data-indent=\(indent)") }
    if field.isDeprecated { marks.append("data-deprecated") }
    let braces = marks.isEmpty ? "" : " {" + marks.joined(separator: " ") + "}"
    lines.append("| \(field.name)\(braces) | \(type(of: field.schema)) | \(cell(field.description)) |")
    for inner in fields(of: field.schema) { add(inner, indent: indent + 1) }
  }

  private func fields(of schema: Schema) -> [Field] {
    switch schema.kind {
    case .object(let fields): fields
    case .array(let element), .jsonText(let element): fields(of: element)
    default: []
    }
  }

  private func type(of schema: Schema) -> String {
    var marks: [String] = []
    if let encryption = schema.encryption { marks.append("data-encrypted=" + encryption.rawValue) }
    if case .jsonText = schema.kind { marks.append("data-encoded=by-json_encode") }
    if let maximum = schema.limits.maximum { marks.append("data-maximum=" + maximum) }
    return typeName(schema) + (marks.isEmpty ? "" : " {" + marks.joined(separator: " ") + "}")
  }

  private func typeName(_ schema: Schema) -> String {
    switch schema.kind {
    case .string: (schema.format == "date-time" ? "datetime" : "string") + lengths(schema.limits)
    case .integer: schema.format ?? "integer"
    case .number: schema.format == "float" ? "float" : "double"
    case .boolean: "boolean"
    case .file: "file"
    case .map: "map"
    case .array(let element): typeName(element) + "[]"
    case .object: "object"
    case .jsonText: "string"
    case .any, .oneOf, .reference: "any"
    }
  }

  private func lengths(_ limits: Schema.Limits) -> String {
    switch (limits.minimumLength, limits.maximumLength) {
    case (let low?, let high?): "[\(low),\(high)]"
    case (nil, let high?): "[\(high)]"
    default: ""
    }
  }

  /// Text as it stands between two bars.
  private func cell(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|": result += "\\|"
      case "\n": result += "<br/>"
      default: result.unicodeScalars.append(scalar)
      }
    }
    // What stands in braces at the end would be taken for an attribute.
    return result.hasSuffix("}") ? result + " " + "。" : result
  }

  // MARK: Samples

  /// The body alone is JSON; what goes into path, query and headers needs the code of a call.
  private mutating func addSample(of operation: SpecModel.Operation) {
    guard let sample = operation.samples.first else { return }
    if sample.parameters.isEmpty {
      if let body = sample.body { addBlock("json", body.prettyText) }
      return
    }
    addBlock("php", SampleCode.call(operation, sample))
  }

  private mutating func addBlock(_ language: String, _ text: String) {
    lines += ["```" + language] + text.split(separator: "\n").map(String.init) + ["```", ""]
  }
}

/// The code of a call, as pages show it.
private enum SampleCode {
  static func call(_ operation: SpecModel.Operation, _ sample: Sample) -> String {
    let names = Set(operation.pathParameters.map(\.name))
    let headers = Set(operation.headers.map(\.name))
    var members = sample.parameters.filter { names.contains($0.name) }
    let inQuery = sample.parameters.filter { !names.contains($0.name) && !headers.contains($0.name) }
    let inHeaders = sample.parameters.filter { headers.contains($0.name) }
    if !inQuery.isEmpty { members.append(.init("query", .object(inQuery))) }
    if !inHeaders.isEmpty { members.append(.init("headers", .object(inHeaders))) }
    if let body = sample.body, let content = operation.body?.content { members.append(.init(container(content), body)) }
    let path = operation.path.text.dropFirst()
    return "$instance->chain('\(path)')->\(operation.method.rawValue)(\(text(.object(members), indent: "")));\n"
  }

  private static func container(_ content: RequestBody.Content) -> String {
    switch content {
    case .json: "json"
    case .form: "form_params"
    case .multipart, .binary: "body"
    }
  }

  private static func text(_ value: JSON, indent: String) -> String {
    switch value {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let number): number
    case .string(let string): quoted(string)
    case .array(let elements):
      "[" + elements.map { text($0, indent: indent) }.joined(separator: ", ") + "]"
    case .object(let members):
      "[\n" + members.map { "\(indent)  \(quoted($0.name)) => \(text($0.value, indent: indent + "  ")),\n" }.joined()
        + indent + "]"
    }
  }

  private static func quoted(_ string: String) -> String {
    var result = "'"
    for scalar in string.unicodeScalars {
      if scalar == "'" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "'"
  }
}
