import Generator
import GeneratorTestSupport
import SpecModel
import Testing

/// Settings that name a field reach it wherever it stands.
@Suite struct OverrideTests {
  private func document(_ body: String, _ schemas: String = "") -> [String: String] {
    [
      "api.json": """
      {"openapi": "3.1.0", "paths": {"/v3/x": {
      "post": {"requestBody": {"required": true, "content": {"application/json": {"schema": \(body)}}},
      "responses": {"204": {"description": ""}}},
      "put": {"requestBody": {"required": true, "content": {"application/json": {"schema": {
      "type": "object", "properties": {"pet": {"$ref": "#/components/schemas/Pet"}}}}}},
      "responses": {"204": {"description": ""}}}}},
      "components": {"schemas": {"Pet": {"type": "object", "properties": {
      "born_at": {"type": "string"}, "owner": {"$ref": "#/components/schemas/Owner"},
      "friends": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}},
      "Owner": {"type": "object", "properties": {"born_at": {"type": "string"}}},
      "Pets": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}\(schemas)}}}
      """
    ]
  }

  private static let reference = ##"{"$ref": "#/components/schemas/Pet"}"##

  /// The body of the request, the names that lead to the field, and the file that then holds it.
  @Test(arguments: [
    (reference, "born_at", "Schemas.Pet.swift"),
    (reference, "friends.friends.born_at", "Schemas.Pet.swift"),
    (reference, "owner.born_at", "Schemas.Owner.swift"),
    (#"{"type": "object", "properties": {"pet": \#(reference)}}"#, "pet.born_at", "Schemas.Pet.swift"),
    (##"{"$ref": "#/components/schemas/Pets"}"##, "born_at", "Schemas.Pet.swift"),
    (
      ##"{"type": "object", "properties": {"pets": {"$ref": "#/components/schemas/Pets"}}}"##, "pets.born_at",
      "Schemas.Pet.swift"
    ),
    (#"{"type": "object", "additionalProperties": \#(reference)}"#, "born_at", "Schemas.Pet.swift"),
    (#"{"oneOf": [\#(reference), {"type": "string"}]}"#, "born_at", "Schemas.Pet.swift"),
    (
      #"{"type": "object", "properties": {"a": {"type": "object", "properties": {"born_at": {"type": "string"}}}}}"#,
      "a.born_at", "V3.X.swift"
    ),
  ])
  func nameAndType(body: String, field: String, file: String) throws {
    let settings = #"{"overrides": {"POST /v3/x \#(field)": {"name": "birthday", "type": "Timestamp"}}}"#
    let plain = generate(sources(document(body)))
    let (files, diagnostics) = generate(sources(document(body), settings: settings))
    #expect(diagnostics == plain.diagnostics)
    #expect(try #require(files[file]).contains("var birthday: Timestamp? {"))
    #expect(try !#require(plain.files[file]).contains("birthday"))
    #expect(try #require(files[file]).contains(#""born_at": Timestamp?.self"#))
    for (name, text) in files where name != file { #expect(!text.contains("birthday"), "\(name)") }
  }

  @Test(arguments: [(reference, "died_at"), (reference, "friends.died_at"), (#"{"oneOf": [\#(reference)]}"#, "x.y")])
  func whatIsNotThere(body: String, field: String) {
    let settings = #"{"overrides": {"POST /v3/x \#(field)": {"name": "birthday"}}}"#
    let (_, diagnostics) = generate(sources(document(body), settings: settings))
    #expect(diagnostics.map(\.message) == ["nothing that is described fits this"])
  }
}
