import SpecModel

/// Renders operations as their pages look when people copy them from the official site, with the litter that goes with
/// each form.
struct OfficialRenderer {
  enum Form: String, CaseIterable {
    /// Every fold is open, and the samples stand below.
    case openFolds
    /// No fold is open; the Java program stands below.
    case closedFoldsWithJava
    /// The same with the program in one line, its lines numbered.
    case closedFoldsWithJavaInOneLine
    case openFoldsWithJava
    /// The form of the global documentation, a cell a line.
    case global
    /// The same with tabs between the cells.
    case globalWithTabs
    /// A tool's Markdown: bullets, and folds as cells.
    case bullets
    /// Cells with nested fields run together.
    case cells

    var hasJava: Bool { rawValue.contains("Java") }
    var isOpen: Bool { !rawValue.hasPrefix("closed") }
  }

  let form: Form

  func page(_ operation: SpecModel.Operation) -> String {
    switch form {
    case .openFolds, .closedFoldsWithJava, .closedFoldsWithJavaInOneLine, .openFoldsWithJava: rowPage(operation)
    case .global, .globalWithTabs: globalPage(operation)
    case .bullets, .cells: cellPage(operation)
    }
  }

  // MARK: Parts

  private func body(_ operation: SpecModel.Operation) -> [Field] {
    switch operation.body?.content {
    case .json(let schema): members(of: schema)
    case .multipart(let fields), .form(let fields): fields
    case .binary, nil: []
    }
  }

  private func reply(_ operation: SpecModel.Operation) -> [Field] {
    guard case .json(let schema)? = operation.responses.first?.content else { return [] }
    return members(of: schema)
  }

  private func members(of schema: Schema) -> [Field] {
    switch schema.kind {
    case .object(let fields): fields
    case .array(let element): members(of: element)
    default: []
    }
  }

  private func status(_ operation: SpecModel.Operation) -> String {
    switch operation.responses.first?.status {
    case 202: "202 Accepted"
    case 204: "204 No Content"
    default: "200 OK"
    }
  }

  private func parts(_ operation: SpecModel.Operation) -> [(heading: String, short: String, fields: [Field])] {
    [
      ("Header  HTTP头参数", "Header", operation.headers), ("path  路径参数", "Path", operation.pathParameters),
      ("query\u{A0} 查询参数", "Query", operation.query), ("body  包体参数", "Body", body(operation)),
    ]
  }

  // MARK: Words

  private func type(_ schema: Schema) -> String {
    switch schema.kind {
    case .string, .jsonText:
      let (low, high) = (schema.limits.minimumLength, schema.limits.maximumLength)
      guard let high else { return "string" }
      return low.map { "string[\($0),\(high)]" } ?? "string(\(high))"
    case .integer: return "integer"
    case .number: return "double"
    case .boolean: return "boolean"
    case .file: return "file"
    case .array(let element): return "array[\(type(element))]"
    case .map: return "map"
    case .any, .object, .oneOf, .reference: return "object"
    }
  }

  private func isOpen(_ field: Field) -> Bool { !members(of: field.schema).isEmpty }

  private func mark(_ field: Field) -> String { field.isRequired ? "必填" : "选填" }

  private func value(_ schema: Schema) -> JSON {
    if let first = schema.enumeration.first?.value { return schema.kind == .string ? .string(first) : .number(first) }
    switch schema.kind {
    case .string, .jsonText, .file: return .string(schema.format == "date-time" ? "2018-06-08T10:34:56+08:00" : "x")
    case .integer: return .number("1")
    case .number: return .number("1.5")
    case .boolean: return .bool(true)
    case .array(let element): return .array([value(element)])
    case .object(let fields): return .object(fields.map { .init($0.name, value($0.schema)) })
    default: return .object([])
    }
  }

  private func sample(_ fields: [Field]) -> JSON { .object(fields.map { .init($0.name, value($0.schema)) }) }

