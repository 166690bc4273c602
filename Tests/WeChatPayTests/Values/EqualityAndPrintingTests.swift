import Foundation
import Testing

@_spi(Generated) @testable import WeChatPay

@Suite struct EqualityTests {
  /// One change to each field.
  private var variants: [Order] {
    let changes: [(inout Order) -> Void] = [
      { $0.id = nil }, { $0.state = nil }, { $0.createdAt = "" }, { $0.total = 0 }, { $0.rate = 1 },
      { $0.isPaid = nil }, { $0.payer?.openid = "x" }, { $0.payer?.level = nil }, { $0.payer?.card = "x" },
      { $0.payer = nil }, { $0.goods?[0].number = 7 }, { $0.goods = [] }, { $0.tags = nil }, { $0.matrix = [] },
      { $0.scene?.floor = 4 }, { $0.extra = .null }, { $0.attributes = [:] }, { $0.name = nil }, { $0.phones = [] },
    ]
    return changes.map { change in
      var order = Order.complete
      change(&order)
      return order
    }
  }

  @Test func everyFieldCounts() {
    #expect(Order.complete == Order.complete)
    #expect(Order.complete.hashValue == Order.complete.hashValue)
    let all = variants + [.complete]
    #expect(Set(all).count == all.count)
    for variant in variants { #expect(variant != .complete) }
  }

  @Test func aChangeStaysInTheCopy() {
    var order = Order.complete
    var goods = order.goods
    order.total = 7
    order.payer?.level = nil
    order.goods?[0].parts?[0].price = 9
    goods?[0].number = 100
    #expect(Order.complete.total == 40000)
    #expect(Order.complete.payer?.level == .gold)
    #expect(Order.complete.goods?.first?.parts?.first?.price == nil)
    #expect(order.total == 7)
    #expect(order.payer == .init(openid: "oUpF8", card: "SECRET-CARD"))
    #expect(order.goods == [.init(number: 1, price: 5, parts: [.init(number: 2, price: 9)])])
    (order.total, order.payer, order.goods) = (40000, Order.complete.payer, Order.complete.goods)
    #expect(order == .complete)
  }

  /// Every kind of a field can be set, and is what it was set to.
  @Test func whatIsSetIsRead() {
    var order = Order()
    let all = Order.complete
    (order.id, order.state, order.createdAt, order.total, order.rate) =
      (all.id, all.state, all.createdAt, all.total, all.rate)
    (order.isPaid, order.payer, order.goods, order.tags, order.matrix) =
      (all.isPaid, all.payer, all.goods, all.tags, all.matrix)
    (order.scene, order.extra, order.attributes, order.name, order.phones) =
      (all.scene, all.extra, all.attributes, all.name, all.phones)
    #expect(order == all)
    #expect(order.matrix == [[1, 2], []])
    #expect(order.attributes == ["b": 1])
    #expect(order.extra == ["a": [1, 0.5, "x", true, nil]])
    #expect(order.phones == ["SECRET-PHONE", ""])
  }

  @Test func absentAndEmptyDiffer() {
    #expect(Order(id: "") != Order())
    #expect(Order(tags: []) != Order())
    #expect(Order(payer: Order.Payer()) != Order())
  }
}

@Suite struct PrintingTests {
  private let texts = { (value: Any) -> [String] in
    var dumped = ""
    dump(value, to: &dumped)
    return ["\(value)", String(describing: value), String(reflecting: value), dumped]
  }

  @Test func namesAreThoseOfTheWire() {
    #expect("\(Order(id: "A", total: 7))" == #"Order(fields: (order_id: "A", total: 7))"#)
    #expect(
      "\(Order(state: .paid, createdAt: "2026", payer: .init(level: .gold), name: "SECRET"))"
        == #"Order(fields: (state: "PAID", created_at: "2026", payer: (level: 2), payer_name: <redacted>))"#)
    #expect("\(Order())" == "Order(fields: ())")
  }

  @Test func anEnumerationIsItsValue() {
    let state: Order.State? = .paid
    #expect("\(Order.State.paid)" == "PAID")
    #expect("\(Order.Level(rawValue: 9)) \(String(describing: state))" == "9 Optional(PAID)")
    #expect(String(reflecting: Order.State(rawValue: "NEXT_YEAR")) == "NEXT_YEAR")
  }

