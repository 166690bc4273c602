import Foundation
import Testing

@_spi(Generated) @testable import WeChatPay

/// Replies that are not as described: what is good stays, the rest is listed.
@Suite struct LenientDecodingTests {
  private func decode<Body>(
    _ json: String, as type: Body.Type = Order.self, nesting: Int = Limits().nesting
  ) async throws -> (body: Body, issues: [String]) {
    let (body, issues) = try await decodeReply(Body.self, from: Data(json.utf8), decrypter: nil, nesting: nesting)
    return (body, issues.map(\.description))
  }

  @Test(arguments: [
    (#"{"order_id":true,"total":2}"#, "order_id: expected a string, found a boolean"),
    (#"{"total":"two"}"#, "total: expected an integer, found a string"),
    (#"{"total":1.5}"#, "total: expected an integer, found a number"),
    (#"{"total":9223372036854775808}"#, "total: expected an integer, found a number"),
    (#"{"total":true}"#, "total: expected an integer, found a boolean"),
    (#"{"is_paid":1}"#, "is_paid: expected a boolean, found a number"),
    (#"{"rate":{}}"#, "rate: expected a number, found an object"),
    (#"{"state":[]}"#, "state: expected a string, found an array"),
    (#"{"created_at":{}}"#, "created_at: expected a string, found an object"),
    (#"{"rate":1e999}"#, "rate: expected a number, found a number"),
    (#"{"extra":[1e999]}"#, "extra: expected a JSON value, found a number that is too large"),
    (#"{"payer":"x"}"#, "payer: expected an object, found a string"),
    (#"{"payer":{"level":"x"}}"#, "payer.level: expected an integer, found a string"),
    (#"{"goods_list":{}}"#, "goods_list: expected an array, found an object"),
    (#"{"attributes":{"b":"x"}}"#, "attributes.b: expected an integer, found a string"),
    (#"{"tags":"a"}"#, "tags: expected an array, found a string"),
    (#"{"scene_text":{}}"#, "scene_text: expected a string with JSON text, found an object"),
    (#"{"scene_text":"{"}"#, "scene_text: expected a string with JSON text, found other JSON in the string, or none"),
    (#"{"scene_text":"[]"}"#, "scene_text: expected a string with JSON text, found other JSON in the string, or none"),
    (#"{"scene_text":""}"#, "scene_text: expected a string with JSON text, found other JSON in the string, or none"),
    (#"{"payer_name":1}"#, "payer_name: expected a string, found a number"),
    (#"{"payer_phones":"1"}"#, "payer_phones: expected an array, found a string"),
  ])
  func aFieldOfAnotherTypeIsNil(json: String, issue: String) async throws {
    let (order, issues) = try await decode(json)
    #expect(issues == [issue])
    #expect(
      order
        == Order(
          total: json.contains("\"total\":2}") ? 2 : nil, payer: issue.hasPrefix("payer.") ? Order.Payer() : nil,
          attributes: issue.hasPrefix("attributes.") ? [:] : nil))
  }

  @Test func anElementOfAnotherTypeIsLeftOut() async throws {
    let (order, issues) = try await decode(
      #"{"goods_list":[{"goods_no":1,"unit_price":"x"},7,{"unit_price":3},null,{"goods_no":2,"parts":[{"goods_no":3},[]]},{"goods_no":"x"}],"tags":["a",{},"b",null],"matrix":[[1,"x",3],4,[]]}"#
    )
    #expect(
      order.goods == [
        Order.Goods(number: 1), Order.Goods(number: 2, parts: [Order.Goods(number: 3)]),
      ])
    #expect(order.tags == ["a", "b"])
    #expect(order.matrix == [[1, 3], []])
    #expect(
      issues == [
        "goods_list.0.unit_price: expected an integer, found a string",
        "goods_list.1: expected an object, found a number",
        "goods_list.2.goods_no: expected an integer, found nothing",
        "goods_list.3: expected an object, found null",
        "goods_list.4.parts.1: expected an object, found an array",
        "goods_list.5.goods_no: expected an integer, found a string",
        "tags.1: expected a string, found an object",
        "tags.3: expected a string, found null",
        "matrix.0.1: expected an integer, found a string",
        "matrix.1: expected an array, found a number",
      ])
  }

  @Test func issuesWithinJSONTextAreFoundThere() async throws {
    let (order, issues) = try await decode(#"{"scene_text":"{\"place\":\"A\",\"floor_no\":\"x\"}"}"#)
    #expect(order.scene == Order.Scene(place: "A"))
    #expect(issues == ["scene_text.floor_no: expected an integer, found a string"])
  }

  @Test func nullAndUnknownFieldsAreNoIssue() async throws {
    let (order, issues) = try await decode(#"{"total":null,"goods_list":null,"new_field":[1],"payer":{}}"#)
    #expect(order.undescribed == ["new_field": [1]])
    #expect(order.payer == Order.Payer())
    #expect(order.total == nil && order.goods == nil)
    #expect(issues == [])
  }

  @Test func aListAtTheTopGivesUpItsBadElements() async throws {
    let (orders, issues) = try await decode(#"[{"total":1},2,{"total":"x"}]"#, as: [Order].self)
    #expect(orders == [Order(total: 1), Order()])
    #expect(issues == ["1: expected an object, found a number", "2.total: expected an integer, found a string"])
  }

  @Test(arguments: ["", "{", "[]", "7", #"{"a":1} x"#, "null"])
  func whatIsNotTheObjectAtAllThrows(json: String) async {
    await #expect(throws: (any Error).self) { try await decode(json) }
  }

  @Test func deepNestingDoesNotCrash() async throws {
    let depth = 60
    let list = String(repeating: #"{"goods_no":1,"parts":["#, count: depth) + String(repeating: "]}", count: depth)
    let (order, issues) = try await decode(#"{"goods_list":["# + list + "]}", nesting: 2 * depth + 2)
    var goods = order.goods?.first
    var levels = 0
    while let inner = goods {
      levels += 1
      goods = inner.parts?.first
    }
    #expect(levels == depth)
    #expect(issues == [])
    let abyss = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    await #expect(throws: (any Error).self) { try await decode(#"{"extra":\#(abyss)}"#) }
  }

  @Test func noIssueHoldsTheValue() async throws {
    let (_, issues) = try await decode(
      #"{"total":"SECRET-1","payer":"SECRET-2","goods_list":["SECRET-3"],"scene_text":"SECRET-4","is_paid":"SECRET-5"}"#
    )
    #expect(issues.count == 5)
    #expect(!issues.joined().contains("SECRET"))
  }

  private struct Reversing: SensitiveFieldDecrypter {
    func decrypt(_ ciphertext: Data) async throws -> Data {
      guard ciphertext != Data("bad".utf8) else { throw CancellationError() }
      return Data(ciphertext.reversed())
    }
  }

  @Test func sensitiveFieldsAreDecryptedInTwoPasses() async throws {
    func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }
    let json = """
      {"payer_name":"\(base64("abc"))","payer_phones":["\(base64("12"))","","\(base64("bad"))"],
      "payer":{"bank_card":"\(base64("6222"))"},"total":"x"}
      """
    let (order, issues) = try await decodeReply(Order.self, from: Data(json.utf8), decrypter: Reversing())
    #expect(order.name == "cba")
    #expect(order.payer?.card == "2226")
    #expect(order.phones == nil)
    #expect(
      issues.map(\.description).sorted() == [
        "payer_phones: expected an array, found a text that cannot be decrypted",
        "total: expected an integer, found a string",
      ])
    let single = #"{"payer_name":"\#(Data([0xFF]).base64EncodedString())","payer":{"bank_card":"no base64"}}"#
    let (other, others) = try await decodeReply(Order.self, from: Data(single.utf8), decrypter: Reversing())
    #expect(other == Order(payer: Order.Payer()))
    #expect(others.map(\.path) == ["payer.bank_card", "payer_name"])
  }
}
