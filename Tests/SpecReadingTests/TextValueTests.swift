import GeneratorTestSupport
import SpecModel
import Testing

/// What travels where nothing but names and texts do: in a path, a query, a header or a form.
@Suite struct TextValueTests {
  private typealias Reading = (fields: [Field], messages: [String])

  private static let schemas = """
    "Kind": {"type": "string", "enum": ["a", "b"]},
    "Page": {"type": "object", "properties": {"page": {"type": "integer"}, "range": {"$ref": "#/components/schemas/Range"}}},
    "Range": {"type": "object", "properties": {"low": {"type": "integer"}}},
    "Either": {"oneOf": [{"$ref": "#/components/schemas/Range"}, {"type": "string"}]},
    "Size": {"oneOf": [{"$ref": "#/components/schemas/Kind"}, {"type": "integer"}]},
    "Endless": {"type": "array", "items": {"$ref": "#/components/schemas/Endless"}},
    "Itself": {"anyOf": [{"$ref": "#/components/schemas/Itself"}, {"type": "string"}]}
    """

  private func document(_ operation: String, path: String = "/a", rest: String = "") -> String {
    """
    {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, \(rest)
    "paths": {"\(path)": {"post": {\(operation), "responses": {"204": {"description": ""}}}}},
    "components": {"schemas": {\(Self.schemas)}}}
    """
  }