  @Test func whatIsSensitiveIsNeverShown() {
    let response = Response(Order.complete, headers: ["Request-ID": "R-1"], rawBody: Data("SECRET-BODY".utf8))
    let values: [Any] = [
      Order.complete, [Order.complete], ["a": Order.complete], Optional(Order.complete) as Any, (Order.complete, 1),
      response, [response], Mirror(reflecting: Order.complete).children.map(\.value),
    ]
    for value in values {
      for text in texts(value) {
        #expect(!text.contains("SECRET"))
        #expect(!text.contains(Data("SECRET-BODY".utf8).base64EncodedString()))
      }
    }
    #expect(texts(Order.complete).allSatisfy { $0.contains("<redacted>") && $0.contains("bank_card") })
    #expect("\(response)" == "Response(200, Request-ID: R-1)")
  }
}

@Suite struct ResponseTests {
  private func response(_ body: Order, issues: [FieldIssue] = []) -> Response<Order> {
    Response(body, headers: ["request-id": "R-1"], issues: issues)
  }

  @Test func fieldsAreReachedDirectly() throws {
    let response = response(.complete)
    #expect(response.total == 40000)
    #expect(response.payer?.openid == "oUpF8")
    #expect(response.requestID == "R-1")
    #expect(try response.require(\.total) == 40000)
    #expect(try response.require(\.payer?.card) == "SECRET-CARD")
    #expect(try response.require(\.goods?.first?.price) == 5)
  }

  private func complaint<Value: Hashable>(
    _ keyPath: KeyPath<Order, Value?>, issues: [FieldIssue] = []
  ) -> String? {
    do throws(WeChatPayError) {
      _ = try response(Order(), issues: issues).require(keyPath)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func aMissingFieldIsNamedAsOnTheWire() {
    let start = "reply not understood: the reply has no "
    let end = " (Request-ID R-1)"
    #expect(complaint(\.id) == start + "'order_id'" + end)
    #expect(complaint(\.isPaid) == start + "'is_paid'" + end)
    #expect(complaint(\.createdAt) == start + "'created_at'" + end)
    #expect(complaint(\.state?.rawValue) == start + "'state'" + end)
    #expect(complaint(\.payer?.level) == start + "'payer.level'" + end)
    #expect(complaint(\.payer?.card) == start + "'payer.bank_card'" + end)
    #expect(complaint(\.name) == start + "'payer_name'" + end)
    #expect(complaint(\.phones) == start + "'payer_phones'" + end)
    #expect(complaint(\.scene?.floor) == start + "'scene_text.floor_no'" + end)
    #expect(complaint(\.goods?.first?.price) == start + "'goods_list.unit_price'" + end)
    #expect(complaint(\.extra) == start + "'extra'" + end)
  }

  @Test func whatIsInARequiredObjectIsNamedToo() {
    struct Outer: APIObject {
      var inner: Order { fields[requiredObject: 0] }
      var number: Int { fields[requiredInteger: 1] }

      init(inner: Order, number: Int) {
        fields = ObjectFields(of: Self.self, inner, number)
      }
      init(fields: ObjectFields) { self.fields = fields }
      let fields: ObjectFields
      static var schema: ObjectSchema { ["order": Order.self, "no": Int.self] }
    }
    #expect(Outer.wirePath(of: \.inner.total) == "order.total")
    #expect(Outer.wirePath(of: \.inner.payer?.openid) == "order.payer.openid")
  }

  /// The sample that stands for the list is not shorter than the list.
  @Test func elementsAfterTheFirstAreNamedToo() {
    let order = Order(goods: [.init(number: 1), .init(number: 2)])
    let error = #expect(throws: WeChatPayError.self) { try response(order).require(\.goods?[1].price) }
    #expect(error?.description.contains("'goods_list.unit_price'") == true)
  }

  @Test func theIssueIsTold() {
    let issue = FieldIssue(path: "payer", expected: "an object", found: "a string")
    #expect(
      complaint(\.payer?.level, issues: [issue])
        == "reply not understood: the reply has no 'payer.level': payer: expected an object, found a string "
        + "(Request-ID R-1)")
  }
}
