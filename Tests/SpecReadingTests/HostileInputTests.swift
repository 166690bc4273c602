import GeneratorTestSupport
import SpecModel
import TestSupport
import Testing

/// Sizes, depths and bytes that no honest page has: they end in diagnostics, soon, and never in a crash.
@Suite(.serialized, .timeLimit(.minutes(10))) struct HostileInputTests {
  private func read(
    _ bytes: [UInt8], as file: String = "v3/x.md"
  ) async throws -> (APIDescription, [Diagnostic]) {
    try await onOwnThread { GeneratorTestSupport.read([SourceFile(path: file, bytes: bytes)]) }
  }

  private func read(_ text: String, as file: String = "v3/x.md") async throws -> (APIDescription, [Diagnostic]) {
    try await read(Array(text.utf8), as: file)
  }

  @Test(arguments: ["v3/x.md", "v3/x.txt"])
  func aLineOfFiftyMegabytes(file: String) async throws {
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 50_000_000)
    let head = Array("# 标题 {#post}\n\n| 请求参数 | 类型 | 描述\n| --- | --- | ---\n| ".utf8)
    let (description, diagnostics) = try await read(head + long + Array(" | qqqqqqqqqq | x\n".utf8), as: file)
    #expect(description.operations.isEmpty)
    #expect(diagnostics.contains { $0.severity == .error })
    #expect(diagnostics.allSatisfy { ($0.row?.utf8.count ?? 0) < 1000 })
  }

  @Test func fiftyMegabytesOfBars() async throws {
    let bars = [UInt8](repeating: UInt8(ascii: "|"), count: 5_000_000)
    let (description, _) = try await read(Array("# x {#post}\n\n".utf8) + bars)
    #expect(description.operations.count <= 1)
  }

  /// Each of the cells says where its attributes stand.
  @Test(arguments: ["|{}", "|{data-a=1}", "|\\|{data-a=1}"])
  func aHundredThousandCells(cell: String) async throws {
    let row = String(repeating: cell, count: 100_000)
    let (description, _) = try await read("# x {#post}\n\n| 请求参数 | 类型\n| --- | ---\n\(row)\n")
    #expect(description.operations.count <= 1)
  }

  @Test func tenThousandLevelsOfIndent() async throws {
    let rows = ["| json | object | x"] + (1...10_000).map { "| a {data-indent=\($0)} | object | x" }
    let (description, diagnostics) = try await read(page(rows: rows))
    #expect(description.operations.isEmpty)
    #expect(diagnostics.contains { $0.message == "fields are nested more than 50 levels deep" })
  }

  /// Each of them may be a field of the one above.
  @Test func tenThousandObjectsInPlainText() async throws {
    let rows = (0..<10_000).map { "a\($0) | object | x |\n" }.joined()
    let text =
      "标题\n请求参数 | 类型 | 描述 |\n---|---|---|\n\nphp\n$instance->chain('v3/x')->get([\n]);\n返回字典 | 类型 | 描述 |\n---|---|---|\n"
    let (description, diagnostics) = try await read(text + rows, as: "v3/x.txt")
    #expect(description.operations.isEmpty)
    #expect(diagnostics.contains { $0.message == "fields are nested more than 50 levels deep" })
  }

  @Test(arguments: ["[", "(", "\\json_encode(", "['a' => ", "((int)", "-"])
  func tenThousandLevelsOfSample(opener: String) async throws {
    let nested = String(repeating: opener, count: 10_000)
    let sample = "\n```php\n$instance->chain('v3/x')->post(['json' => \(nested)\n```\n"
    let (description, _) = try await read(page(rows: ["| json {data-required} | object | x"], tail: sample))
    #expect(description.operations.count == 1)
  }

  @Test(arguments: ["[", "{\"a\":"])
  func tenThousandLevelsOfJSON(opener: String) async throws {
    let sample = "\n```json\n\(String(repeating: opener, count: 10_000))\n```\n"
    let (_, diagnostics) = try await read(page(rows: ["| json {data-required} | object | x"], tail: sample))
    #expect(diagnostics.map(\.message) == ["the sample is no JSON: it is nested more than 200 levels deep"])
  }

  @Test func aHundredThousandRows() async throws {
    let rows = ["| json | object | x"] + (0..<100_000).map { "| a\($0) {data-indent=1} | string | x" }
    let (description, diagnostics) = try await read(page(rows: rows))
    guard case .json(let schema)? = description.operations.first?.body?.content, case .object(let fields) = schema.kind
    else {
      Issue.record("no body")
      return
    }
    #expect(fields.count == 100_000)
    #expect(diagnostics.isEmpty)
  }

  @Test func tenThousandSegments() async throws {
    let path = String(repeating: "/a", count: 10_000)
    let (description, diagnostics) = try await read(page(rows: [], head: "# x {#post}\n\n`POST \(path)`"))
    #expect(description.operations.isEmpty)
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.message.hasSuffix("is no path") == true)
  }

  @Test(arguments: ["[", "{\"openapi\":", "{\"a\":["])
  func aHundredThousandLevelsOfJSON(text: String) async throws {
    let bytes = Array(String(repeating: text, count: 100_000).utf8)
    let (_, diagnostics) = try await read(bytes, as: "api.json")
    #expect(diagnostics.map(\.message) == ["this is no JSON: it is nested more than 200 levels deep"])
  }

  /// Each schema refers twice to the next one: written out, they would be 2^200.
  @Test func referencesThatDouble() async throws {
    let schemas = (0..<200).map { number in
      let next = ##"{"$ref": "#/components/schemas/S\##(number + 1)"}"##
      return #""S\#(number)": {"type": "object", "properties": {"a": \#(next), "b": \#(next)}}"#
    }
    let text = ##"""
      {"openapi": "3.1.0", "paths": {"/v3/x": {"post": {"requestBody": {"content": {"application/json":
      {"schema": {"$ref": "#/components/schemas/S0"}}}}, "responses": {"204": {"description": ""}}}}},
      "components": {"schemas": {\##(schemas.joined(separator: ",\n")), "S200": {"type": "string"}}}}
      """##
    let (description, diagnostics) = try await read(text, as: "api.json")
    #expect(diagnostics.isEmpty)
    #expect(description.components.count == 200)
  }

  /// To tell the shapes apart, or to check a value, would take for ever.
  @Test(arguments: [
    (##""A": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "string"}]}"##, 1),
    (
      ##""A": {"oneOf": [{"$ref": "#/components/schemas/B"}, {"type": "string"}]}, "##
        + ##""B": {"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "integer"}]}"##, 1
    ),
    (
      ##""A": {"oneOf": [{"type": "array", "items": {"$ref": "#/components/schemas/A"}}, {"type": "string"}]}"##, 0
    ),
    (
      ##""A": {"oneOf": [{"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "object"}]}, {"type": "string"}]}"##,
      1
    ),
  ])
  func choicesOfThemselves(schemas: String, count: Int) async throws {
    let text = ##"""
      {"openapi": "3.1.0", "paths": {"/v3/x": {"post": {"requestBody": {"content": {"application/json":
      {"schema": {"$ref": "#/components/schemas/A"}}}}, "responses": {"204": {"description": ""}}}}},
      "components": {"schemas": {\##(schemas)}}}
      """##
    let (files, diagnostics) = generate(sources(["api.json": text]))
    #expect(files["V3.X.swift"] != nil)
    #expect(
      diagnostics.map(\.message).filter { $0.hasPrefix("this schema is made of itself, and is an open JSON value") }
        .count
        == count)
  }

  /// Lists of lists, each in a schema of its own, and parts of parts.
  @Test(arguments: [#"{"type": "array", "items": NEXT}"#, #"{"allOf": [NEXT, {"required": ["a"]}]}"#, "NEXT"])
  func longChainsOfReferences(schema: String) async throws {
    let schemas = (0..<5000).map { number in
      let next = ##"{"$ref": "#/components/schemas/S\##(number + 1)"}"##
      return #""S\#(number)": "# + schema.replacing("NEXT", with: next)
    }
    let text = ##"""
      {"openapi": "3.1.0", "paths": {"/v3/x": {"post": {"requestBody": {"content": {"application/json":
      {"schema": {"$ref": "#/components/schemas/S0"}}}}, "responses": {"204": {"description": ""}}}}},
      "components": {"schemas": {\##(schemas.joined(separator: ",\n")), "S5000": {"type": "string"}}}}
      """##
    let (_, diagnostics) = try await read(text, as: "api.json")
    #expect(!diagnostics.isEmpty)
  }

  /// Each of them is said once for everything that it costs, and nothing else is lost.
  @Test func thousandsOfFaults() async throws {
    let paths = (0..<2000).map { number in
      ##""/a\##(number)": {"get": {"parameters": [{"$ref": "#/components/parameters/Nope"}], "responses": {}}}"##
    }
    let properties = (0..<2000).map { ##""p\##($0)": {"$ref": "#/components/schemas/Nope\##($0)"}"## }
    let schemas = (0..<2000).map { ##""S\##($0)": {"allOf": [{"$ref": "#/components/schemas/S\##($0)"}, null]}"## }
    let text = ##"""
      {"openapi": "3.1.0", "paths": {\##(paths.joined(separator: ",\n")), "/ok": {"post": {"requestBody": {"content":
      {"application/json": {"schema": {"type": "object", "properties": {\##(properties.joined(separator: ",\n"))}}}}},
      "responses": {"204": {"description": ""}}}}}, "components": {"schemas": {\##(schemas.joined(separator: ",\n"))}}}
      """##
    let (description, diagnostics) = try await read(text, as: "api.json")
    #expect(description.operations.map(\.path.text) == ["/ok"])
    #expect(diagnostics.count == 4000)
    #expect(diagnostics.allSatisfy { $0.severity == .warning })
  }

  /// It is read once, and not written out for each parameter.
  @Test(arguments: ["form", "deepObject"]) func thousandsOfParametersOfOneWideObject(style: String) async throws {
    let paths = (0..<3000).map { number in
      ##""/a\##(number)": {"get": {"parameters": [{"name": "q", "in": "query", "style": "\##(style)", "##
        + ##""schema": {"$ref": "#/components/schemas/Wide"}}], "responses": {"204": {"description": ""}}}}"##
    }
    let properties = (0..<1500).map { #""p\#($0)": {"type": "string"}"# }
    let text = ##"""
      {"openapi": "3.1.0", "paths": {\##(paths.joined(separator: ",\n"))}, "components": {"schemas": {"Wide":
      {"type": "object", "properties": {\##(properties.joined(separator: ",\n"))}}}}}
      """##
    let (description, diagnostics) = try await read(text, as: "api.json")
    #expect(description.operations.allSatisfy { $0.query.count == 1 })
    #expect(diagnostics.count == (style == "form" ? 3000 : 0))
  }

  @Test func invalidUTF8HasItsPlace() async throws {
    let (description, diagnostics) = try await read(Array("# 标题\n中".utf8) + [0xFF] + Array("\n".utf8))
    #expect(description.operations.isEmpty)
    #expect(diagnostics.map(\.message) == ["the file is not valid UTF-8"])
    #expect(diagnostics.first?.location == SourceLocation(file: "v3/x.md", line: 2, column: 2))
  }

  @Test(arguments: [
    "v3/../../../etc/passwd.md", "/v3/x.md", "v3/a b.md", "v3/{.md", "v3/{}.md", "v3//x.md", ".md", "v3/..",
  ])
  func oddPlacesMakeNoOddPaths(file: String) async throws {
    let (description, _) = try await read(page(rows: []), as: file)
    for operation in description.operations {
      #expect(!operation.path.segments.contains(.literal("..")))
      #expect(!operation.path.segments.contains(.literal("")))
    }
  }

  @Test(arguments: [
    "'", "\"", "/*", "//", "<<<EOT", "\\", "`", "'a' . ", "'a' => 'b' =>", "0x", "1e999", "-", "$a->b(", "=>",
  ])
  func brokenSamples(text: String) async throws {
    let sample = "\n```php\n$instance->chain('v3/x')->post([\(text)\n```\n"
    let (description, _) = try await read(page(rows: [], tail: sample))
    #expect(description.operations.count == 1)
  }
}