  private func address(_ operation: SpecModel.Operation) -> String {
    let segments = operation.path.segments.map { segment in
      if case .literal(let text) = segment { text } else { "1217" }
    }
    return "https://api.mch.weixin.qq.com/" + segments.joined(separator: "/")
  }

  private func call(_ operation: SpecModel.Operation) -> [String] {
    let method = operation.method.rawValue.uppercased()
    var lines = ["curl -X \(method) \\", "  \(address(operation)) \\", "  -H \"Accept: application/json\""]
    if case .json? = operation.body?.content {
      lines[2] += " \\"
      lines += ("-d '" + sample(body(operation)).prettyText.trimmed + "'").split(separator: "\n").map { "  " + $0 }
    }
    return lines
  }

  /// Lines run together, with their numbers in front.
  private func inOneLine(_ lines: [String]) -> String {
    lines.enumerated().map { number, line in
      "\(number + 1)" + (line.hasPrefix(" ") ? " " : "") + line.trimmed
    }.joined(separator: " ")
  }

  // MARK: Rows

  private func rowPage(_ operation: SpecModel.Operation) -> String {
    var lines = [
      "Skip to content", "微信支付文档中心", "", operation.documentation.title, "更新时间：2026.03.31", "用它做这件事。", "", "接口说明",
      "支持商户：【普通商户】", "", "请求方式：【\(operation.method.rawValue.uppercased())】\(operation.path.text)", "",
      "请求域名：【主域名】https://api.mch.weixin.qq.com 就近", "", "　　　　　【备域名】https://api2.mch.weixin.qq.com 异地", "", "请求参数",
      "Header  HTTP头参数", "", " Authorization 　必填　string", "", "请参考签名认证", "",
    ]
    for (heading, _, fields) in parts(operation) where !fields.isEmpty { lines += [heading, ""] + rows(fields) }
    lines += ["请求示例", "", "curl", "Java", "Go", operation.method.rawValue.uppercased(), ""]
    if form.hasJava {
      let program = JavaProgram(operation, body: body(operation), reply: reply(operation)).lines
      lines += form == .closedFoldsWithJavaInOneLine ? [inOneLine(program)] : program
    } else {
      lines += call(operation)
    }
    lines += ["应答参数", status(operation), ""] + replyRows(operation) + ["应答示例", "", status(operation), ""]
    if !form.hasJava, !reply(operation).isEmpty { lines.append(sample(reply(operation)).prettyText) }
    lines += ["错误码", "公共错误码", "状态码", "", "错误码", "", "描述", "", "解决方案", "", "400", "", "PARAM_ERROR", "", "参数错误"]
    lines += ["", "按提示改正", "", "文档是否有帮助", "上一篇"]
    return lines.joined(separator: "\n")
  }

  private func replyRows(_ operation: SpecModel.Operation) -> [String] {
    if case .file? = operation.responses.first?.content { return ["返回文件流", ""] }
    return rows(reply(operation))
  }

  private func rows(_ fields: [Field]) -> [String] {
    fields.flatMap { field -> [String] in
      var lines = [
        " \(field.name) 　\(mark(field))   \(type(field.schema))", "", "【\(field.name)的名】它是\(field.name)。", "",
      ]
      lines += values(field)
      guard isOpen(field) else { return lines }
      return lines + ["\t属性"] + (form.isOpen ? [""] + rows(members(of: field.schema)) : [])
    }
  }

  private func values(_ field: Field) -> [String] {
    let values = field.schema.enumeration
    return values.isEmpty ? [] : ["可选取值："] + values.map { "\($0.value)：值" }
  }

  // MARK: Bullets and cells

