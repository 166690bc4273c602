import Foundation
import Testing

@_spi(Generated) @testable import WeChatPay

/// Objects on their way to JSON and back.
@Suite struct CodingTests {
  private func json(_ value: some Sendable) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: try encoded(value, nil))
  }

  @Test func fieldsHaveTheirNamesOnTheWire() throws {
    let expected: JSONValue = [
      "order_id": "A-1", "state": "PAID", "created_at": "2026-11-23T10:00:00+08:00", "total": 40000, "rate": 0.5,
      "is_paid": true, "payer": ["openid": "oUpF8", "level": 2, "bank_card": "SECRET-CARD"],
      "attributes": ["b": 1], "goods_list": [["goods_no": 1, "unit_price": 5, "parts": [["goods_no": 2]]]],
      "tags": ["a/b", "\"中\"\n"],
      "matrix": [[1, 2], []], "extra": ["a": [1, 0.5, "x", true, nil]], "payer_name": "SECRET-NAME",
      "payer_phones": ["SECRET-PHONE", ""],
    ]
    guard case .object(var members) = try json(Order.complete) else {
      Issue.record("no object")
      return
    }
    let text = try #require(members.removeValue(forKey: "scene_text")?.text)
    #expect(JSONValue.object(members) == expected)
    #expect(try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) == ["place": "门店", "floor_no": 3])
  }

  @Test func whatIsEncodedDecodesToTheSame() throws {
    for order in [Order.complete, Order()] {
      let data = try encoded(order, nil)
      #expect(try JSONDecoder().decode(Order.self, from: data) == order)
    }
  }

  @Test func theSameValueIsTheSameTextEachTime() throws {
    let text = try encoded(Order.complete, nil)
    for _ in 0..<20 { #expect(try encoded(Order.complete, nil) == text) }
  }

  @Test func nilIsLeftOutAndNullIsAbsent() throws {
    #expect(try encoded(Order(), nil) == Data("{}".utf8))
    #expect(try JSONDecoder().decode(Order.self, from: Data(#"{"total":null,"payer_name":null}"#.utf8)) == Order())
  }

  @Test func slashesAndTheirLikeAreNotEscaped() throws {
    #expect(try encoded(Order(id: "a/b+中"), nil) == Data(#"{"order_id":"a/b+中"}"#.utf8))
  }

  @Test func bodiesMayBeListsDictionariesAndJSON() throws {
    #expect(try encoded([Order(id: "1"), Order()], nil) == Data(#"[{"order_id":"1"},{}]"#.utf8))
    #expect(try encoded(["a": Order(total: 1)], nil) == Data(#"{"a":{"total":1}}"#.utf8))
    #expect(try encoded([] as [JSONValue], nil) == Data("[]".utf8))
  }

  /// A request reads strictly: a stored one that lacks something is no request.
  @Test(arguments: [
    #"{"unit_price":1}"#, #"{"goods_no":null}"#, #"{"goods_no":"1"}"#, #"{"goods_no":1,"unit_price":"1"}"#,
    #"{"goods_no":1,"parts":[{}]}"#, "[]", "null",
  ])
  func strictDecodingThrows(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Order.Goods.self, from: Data(json.utf8)) }
  }

  /// What must be there and may be any JSON may be null.
  @Test func aRequiredValueMayBeNull() throws {
    struct Holder: APIObject {
      var value: JSONValue { fields[requiredContent: 0] }
      init(value: JSONValue) { fields = ObjectFields(of: Self.self, value) }
      init(fields: ObjectFields) { self.fields = fields }
      let fields: ObjectFields
      static var schema: ObjectSchema { ["value": JSONValue.self] }
    }
    let data = try encoded(Holder(value: .null), nil)
    #expect(data == Data(#"{"value":null}"#.utf8))
    #expect(try JSONDecoder().decode(Holder.self, from: data) == Holder(value: .null))
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Holder.self, from: Data("{}".utf8)) }
  }

  @Test func numbersThatJSONLacksAreRefusedInQueriesToo() {
    #expect(throws: WeChatPayError.self) { try texts(of: Order(rate: .nan), nil) }
  }

  @Test func strictDecodingOfTextThatIsNoJSONThrows() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Order.self, from: Data(#"{"scene_text":"{"}"#.utf8))
    }
  }

  /// Number forms that mean an integer are one; others are not rounded.
  @Test(arguments: [("1.0", 1), ("1e2", 100), ("-0", 0), ("9223372036854775807", Int.max)])
  func integersInOtherForms(json: String, value: Int) throws {
    #expect(try JSONDecoder().decode([Int].self, from: Data("[\(json)]".utf8)) == [value])
    #expect(try JSONDecoder().decode(Order.self, from: Data("{\"total\":\(json)}".utf8)).total == value)
  }

  @Test func theFirstOfTwoEqualKeysCounts() async throws {
    let json = Data(#"{"total":1,"total":2}"#.utf8)
    #expect(try JSONDecoder().decode(Order.self, from: json).total == 1)
    #expect(try await decodeReply(Order.self, from: json, decrypter: nil).body.total == 1)
  }

  @Test func anUnknownValueOfAnEnumerationStays() throws {
    let json = Data(#"{"payer":{"level":9},"state":"NEXT_YEAR"}"#.utf8)
    let order = try JSONDecoder().decode(Order.self, from: json)
    #expect(order.state == Order.State(rawValue: "NEXT_YEAR"))
    #expect(order.state != .paid)
    #expect(order.payer?.level == Order.Level(rawValue: 9))
    #expect(try self.json(order) == ["state": "NEXT_YEAR", "payer": ["level": 9]])
  }

  @Test func whatTheAPIDoesNotTakeIsRefusedByName() throws {
    let emoji = Order(payer: .init(openid: "😀"))
    #expect(throws: WeChatPayError.self) { try encoded(emoji, nil) }
    #expect(
      refusal(of: [emoji])
        == "invalid request, nothing was sent: the body holds an emoji or another character of four bytes, which the "
        + "API does not take, in '0.payer.openid'")
    #expect(
      refusal(of: [Order(rate: .infinity)])
        == "invalid request, nothing was sent: the value of '0.rate' cannot be written as JSON")
    #expect(throws: Never.self) { try encoded(Order(id: "中文￥€"), nil) }
  }

  private func refusal(of body: some Sendable) -> String? {
    do throws(WeChatPayError) {
      _ = try encoded(body, nil)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func queriesHoldOnePairForEachElement() throws {
    let pairs = try texts(of: Order.complete, nil).map { "\($0.name)=\($0.value)" }
    #expect(
      pairs.filter { !$0.hasPrefix("payer=") && !$0.hasPrefix("goods_list=") && !$0.hasPrefix("scene_text=") } == [
        "order_id=A-1", "state=PAID", "created_at=2026-11-23T10:00:00+08:00", "total=40000", "rate=0.5", "is_paid=true",
        "tags=a/b", "tags=\"中\"\n", "matrix=1", "matrix=2", #"extra={"a":[1,0.5,"x",true,null]}"#,
        #"attributes={"b":1}"#,
        "payer_name=SECRET-NAME", "payer_phones=SECRET-PHONE", "payer_phones=",
      ])
    let payer = try #require(pairs.first { $0.hasPrefix("payer=") }).dropFirst(6)
    #expect(try JSONDecoder().decode(Order.Payer.self, from: Data(payer.utf8)) == Order.complete.payer)
    let scene = try #require(pairs.first { $0.hasPrefix("scene_text=") }).dropFirst(11)
    #expect(try JSONDecoder().decode(Order.Scene.self, from: Data(scene.utf8)) == Order.complete.scene)
  }

  @Test func sensitiveFieldsAreEncryptedWhereverTheyStand() throws {
    struct Holder: APIObject {
      var order: Order? { fields[object: 0] }

      init(order: Order? = nil) {
        fields = ObjectFields(of: Self.self, order)
      }
      init(fields: ObjectFields) { self.fields = fields }
      let fields: ObjectFields
      static var schema: ObjectSchema { ["order": JSONText<Order>?.self] }
    }
    let encryption = SensitiveCoding { "<\($0)>" }
    let order = Order(payer: .init(openid: "o", card: "c"), name: "n", phones: ["p", "q"])
    let json = try JSONDecoder().decode(JSONValue.self, from: encoded(order, encryption))
    #expect(
      json == ["payer": ["openid": "o", "bank_card": "<c>"], "payer_name": "<n>", "payer_phones": ["<p>", "<q>"]])
    let text = String(decoding: try encoded(Holder(order: Order(name: "n")), encryption), as: UTF8.self)
    #expect(text == #"{"order":"{\"payer_name\":\"<n>\"}"}"#)
    let pairs = try texts(of: Order(name: "n", phones: ["p", "q"]), encryption).map { "\($0.name)=\($0.value)" }
    #expect(pairs == ["payer_name=<n>", "payer_phones=<p>", "payer_phones=<q>"])
    #expect(order.name == "n", "what the caller has does not change")
  }
}
