/// SplitMix64: the same numbers for the same seed.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Makes OpenAPI documents whose schemas lead to each other and to themselves in every way that there is.
package struct DocumentGrammar {
  private var random: SeededGenerator
  private var names: [String] = []

  package init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  package mutating func document() -> String {
    names = (0..<Int.random(in: 1...6, using: &random)).map { "S\($0)" }
    var paths: [(path: String, operations: [String: String])] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let path = pick(["/", "/a", "/a/", "/a//b", "/a/{id}", "/a?x=1", "/a?x=2", "/a#b", "/{call}/b", "/await"])
      let method = pick(["get", "put", "post", "delete"])
      let operation = operation()
      if let index = paths.firstIndex(where: { $0.path == path }) {
        paths[index].operations[method] = operation
      } else {
        paths.append((path, [method: operation]))
      }
    }
    let items = paths.map { path, operations in
      let members = operations.sorted { $0.key < $1.key }.map { "\"\($0)\": \($1)" }
      return "\"\(path)\": {\(members.joined(separator: ", "))}"
    }
    let schemas = names.map { "\"\($0)\": \(schema(4))" }
    return """
      {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {\(items.joined(separator: ",\n"))},
      "components": {"schemas": {\(schemas.joined(separator: ",\n"))}}}
      """
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  private mutating func list(_ counts: ClosedRange<Int>, _ make: (inout Self) -> String) -> String {
    (0..<Int.random(in: counts, using: &random)).map { _ in make(&self) }.joined(separator: ", ")
  }

  private mutating func operation() -> String {
    let media = [
      "application/json", "application/x-www-form-urlencoded", "multipart/form-data", "*/*", "image/png",
    ]
    var members: [String] = []
    let statuses = [pick(["200", "201"]), pick(["202", "204", "default"])].prefix(chance(50) ? 1 : 2)
    let responses = statuses.map {
      #""\#($0)": {"description": "d", "content": {"\#(pick(media))": {"schema": \#(schema(3))}}}"#
    }
    members.append(#""responses": {\#(responses.joined(separator: ", "))}"#)
    if chance(50) {
      let content = #"{"\#(pick(media))": {"schema": \#(schema(3))}}"#
      members.append(#""requestBody": {"required": \#(chance(50)), "content": \#(content)}"#)
    }
    if chance(50) {
      let parameters = (0..<Int.random(in: 1...3, using: &random)).map { number in
        #"{"name": "q\#(number)", "in": "\#(pick(["query", "header"]))", "required": \#(chance(50)), "#
          + #""schema": \#(schema(2))}"#
      }
      members.append(#""parameters": [\#(parameters.joined(separator: ", "))]"#)
    }
    return "{\(members.joined(separator: ", "))}"
  }

  private mutating func reference() -> String { ##"{"$ref": "#/components/schemas/\##(pick(names))"}"## }

  private mutating func schema(_ depth: Int) -> String {
    let simple = [
      #"{"type": "string"}"#, #"{"type": "integer"}"#, #"{"type": "string", "enum": ["a", "-1", "1.5", ""]}"#,
      #"{"type": "number"}"#, "{}", "true", #"{"type": "null"}"#, #"{"enum": [null]}"#,
      #"{"type": ["string", "null"]}"#, #"{"type": "string", "format": "binary"}"#,
      #"{"type": "string", "format": "date-time"}"#, #"{"const": 3, "title": "three"}"#, reference(), reference(),
      reference(),
    ]
    if depth == 0 || chance(30) { return pick(simple) }
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return #"{"type": "array", "items": \#(schema(depth - 1))}"#
    case 1: return #"{"type": "object", "additionalProperties": \#(schema(depth - 1))}"#
    case 2:
      return
        #"{"type": "string", "contentMediaType": "application/json", "contentSchema": \#(schema(depth - 1))}"#
    case 3:
      let beside = chance(30) ? #", "properties": {"a": \#(schema(depth - 1))}"# : ""
      let discriminator = chance(30) ? #", "discriminator": {"propertyName": "a"}"# : ""
      return #"{"\#(pick(["oneOf", "anyOf"]))": [\#(list(1...4) { $0.schema(depth - 1) })]\#(beside)\#(discriminator)}"#
    case 4:
      let beside = chance(30) ? #", "required": ["a"], "properties": {"b": \#(schema(depth - 1))}"# : ""
      return #"{"allOf": [\#(list(1...3) { $0.schema(depth - 1) })]\#(beside)}"#
    default: return object(depth)
    }
  }

  private mutating func object(_ depth: Int) -> String {
    let names = ["a", "b", "c", "\u{E9}", "e\u{301}", "await", "self", "fields", "list", "S0"].shuffled(using: &random)
    let properties = names.prefix(Int.random(in: 0...4, using: &random)).map { "\"\($0)\": \(schema(depth - 1))" }
    var text = #"{"type": "object", "properties": {\#(properties.joined(separator: ", "))}"#
    if chance(50) { text += #", "required": ["\#(pick(["a", "b", "c"]))"]"# }
    if chance(20) { text += #", "discriminator": {"propertyName": "a"}"# }
    return text + "}"
  }
}