  private func cellPage(_ operation: SpecModel.Operation) -> String {
    let heading = form == .bullets ? "# " : ""
    let bullet = form == .bullets ? "  • " : ""
    var lines = [
      operation.documentation.title, "", "更新时间:2026.03.31", "", heading + "接口说明", "", "支持商户:", "【普通商户】", "请求方式:",
      "【\(operation.method.rawValue.uppercased())】\(operation.path.text)", "", heading + "请求参数", "",
      "    Header HTTP头参数", bullet + "Authorization 必填 string", "    请参考 签名认证",
    ]
    for (_, short, fields) in parts(operation) where !fields.isEmpty {
      lines += ["    \(short)"] + cellRows(fields, bullet)
    }
    lines += ["", heading + "请求示例", "", inOneLine(call(operation)), "", heading + "应答参数", ""]
    lines += ["    " + status(operation).filter { $0 != " " || form == .cells }]
    if case .file? = operation.responses.first?.content { lines.append("返回文件流") }
    lines += cellRows(reply(operation), bullet) + ["", heading + "应答示例", ""]
    if !reply(operation).isEmpty {
      lines.append(inOneLine(sample(reply(operation)).prettyText.split(separator: "\n").map(String.init)))
    }
    return lines.joined(separator: "\n")
  }

  private func cellRows(_ fields: [Field], _ bullet: String) -> [String] {
    fields.flatMap { field -> [String] in
      var lines = ["\(bullet)\(field.name) \(mark(field)) \(type(field.schema))", "    【\(field.name)的名】 它。"]
      if isOpen(field) {
        lines.append(form == .bullets ? " | 属性 |" : "| 属性 | |")
        lines.append((form == .bullets ? "| " : "") + runTogether(members(of: field.schema)) + " |")
      }
      return lines
    }
  }

  private func runTogether(_ fields: [Field]) -> String {
    fields.map { field in
      let text = "\(field.name) \(mark(field)) \(type(field.schema)) 【\(field.name)的名】 它。"
      return isOpen(field) ? text + " 属性 " + runTogether(members(of: field.schema)) : text
    }.joined(separator: " ")
  }

  // MARK: The global form

  private func globalPage(_ operation: SpecModel.Operation) -> String {
    var lines = [
      operation.documentation.title, "", "更新时间:2026.04.01", "", "前置条件:无", "", "1. 接口说明", "", "适用对象: 机构模式", "",
      "请求URL:https://apihk.mch.weixin.qq.com\(operation.path.text)", "",
      "请求方式:\(operation.method.rawValue.uppercased())", "", "Path 指该参数为路径参数", "", "Query 指该参数为URL参数", "",
      "Body 指该参数需在请求JSON传参", "", "2. 请求参数", "",
    ]
    lines += head
    for (_, short, fields) in parts(operation) { lines += globalRows(fields, short + " ") }
    lines += ["请求示例", ""]
    if case .json? = operation.body?.content { lines.append(sample(body(operation)).prettyText) }
    lines += ["3. 返回参数", "", status(operation), ""]
    if case .file? = operation.responses.first?.content { lines.append("返回文件流") }
    lines += head + globalRows(reply(operation), "") + ["", "返回示例", ""]
    if !reply(operation).isEmpty { lines.append(sample(reply(operation)).prettyText) }
    return lines.joined(separator: "\n")
  }

  private var head: [String] { row(["参数名", "变量", "类型[长度限制]", "必填", "描述"]) }

  private func row(_ cells: [String]) -> [String] {
    form == .globalWithTabs ? [cells.joined(separator: "\t")] : cells.flatMap { [$0, ""] }
  }

  private func globalRows(_ fields: [Field], _ place: String) -> [String] {
    fields.flatMap { field -> [String] in
      let required = field.isRequired ? "是" : "否"
      let title = "\(field.name)的名"
      let lines = row([title, field.name, type(field.schema), required, place + "它。"])
      guard isOpen(field) else { return lines }
      return lines + [title, ""] + head + globalRows(members(of: field.schema), "")
    }
  }
}

/// A Java program as pages carry it.
private struct JavaProgram {
  private(set) var lines: [String] = []
  private var classes: [(name: String, lines: [String])] = []

