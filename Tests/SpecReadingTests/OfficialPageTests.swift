import Foundation
import Generator
import GeneratorTestSupport
import SpecModel
import SpecReading
import Testing

/// Pages of the official site, as they are copied.
@Suite struct OfficialPageTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

  /// What this package describes, and the pages of the golden cases.
  private static let operations: [SpecModel.Operation] = {
    var files: [SourceFile] = []
    for folder in ["Specs", "Tests/Golden/shared/input", "Tests/Golden/handwritten/input"] {
      let folder = root.appending(path: folder)
      for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
      where path.hasSuffix(".md") && DescriptionFiles.contain(path) {
        guard let bytes = FileManager.default.contents(atPath: folder.appending(path: path).path) else { continue }
        files.append(SourceFile(path: folder.lastPathComponent + "/" + path, pathInFolder: path, bytes: [UInt8](bytes)))
      }
    }
    return read(files).0.operations.filter { $0.path.segments.first == .literal("v3") }
  }()

  /// A field with its place, its type and whether it is required, in the words that all forms have.
  private func rows(_ fields: [Field], below path: String, isRequest: Bool) -> [String] {
    fields.flatMap { field -> [String] in
      var schema = field.schema
      var lists = ""
      while case .array(let element) = schema.kind {
        schema = element
        lists += "[]"
      }
      let kind: String
      var inner: [Field] = []
      switch schema.kind {
      case .object(let fields): (kind, inner) = ("object", fields)
      case .any: kind = "object"
      case .jsonText: kind = "string"
      default: kind = "\(schema.kind)"
      }
      let required = field.isRequired && isRequest ? " required" : ""
      return ["\(path)\(field.name) \(kind)\(lists)\(required)"]
        + rows(inner, below: path + field.name + ".", isRequest: isRequest)
    }
  }

  private func rows(_ operation: SpecModel.Operation, tellsRequired: Bool = true) -> [String] {
    var all = rows(operation.pathParameters, below: "path ", isRequest: true)
    all += rows(operation.query, below: "query ", isRequest: tellsRequired)
    all += rows(operation.headers, below: "header ", isRequest: tellsRequired)
    switch operation.body?.content {
    case .json(let schema):
      if case .object(let fields) = schema.kind { all += rows(fields, below: "body ", isRequest: tellsRequired) }
    case .multipart(let fields): all += rows(fields, below: "upload ", isRequest: tellsRequired)
    default: break
    }
    switch operation.responses.first?.content {
    case .json(let schema):
      if case .object(let fields) = schema.kind { all += rows(fields, below: "reply ", isRequest: false) }
    case .file: all.append("file")
    case .empty, nil: all.append("empty")
    }
    return all.sorted()
  }

  private func page(_ operation: SpecModel.Operation, _ form: OfficialRenderer.Form) -> SourceFile {
    let text = OfficialRenderer(form: form).page(operation)
    return SourceFile(path: form.rawValue + ".txt", bytes: Array(text.utf8))
  }

  /// Names, nesting, types, and what is required: all of it, from every form that tells all of it.
  @Test(arguments: OfficialRenderer.Form.allCases)
  func renderedPagesComeBack(form: OfficialRenderer.Form) throws {
    #expect(Self.operations.count > 100)
    var wrong: [String] = []
    for operation in Self.operations {
      let (description, diagnostics) = read([page(operation, form)])
      let errors = diagnostics.filter { $0.severity == .error }
      let name = operation.method.rawValue + " " + operation.path.text
      guard let found = description.operations.first, errors.isEmpty else {
        wrong.append(name + ": " + (errors.first?.message ?? "nothing"))
        continue
      }
      #expect(found.method == operation.method)
      #expect(found.path.segments == operation.path.segments)
      // A closed fold hides what is required in it.
      let (expected, actual) = (
        rows(operation, tellsRequired: form.isOpen), rows(found, tellsRequired: form.isOpen)
      )
      if expected != actual {
        let lost = Set(expected).subtracting(actual).sorted().first ?? ""
        let other = Set(actual).subtracting(expected).sorted().first ?? ""
        wrong.append("\(name): lost '\(lost)', got '\(other)'")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) of \(Self.operations.count): \(wrong.prefix(5))")
  }

  /// The same Swift without a warning, whatever form the page had.
  ///
  /// Of every eighth operation, since all of them take minutes.
  @Test(arguments: [OfficialRenderer.Form.openFolds, .closedFoldsWithJava, .global, .cells])
  func adoptedPagesMakeTheSameSwift(form: OfficialRenderer.Form) {
    for operation in Self.operations.enumerated().filter({ $0.offset % 8 == 0 }).map(\.element) {
      let file = page(operation, form)
      var report = Report()
      let pages = Pipeline().pages(Sources([file]), &report)
      let path = PathTemplate(segments: operation.path.segments)
      #expect(pages.map(\.path) == [path.text.dropFirst() + ".md"])
      let adopted = Sources(pages)
      let (files, diagnostics) = generate(adopted)
      #expect(diagnostics.isEmpty, "\(operation.path.text): \(diagnostics.map(\.message))")
      #expect(files == generate(Sources([file])).files, "\(form) \(operation.path.text)")
    }
  }

  // MARK: What a page says

  private static let order = """
    关单
    更新时间：2026.01.09
    请求方式：【POST】/v3/shop/orders/{order_no}/close
    请求参数
    path 路径参数
    \u{3000}order_no\u{A0}必填\u{3000}string(32)
    【单号】
    body 包体参数
     amount 必填 object
    【金额】
    \t属性
    请求示例
    """

  private func fields(_ text: String) -> [String] {
    read(["page.txt": text]).0.operations.first.map { rows($0) } ?? []
  }

  private func warnings(_ text: String) -> [String] {
    read(["page.txt": text]).1.map { "\($0.location.line): \($0.severity.rawValue): \($0.message)" }
  }

  @Test func aClosedFoldSaysToOpenIt() {
    let text = Self.order + "\n应答参数\n204 No Content\n"
    #expect(fields(text) == ["body amount object required", "empty", "path order_no string required"])
    #expect(
      warnings(text) == [
        "9: warning: the fields of 'amount' are not known: its fold was closed when the page was copied, and no sample shows them"
      ])
  }

  @Test func theSampleOpensAFold() {
    let text =
      Self.order + """

        1curl -X POST \\ 2 https://api.mch.weixin.qq.com/v3/shop/orders/7/close \\ 3 -d '{ 4 "amount" : { 5 "total" : 100, 6 "parts": [ 7 { 8 "x" : 1.5 9 } 10 ] 11 } 12 }' 13
        应答参数
        204 No Content
        """
    #expect(
      fields(text) == [
        "body amount object required", "body amount.parts object[]", "body amount.parts.x number",
        "body amount.total integer",
        "empty", "path order_no string required",
      ])
    #expect(
      warnings(text) == [
        "9: warning: the fields of 'amount' are taken from the sample, which does not say what is required or left out"
      ])
    let sample = read(["page.txt": text]).0.operations.first?.samples.first
    #expect(sample?.parameters == [.init("order_no", .string("7"))])
  }

  @Test func rowsAndProgramContradict() {
    let text =
      Self.order + """

        public class Close {
          private static String PATH = "/v3/shop/orders/{order_no}/close";
          public static class CloseRequest {
            @SerializedName("order_no") @Expose(serialize = false) public String orderNo;
            @SerializedName("amount") public Long amount;
            @SerializedName("note") public String note;
          }
        }
        应答参数
        204 No Content
        """
    #expect(
      fields(text) == [
        "body amount integer required", "body note string", "empty", "path order_no string required",
      ])
    #expect(
      warnings(text) == [
        "9: warning: 'amount' is object here, and integer in line 17 of the Java program, which counts",
        "9: warning: line 15 of the Java program gives the request also 'note', which no row describes: they are added, and not required",
      ])
  }

  @Test func aProgramAloneIsADescription() {
    let text = """
      1package com.java.demo; 2public class Close { // 说明 3  private static String METHOD = "PATCH"; 4  private static String PATH = "/v3/a/{b}"; 5  public Reply run(Send request) { 6    return null; 7  } 8  public static class Send { 9    @SerializedName("b") 10    @Expose(serialize = false) 11    public String b; 12    @SerializedName("c") 13    public java.util.List<Outer.Kind> c; 14    public Self self; 15  } 16  public static class Self { 17    @SerializedName("self") 18    public Self self; 19  } 20  public static class Reply { 21    @SerializedName(value = "d", alternate = {"e"}) 22    public Map<String, Object> d; 23  } 24  public enum Kind { 25    @SerializedName("X") 26    X, 27    Y("y"); 28    Kind(String s) {} 29  } 30}
      """
    let operation = read(["x.md": text]).0.operations.first
    #expect(operation?.method == .patch)
    #expect(
      operation.map { rows($0) } == [
        "body c string[]", "body self object", "body self.self object", "path b string required",
        "reply d map(SpecModel.Schema(kind: SpecModel.Schema.Kind.any, format: nil, enumeration: [], encryption: nil, details: nil))",
      ])
  }

  @Test func errorCodesOfAllForms() {
    let tables = [
      "状态码\n\n错误码\n\n描述\n\n解决方案\n\n403\n\nTAKEN\n\n有人\n\n等\n\n429\n\nFREQUENCY_LIMITED\n\n太快\n\n慢\n",
      "状态码\t错误码\t描述\t解决方案\n403\tTAKEN\t有人\t等\n429\tFREQUENCY_LIMITED\t太快\t慢\n",
      "| 状态码 | 错误码 | 描述 | 解决方案 |\n| --- | --- | --- | --- |\n| 403 | TAKEN | 有人 | 等 |\n| 429 | FREQUENCY_LIMITED | 太快 | 慢 |\n",
      "403 TAKEN 有人 等\n429 FREQUENCY_LIMITED 太快 慢\n",
    ]
    for table in tables {
      let (description, _) = read(["page.txt": Self.order + "\n应答参数\n204 No Content\n错误码\n业务错误码\n" + table])
      #expect(
        description.operations.first?.errors == [
          OperationError(status: 403, code: "TAKEN", meaning: "有人", remedy: "等"),
          OperationError(status: 429, code: "FREQUENCY_LIMITED", meaning: "太快", remedy: "慢"),
        ])
    }
  }

  @Test(arguments: [
    ("标题\n请求方式：【POST】/v3/shop/orders\n请求参数\n这里什么也没有\n", 2, "POST /v3/shop/orders"),
    ("$instance->v3->shop->orders->post(['json' => ['a' => 1]]);\n", 1, "it has a sample call"),
    ("说明\ncurl -X POST https://api.mch.weixin.qq.com/v3/shop/orders -d '{\"a\": 1}'\n", 2, "POST /v3/shop/orders"),
  ])
  func whatLooksLikeAnEndpointIsNoNothing(text: String, line: Int, what: String) {
    let (description, diagnostics) = read(["page.txt": text])
    #expect(description.operations.isEmpty)
    let errors = diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.location.line) == [line])
    #expect(
      errors.map(\.message) == ["this looks like an endpoint (\(what)), and nothing of its parameters is understood"])
  }

  @Test func anIndexDescribesNothing() {
    let (_, diagnostics) = read(["page.txt": "下单 POST /v3/a\n查单 GET /v3/b\n退款 POST /v3/c\n"])
    #expect(diagnostics.map(\.message) == ["this page describes nothing"])
  }
}
