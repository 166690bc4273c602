import Foundation
import Generator
import GeneratorTestSupport
import SpecModel
import SwiftSource
import TestSupport
import Testing

/// A document of ten megabytes: a thousand operations and five thousand schemas. How fast it is read is the benchmark's
/// business.
@Suite struct LargeDocumentTests {
  private static let count = 1000

  @Test func everythingIsThere() async throws {
    try await onOwnThread { try Self.readDocument() }
  }

  private static func readDocument() throws {
    let document = try document()
    #expect(document.count > 10_000_000)
    let file = SourceFile(path: "large.json", bytes: [UInt8](document))
    let (description, _) = read([file])
    #expect(description.operations.count == count)
    #expect(description.components.count == 5 * count)
    let (plans, found) = plans(Sources([file]))
    #expect(found == [])
    // A file for each schema and each path, the two trees, and what schemas for requests and for replies have in common.
    #expect(plans.count == 6 * count + 4)
    let last = try #require(plans.first { $0.path == "V3.Group19.Item999.ID.swift" })
    #expect(emit(last).text.contains("_ body: Schemas.Request.Request999\n"))
  }

  /// Names that are equal everywhere, and types of fields in every combination: to compare each with each would take
  /// minutes.
  @Test(.timeLimit(.minutes(2))) func typesThatDifferInTheTypesOfTheirFieldsOnly() async throws {
    let count = 1 << 13
    let files = (0..<count).map { number in
      let rows = (0..<13).map { "| f\($0) | \(number >> $0 & 1 == 0 ? "string" : "integer") | x\n" }.joined()
      let page = """
        # x {#get}

        | 请求参数 | 类型 | 描述
        | --- | --- | ---

        | 返回字典 | 类型 | 描述
        | --- | --- | ---
        \(rows)
        """
      return SourceFile(path: "v3/shop/p\(number).md", bytes: Array(page.utf8))
    }
    try await onOwnThread {
      let (plans, found) = plans(Sources(files))
      #expect(found.isEmpty)
      #expect(plans.count == count + 1)
      let types = plans.flatMap(\.declarations).flatMap { declaration -> [TypePlan] in
        if case .operations(let operations) = declaration { operations.types } else { [] }
      }
      #expect(types.count == count)
      let objects = types.count { type in
        if case .object = type { true } else { false }
      }
      #expect(objects == count, "none is another name for another one")
    }
  }

  /// Requests and replies of ten fields with parts of ten fields; every reply has a part that another one has, too.
  private static func document() throws -> Data {
    var schemas: [String: Any] = [:]
    var paths: [String: Any] = [:]
    for number in 0..<count {
      schemas["Request\(number)"] = object(["parts": list("RequestPart\(number)")])
      schemas["RequestPart\(number)"] = object([:])
      schemas["Reply\(number)"] = object([
        "parts": list("ReplyPart\(number)"), "shared": reference("Shared\((number + 1) % count)"),
        "own": reference("Shared\(number)"),
      ])
      schemas["ReplyPart\(number)"] = object([:])
      schemas["Shared\(number)"] = object([:])
      let body: (String) -> [String: Any] = { ["content": ["application/json": ["schema": reference($0)]]] }
      let parameter: [String: Any] = [
        "name": "id", "in": "path", "required": true, "schema": ["type": "string"] as [String: String],
      ]
      paths["/v3/group\(number % 20)/item\(number)/{id}"] = [
        "post": [
          "summary": "操作\(number)", "description": String(repeating: "说明。", count: 40), "parameters": [parameter],
          "requestBody": body("Request\(number)").merging(["required": true]) { $1 },
          "responses": ["200": body("Reply\(number)").merging(["description": ""]) { $1 }],
        ] as [String: Any]
      ]
    }
    let document: [String: Any] = ["openapi": "3.1.0", "paths": paths, "components": ["schemas": schemas]]
    return try JSONSerialization.data(withJSONObject: document, options: [.prettyPrinted, .sortedKeys])
  }

  private static func object(_ more: [String: Any]) -> [String: Any] {
    var properties = more
    for number in 0..<10 {
      properties["field_\(number)"] =
        switch number % 5 {
        case 0: ["type": "string", "maxLength": 64, "description": "字段的说明，写明它的用途、长度和取值的限制"]
        case 1: ["type": "integer", "format": "int64", "description": "金额，单位为分"]
        case 2: ["type": "string", "enum": ["OPEN", "CLOSED", "PENDING"], "description": "状态"]
        case 3: ["type": "string", "format": "date-time", "description": "时间"]
        default: ["type": "boolean", "description": "是否"]
        } as [String: Any]
    }
    return ["type": "object", "required": ["field_0", "field_1"], "properties": properties]
  }

  private static func reference(_ name: String) -> [String: Any] { ["$ref": "#/components/schemas/\(name)"] }

  private static func list(_ name: String) -> [String: Any] { ["type": "array", "items": reference(name)] }
}