  init(_ operation: SpecModel.Operation, body: [Field], reply: [Field]) {
    let besides = operation.pathParameters + operation.query
    var members = besides.map { ($0, false) }
    members += body.filter { field in !besides.contains { $0.name == field.name } }.map { ($0, true) }
    addClass("DemoRequest", members)
    if !reply.isEmpty { addClass("DemoResponse", reply.map { ($0, true) }) }
    lines = [
      "package com.java.demo;", "", "import com.java.utils.WXPayUtility; // 工具库，参考：https://pay.weixin.qq.com/doc/v3/1",
      "import com.google.gson.annotations.SerializedName;", "", "/**", " * \(operation.documentation.title)", " */",
      "public class Demo {", "  private static String HOST = \"https://api.mch.weixin.qq.com\";",
      "  private static String METHOD = \"\(operation.method.rawValue.uppercased())\";",
      "  private static String PATH = \"\(operation.path.text)\";", "", "  public static void main(String[] args) {",
      "    // TODO: 请准备参数", "    Demo client = new Demo(", "      \"19xxxxxxxx\",   // 商户号",
      "      \"/path/to\"   // 私钥",
      "    );", "    DemoRequest request = new DemoRequest();", "    { request.name = \"a}b\"; };",
      "    try { client.run(request); } catch (Exception e) { e.printStackTrace(); }", "  }", "",
      "  public \(reply.isEmpty ? "void" : "DemoResponse") run(DemoRequest request) {",
      "    if (code >= 200 && code < 300) { return WXPayUtility.fromJson(text, DemoResponse.class); }", "  }", "",
      "  private final String mchid;", "", "  public Demo(String mchid) { this.mchid = mchid; }", "",
    ]
    lines += classes.flatMap(\.lines) + ["}"]
  }

  private mutating func name(_ wanted: String) -> String {
    var name = wanted
    var number = 2
    while classes.contains(where: { $0.name == name }) {
      name = wanted + String(number)
      number += 1
    }
    classes.append((name, []))
    return name
  }

  @discardableResult
  private mutating func addClass(_ wanted: String, _ members: [(field: Field, isInBody: Bool)]) -> String {
    let name = name(wanted)
    var lines = ["  public static class \(name) {"]
    for (field, isInBody) in members {
      let type = type(field.schema, named: words(field.name, isCapital: true))
      let value = type.hasPrefix("List<") ? " = new Array" + type + "()" : ""
      lines.append("    @SerializedName(\"\(field.name)\")")
      if !isInBody { lines.append("    @Expose(serialize = false)") }
      lines += ["    public \(type) \(words(field.name, isCapital: false))\(value);", "  "]
    }
    finish(name, lines + ["  }", "  "])
    return name
  }

  private mutating func finish(_ name: String, _ lines: [String]) {
    guard let index = classes.firstIndex(where: { $0.name == name }) else { return }
    classes[index].lines = lines
  }

  private mutating func type(_ schema: Schema, named name: String) -> String {
    switch schema.kind {
    case .string where !schema.enumeration.isEmpty:
      let name = self.name(name)
      var lines = ["  public enum \(name) {"]
      for (number, value) in schema.enumeration.enumerated() {
        lines += ["    @SerializedName(\"\(value.value)\")", "    V\(number),"]
      }
      finish(name, lines + ["  }", "  "])
      return name
    case .integer: return "Long"
    case .number: return "Double"
    case .boolean: return "Boolean"
    case .array(let element): return "List<" + type(element, named: name) + ">"
    case .object(let fields) where !fields.isEmpty: return addClass(name, fields.map { ($0, true) })
    case .object, .any: return "Object"
    case .map: return "Map<String, Object>"
    default: return "String"
    }
  }

  private func words(_ text: String, isCapital: Bool) -> String {
    let words = text.split { $0 == "_" || $0 == "-" }
    return words.enumerated().map { number, word in
      number > 0 || isCapital ? word.prefix(1).uppercased() + word.dropFirst() : String(word)
    }.joined()
  }
}
