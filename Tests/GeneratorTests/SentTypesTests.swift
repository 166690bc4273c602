import Foundation
import Generator
import GeneratorTestSupport
import Testing

/// What is sent can be changed, and all that is in it; what arrives cannot.
@Suite struct SentTypesTests {
  /// A reply and a longer path's request hold the same object, with another one in it; a second reply has its own.
  private static let document = """
    {"openapi": "3.1.0", "info": {"title": "shop", "version": "1"}, "paths": {
      "/v3/shop/bills": {"get": {"responses": {"200": {"description": "", "content": {"application/json": {"schema":
        {"type": "object", "properties": {"price": {"$ref": "#/x/price"}, "state": {"type": "object",
          "properties": {"code": {"type": "string"}}}}}}}}}}},
      "/v3/shop/orders/returns": {"post": {"requestBody": {"content": {"application/json": {"schema":
        {"type": "object", "properties": {"price": {"$ref": "#/x/price"}}}}}},
        "responses": {"204": {"description": ""}}}}}
    }
    """.replacing(
      ##"{"$ref": "#/x/price"}"##,
      with: """
        {"type": "object", "properties": {"total": {"type": "integer"}, "parts": {"type": "array", "items":
          {"type": "object", "properties": {"share": {"type": "integer"}}}}}}
        """)

  /// The properties that can be set, and the others, of all types.
  private func properties(_ texts: [String: String]) -> (settable: Set<String>, constant: Set<String>) {
    var settable: Set<String> = []
    var constant: Set<String> = []
    for text in generate(sources(texts)).files.values {
      for match in text.matches(of: /public var (\w+): [^{]+ \{(\n *get \{.*\n *set \{.*| fields\[.*)/) {
        if match.2.contains("set {") { settable.insert("\(match.1)") } else { constant.insert("\(match.1)") }
      }
    }
    return (settable, constant)
  }

  @Test func whatARequestHasCanBeSetAndWhatAReplyHasCannot() {
    let found = properties(["api.json": Self.document])
    #expect(found.settable == ["price", "total", "parts", "share"])
    #expect(found.constant == ["price", "total", "parts", "share", "state", "code"])
  }

  @Test func whatOnlyArrivesStaysAsItIs() {
    let reply = Self.document.replacing("\"requestBody\"", with: "\"x-nothing\"")
    #expect(properties(["api.json": reply]).settable == [])
  }
}
