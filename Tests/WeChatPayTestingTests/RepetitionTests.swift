import Foundation
import Testing
import WeChatPayTesting

@testable import WeChatPay

@Suite struct RepetitionTests {
  /// What a reply has in common with its request is what the request said.
  @Test func samplesRepeatTheRequest() async throws {
    let document = Data(
      """
      {"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": {"/v3/refunds/{out_refund_no}": {"post": {
        "parameters": [{"name": "out_refund_no", "in": "path", "required": true, "schema": {"type": "string"}}],
        "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/R"}}}},
        "responses": {"200": {"description": "", "content": {"application/json": {
          "schema": {"$ref": "#/components/schemas/R"},
          "example": {"out_refund_no": "A", "refund_id": "50", "status": "DONE", "reason": 5, "name": "张三",
            "amount": {"refund": 1, "fee": 2}, "goods": [{"id": "1"}]}
        }}}}
      }}},
      "components": {"schemas": {"R": {"type": "object", "properties": {
        "out_refund_no": {"type": "string"}, "refund_id": {"type": "string"},
        "status": {"type": "string", "enum": ["DONE"]}, "reason": {},
        "name": {"type": "string", "x-encrypted": "by-rsa-pubkey"}, "note": {"type": "string"},
        "amount": {"type": "object", "properties": {"refund": {"type": "integer"}, "fee": {"type": "integer"}}},
        "goods": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}},
        "self": {"$ref": "#/components/schemas/R"}
      }}}}}
      """.utf8)
    let server = try FakeServer(openAPI: document)
    let pay = try server.client().with(timeout: .seconds(300))
    let encrypted = try await pay.currentPlatformKey().key.encrypt(Data("李四".utf8)).base64EncodedString()
    let reply = try await pay.chain("v3/refunds/{out_refund_no}").post(
      ["out_refund_no": "B-2"],
      json: [
        "status": "DONE", "reason": "退货", "name": .string(encrypted), "note": "n", "amount": ["refund": 7],
        "goods": [["id": "9"]], "self": ["note": "inner"],
      ])
    var members: [String: JSONValue] = [:]
    if case .object(let all) = reply.body { members = all }
    let name = try #require(members.removeValue(forKey: "name")?.text.flatMap { Data(base64Encoded: $0) })
    let merchant = try #require(server.merchant.decrypter)
    #expect(try await merchant.decrypt(name) == Data("李四".utf8))
    #expect(
      members == [
        "out_refund_no": "B-2", "refund_id": "50", "status": "DONE", "reason": 5, "note": "n",
        "amount": ["refund": 7, "fee": 2], "goods": [["id": "1"]],
      ])
  }
}
