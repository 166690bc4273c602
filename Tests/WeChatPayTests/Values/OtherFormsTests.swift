import Foundation
import Testing

@_spi(Generated) @testable import WeChatPay

/// Numbers that arrive as texts, and texts that arrive as numbers.
@Suite struct OtherFormsTests {
  private func decode<Body>(
    _ json: String, as type: Body.Type = Order.self
  ) async throws -> (body: Body, issues: [FieldIssue]) {
    try await decodeReply(Body.self, from: Data(json.utf8), decrypter: nil)
  }

  @Test(arguments: [
    (#"{"total":"40000"}"#, Order(total: 40000), "total: expected an integer, found a number, as text"),
    (#"{"total":"-1"}"#, Order(total: -1), "total: expected an integer, found a number, as text"),
    (#"{"total":"0"}"#, Order(total: 0), "total: expected an integer, found a number, as text"),
    (
      #"{"total":"9223372036854775807"}"#, Order(total: .max), "total: expected an integer, found a number, as text"
    ),
    (
      #"{"total":"-9223372036854775808"}"#, Order(total: .min), "total: expected an integer, found a number, as text"
    ),
    (#"{"rate":"0.5"}"#, Order(rate: 0.5), "rate: expected a number, found a number, as text"),
    (#"{"rate":"-1.25e2"}"#, Order(rate: -125), "rate: expected a number, found a number, as text"),
    (#"{"rate":"7"}"#, Order(rate: 7), "rate: expected a number, found a number, as text"),
    (#"{"is_paid":"true"}"#, Order(isPaid: true), "is_paid: expected a boolean, found a boolean, as text"),
    (#"{"is_paid":"false"}"#, Order(isPaid: false), "is_paid: expected a boolean, found a boolean, as text"),
    (#"{"order_id":40000}"#, Order(id: "40000"), "order_id: expected a string, found a number"),
    (#"{"order_id":-7}"#, Order(id: "-7"), "order_id: expected a string, found a number"),
    (#"{"order_id":1.50}"#, Order(id: "1.50"), "order_id: expected a string, found a number"),
    (
      #"{"order_id":1217752501201407033233368018}"#, Order(id: "1217752501201407033233368018"),
      "order_id: expected a string, found a number"
    ),
    (#"{"state":1}"#, Order(state: .init(rawValue: "1")), "state: expected a string, found a number"),
    (#"{"created_at":20261123}"#, Order(createdAt: "20261123"), "created_at: expected a string, found a number"),
    (
      #"{"payer":{"level":"2"}}"#, Order(payer: .init(level: .gold)),
      "payer.level: expected an integer, found a number, as text"
    ),
    (#"{"tags":["a",1]}"#, Order(tags: ["a", "1"]), "tags.1: expected a string, found a number"),
    (#"{"matrix":[[1,"2"]]}"#, Order(matrix: [[1, 2]]), "matrix.0.1: expected an integer, found a number, as text"),
    (
      #"{"attributes":{"b":"3"}}"#, Order(attributes: ["b": 3]),
      "attributes.b: expected an integer, found a number, as text"
    ),
    (
      #"{"goods_list":[{"goods_no":"4"}]}"#, Order(goods: [.init(number: 4)]),
      "goods_list.0.goods_no: expected an integer, found a number, as text"
    ),
    (
      #"{"scene_text":"{\"floor_no\":\"5\"}"}"#, Order(scene: .init(floor: 5)),
      "scene_text.floor_no: expected an integer, found a number, as text"
    ),
  ])
  func whatIsCertainIsReadAndNoted(json: String, order: Order, issue: String) async throws {
    let (body, issues) = try await decode(json)
    #expect(body == order)
    #expect(issues.map(\.description) == [issue])
    #expect(issues.map(\.isValueKept) == [true])
  }

  @Test(arguments: [
    #"{"total":""}"#, #"{"total":" 1"}"#, #"{"total":"1 "}"#, #"{"total":"+1"}"#, #"{"total":"01"}"#,
    #"{"total":"-0"}"#, #"{"total":"--1"}"#, #"{"total":"1.0"}"#, #"{"total":"1e2"}"#, #"{"total":"0x10"}"#,
    #"{"total":"1_000"}"#, #"{"total":"1,000"}"#, #"{"total":"9223372036854775808"}"#, #"{"total":"１"}"#,
    #"{"total":"\u0661"}"#, #"{"total":"nan"}"#, #"{"total":"[1]"}"#, #"{"total":"1\n"}"#, #"{"total":1.5}"#,
    #"{"total":1e30}"#, #"{"total":9007199254740993.0}"#,
    #"{"rate":"nan"}"#, #"{"rate":"inf"}"#, #"{"rate":"0x1p3"}"#, #"{"rate":"1e999"}"#, #"{"rate":".5"}"#,
    #"{"rate":"1."}"#, #"{"rate":" 1"}"#, #"{"rate":"1,5"}"#, #"{"rate":true}"#,
    #"{"is_paid":"TRUE"}"#, #"{"is_paid":"1"}"#, #"{"is_paid":1}"#, #"{"is_paid":" true"}"#,
    #"{"order_id":true}"#, #"{"order_id":[1]}"#,
    #"{"payer_name":7}"#, #"{"goods_list":"[]"}"#, #"{"payer":"{}"}"#,
  ])
  func whatIsNotCertainIsLost(json: String) async throws {
    let (body, issues) = try await decode(json)
    #expect(body == Order())
    #expect(issues.map(\.isValueKept) == [false])
  }

  @Test(arguments: [("1.0", 1), ("1e2", 100), ("-0", 0), ("-0.0", 0), ("12E1", 120)])
  func integersInOtherFormsAreIntegers(json: String, value: Int) async throws {
    let (body, issues) = try await decode(#"{"total":\#(json)}"#)
    #expect(body.total == value)
    #expect(issues == [])
  }

  @Test func wholeBodiesToo() async throws {
    #expect(try await decode(#"["1",2,"x"]"#, as: [Int].self).body == [1, 2])
    #expect(try await decode(#"{"a":"1"}"#, as: [String: Int].self).body == ["a": 1])
  }

  /// What is stored and read again is not a stranger's: nothing is guessed.
  @Test(arguments: [#"{"total":"1"}"#, #"{"order_id":1}"#, #"{"is_paid":"true"}"#, #"{"rate":"1"}"#, #"{"tags":[1]}"#])
  func strictDecodingStaysStrict(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Order.self, from: Data(json.utf8)) }
  }
}