  /// The fields that a parameter `x` with these words is, and what is said about it.
  private func parameter(in part: String = "query", _ words: String) throws -> Reading {
    let text = document(
      #""parameters": [{"name": "x", "in": "\#(part)", \#(words)}]"#, path: part == "path" ? "/a/{x}" : "/a")
    let (description, diagnostics) = read(["api.json": text])
    let operation = try #require(description.operations.first)
    return (operation.pathParameters + operation.query + operation.headers, diagnostics.map(\.message))
  }

  /// The same for the field `x` of a form.
  private func form(_ schema: String, encoding: String) throws -> Reading {
    let text = document(
      """
      "requestBody": {"content": {"application/x-www-form-urlencoded": {
        "schema": {"type": "object", "properties": {"x": \(schema)}}, "encoding": {"x": \(encoding)}}}}
      """)
    let (description, diagnostics) = read(["api.json": text])
    guard case .form(let fields)? = description.operations.first?.body?.content else {
      throw Missing()
    }
    return (fields, diagnostics.map(\.message))
  }

  private struct Missing: Error {}

  private func reference(_ name: String) -> String { ##""schema": {"$ref": "#/components/schemas/\##(name)"}"## }

  // MARK: Objects

  @Test func anObjectIsTakenApartWhereverItIsDescribed() throws {
    let referred = try parameter(reference("Page"))
    let inline = try parameter(
      ##""schema": {"type": "object", "properties": {"page": {"type": "integer"}, "range": "##
        + ##"{"$ref": "#/components/schemas/Range"}}}"##)
    #expect(referred.fields.map(\.name) == ["page", "range"])
    #expect(referred.fields.map(\.schema) == inline.fields.map(\.schema))
    #expect(referred.messages.isEmpty && inline.messages.isEmpty)
  }

  @Test(arguments: ["Page", "Either", "Endless"])
  func deepObjectsKeepTheirShape(name: String) throws {
    let (fields, messages) = try parameter(#""style": "deepObject", "# + reference(name))
    #expect(fields.map(\.name) == ["x"])
    #expect(fields.map(\.style) == [.bracketed])
    #expect(!messages.contains { $0.contains("'x'") })
  }

  @Test(arguments: [
    #"{"type": "array", "items": {"type": "string"}}"#, #"{"additionalProperties": {"type": "integer"}}"#,
  ])
  func deepListsAndMaps(schema: String) throws {
    let (fields, messages) = try parameter(#""style": "deepObject", "explode": true, "schema": \#(schema)"#)
    #expect(fields.map(\.style) == [.bracketed])
    #expect(messages.isEmpty)
  }

  @Test func aDeepTextIsAText() throws {
    #expect(try parameter(#""style": "deepObject", "# + reference("Size")).fields.map(\.style) == [.plain])
  }

  @Test func whatIsSentAsJSONTextIsSaid() throws {
    let isAnObject = "'x' is an object in the style"
    #expect(
      try parameter(#""explode": false, "# + reference("Page")).messages.map { $0.hasPrefix(isAnObject) } == [true])
    #expect(try parameter(reference("Either")).messages.map { $0.hasPrefix("'x' may be an object") } == [true])
    let (_, header) = try parameter(in: "header", reference("Page"))
    #expect(header.map { $0.contains("is an object in the style 'simple', and is sent as JSON text") } == [true])
    let (_, path) = try parameter(in: "path", reference("Page"))
    #expect(path.map { $0.contains("is an object in the style 'simple', and is a text in Swift") } == [true])
  }

  // MARK: Texts

  @Test(arguments: ["path", "query", "header"], ["Kind", "Size", "Itself"])
  func nothingIsWrongWithATextThatIsReferredTo(part: String, name: String) throws {
    let (fields, messages) = try parameter(in: part, reference(name))
    #expect(fields.map(\.name) == ["x"])
    #expect(!messages.contains { $0.contains("'x'") })
  }

  @Test(arguments: ["path", "query", "header"])
  func aChoiceOfScalars(part: String) throws {
    let (fields, messages) = try parameter(
      in: part, #""schema": {"oneOf": [{"type": "string", "enum": ["small"]}, {"type": "integer"}]}"#)
    #expect(fields.count == 1)
    #expect(messages.isEmpty)
  }

  /// Nothing would tell two texts apart.
  @Test func textsOfOneKindAreOne() throws {
    let (fields, messages) = try parameter(
      ##""schema": {"oneOf": [{"type": "string", "format": "date"}, {"oneOf": [{"const": "c", "title": "C"}, "##
        + ##"{"const": "d"}]}, {"$ref": "#/components/schemas/Size"}]}"##)
    #expect(messages.isEmpty)
    guard case .oneOf(let union)? = fields.first?.schema.kind else { throw Missing() }
    #expect(union.alternatives.map(\.schema.kind) == [.string, .integer])
    #expect(union.alternatives.first?.schema.enumeration.map(\.value) == ["c", "d", "a", "b"])
    let (texts, _) = try parameter(
      #""schema": {"anyOf": [{"oneOf": [{"const": "c", "title": "C"}]}, {"type": "string", "format": "date"}]}"#)
    #expect(texts.first?.schema.kind == .string)
  }

  @Test func aValueOrAListOfReferredValuesIsAList() throws {
    let (fields, messages) = try parameter(
      ##""explode": false, "schema": {"oneOf": [{"$ref": "#/components/schemas/Kind"}, {"type": "array", "items": "##
        + ##"{"$ref": "#/components/schemas/Kind"}}]}"##)
    guard case .array? = fields.first?.schema.kind else { throw Missing() }
    #expect(fields.map(\.style) == [.joined(by: ",")])
    #expect(messages.isEmpty)
  }

  // MARK: Forms

  @Test func theEncodingOfAFormCounts() throws {
    let object = #"{"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}"#
    #expect(try form(object, encoding: #"{"style": "deepObject"}"#).fields.map(\.style) == [.bracketed])
    #expect(try form(object, encoding: #"{"style": "form"}"#).fields.map(\.name) == ["a", "b"])
    #expect(try form(object, encoding: #"{"contentType": "application/json"}"#).fields.map(\.style) == [.plain])
    let (_, messages) = try form(object, encoding: #"{"explode": false}"#)
    #expect(
      messages == [
        "'x' is an object in the style 'form', and is sent as JSON text (#/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded/encoding/x)"
      ])
    let list = #"{"type": "array", "items": {"type": "string"}}"#
    #expect(try form(list, encoding: #"{"style": "pipeDelimited"}"#).fields.map(\.style) == [.joined(by: "|")])
  }

  // MARK: Servers

  @Test(arguments: ["?a=b", "#c", "/?a=b#c"])
  func whatAServerHasBehindItsPath(rest: String) throws {
    let text = document(
      #""summary": "s""#, path: "/ok", rest: #""servers": [{"url": "https://x.example/v1\#(rest)"}],"#)
    let (description, diagnostics) = read(["api.json": text])
    #expect(description.operations.map(\.path.text) == ["/v1/ok"])
    #expect(description.operations.map(\.servers) == [["https://x.example"]])
    let left = rest.hasPrefix("/") ? String(rest.dropFirst()) : rest
    #expect(
      diagnostics.map { $0.message.hasPrefix("'\(left)' of the server 'https://x.example/v1\(rest)' is left out") } == [
        true
      ])
    #expect(diagnostics.allSatisfy { $0.remedy?.isEmpty == false && $0.row?.isEmpty == false })
  }

  // MARK: Enumerations

  @Test func aValueBesideItsEnumeration() throws {
    let (fields, messages) = try form(
      ##"{"type": "string", "enum": ["a"], "allOf": [{"$ref": "#/components/schemas/Kind"}]}"##, encoding: "{}")
    guard case .reference? = fields.first?.schema.kind else { throw Missing() }
    #expect(messages.isEmpty)
  }
}
