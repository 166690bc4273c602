import GeneratorTestSupport
import SpecModel
import TestSupport
import Testing

/// Sizes, depths and bytes that no official page has: they end soon, and never in a crash. What looks at everything again
/// for each row or byte would take hours for most of them.
@Suite(.serialized, .timeLimit(.minutes(3))) struct HostileOfficialPageTests {
  private func read(_ text: String) async throws -> (APIDescription, [Diagnostic]) {
    try await onOwnThread { GeneratorTestSupport.read([SourceFile(path: "x.txt", bytes: Array(text.utf8))]) }
  }

  private static let head = "标题\n请求方式：【POST】/v3/shop/orders\n请求参数\nbody 包体参数\n"

  private func java(_ text: String) -> String {
    Self.head + " a 必填 string\n请求示例\npublic class Close {\n  private static String PATH = \"/v3/shop/orders\";\n" + text
  }

  @Test func manyRows() async throws {
    let rows = (0..<20_000).map { "a\($0) 选填 string\n【甲】乙\n" }.joined()
    let (description, _) = try await read(Self.head + rows)
    guard case .json(let schema)? = description.operations.first?.body?.content, case .object(let fields) = schema.kind
    else {
      Issue.record("no body")
      return
    }
    #expect(fields.count == 20_000)
  }

  @Test func manyRowsInOneLine() async throws {
    let (description, _) = try await read(Self.head + (0..<20_000).map { "a\($0) 选填 string(9) 【甲】 乙 " }.joined())
    #expect(description.operations.count == 1)
  }

  @Test(arguments: [
    "属性\n", "a 必填 object\n属性\n", "| 属性 |\n", "a 必填 object 属性 ", "a 必填 object\n| 属性 | |\n b 选填 string |\n",
  ])
  func manyFolds(fold: String) async throws {
    let (description, _) = try await read(Self.head + " a 必填 object\n" + String(repeating: fold, count: 20_000))
    #expect(description.operations.count <= 1)
  }

  @Test(arguments: [
    "a", "必填", "a必填", "必填 string", "{", "\"", "@", "/", "*", "|", "\t", "1 ", "【", "\u{3000}", "`", "POST /v3/a ",
    "a 必填 string ", "a\t", "string",
  ])
  func aLongLine(piece: String) async throws {
    let line = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    let (description, _) = try await read(Self.head + " x 必填 string\n" + line + "\n应答参数\n" + line)
    #expect(description.operations.count <= 1)
  }

  @Test(arguments: [
    "{", "}", "(", ")", "<", "\"", "'", "@SerializedName(\"a\") ", "@SerializedName(", "public class A { ", "class ",
    "enum E { ",
    "enum E { A(", "public List<", "public A<B<", "/*", "// ", "public A a = new A() { ",
    "public static class A { @SerializedName(\"b\") public B b; ",
    "1 ", "&quot;", "public void run(", "x.y = client.encrypt(", "`json:\"a\"` ", "type A struct { ",
    "func (o *A) MarshalJSON() { ",
    "const ( ",
  ])
  func unclosedPrograms(piece: String) async throws {
    for text in [String(repeating: piece, count: 20_000), String(repeating: piece + "\n", count: 20_000)] {
      let (description, _) = try await read(java("@SerializedName(\"z\") public String z;\n" + text))
      #expect(description.operations.count <= 1)
    }
  }

  /// Each class holds the next one twice: all of it would be more than there is room for.
  @Test func classesThatDouble() async throws {
    let classes = (0..<60).map { number in
      """
      public static class C\(number) {
        @SerializedName("a") public C\(number + 1) a;
        @SerializedName("b") public C\(number + 1) b;
      }
      """
    }
    let request = "public static class CloseRequest { @SerializedName(\"a\") public C0 a; }\n"
    let (description, diagnostics) = try await read(java(request + classes.joined(separator: "\n") + "}\n"))
    #expect(description.operations.count <= 1)
    #expect(!diagnostics.isEmpty)
  }

  @Test(arguments: ["{\"a\":", "[", "{", "\"", "1 - ", "\"a\":1,", "\\"])
  func unclosedSamples(piece: String) async throws {
    let sample = String(repeating: piece, count: 20_000)
    let (description, _) = try await read(
      Self.head
        + " a 必填 object\n属性\n请求示例\ncurl -X POST https://api.mch.weixin.qq.com/v3/shop/orders -d '{\"a\": \(sample)\n应答示例\n{\(sample)"
    )
    #expect(description.operations.count <= 1)
  }

  @Test(arguments: ["a", "a\t", "string", "astring", "a string ", "`", "："])
  func copiesWithoutBars(piece: String) async throws {
    let long = String(repeating: piece, count: 100_000)
    let many = String(repeating: piece + "\n", count: 20_000)
    for text in [long, many] {
      let (description, _) = try await read(
        "标题\n请求参数\t类型\t描述\njson\tobject\t请求\n\(text)\n$instance->chain('v3/x')->post(['json' => ['a' => 1]]);\n")
      #expect(description.operations.count <= 1)
    }
  }
}
