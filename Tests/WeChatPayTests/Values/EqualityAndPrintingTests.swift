import Foundation
import Testing

@_spi(Generated) @testable import WeChatPay

@Suite struct EqualityTests {
  /// One change to each field.
  private var variants: [Order] {
    let order = Order.complete
    let payer = order.payer
    let goods = order.goods?.first
    return [
      order.with(\.id, nil), order.with(\.state, nil), order.with(\.createdAt, ""), order.with(\.total, 0),
      order.with(\.rate, 1), order.with(\.isPaid, nil), order.with(\.payer, payer?.with(\.openid, "x")),
      order.with(\.payer, payer?.with(\.level, nil)), order.with(\.payer, payer?.with(\.card, "x")),
      order.with(\.payer, nil), order.with(\.goods, [goods?.with(\.number, 7)].compactMap(\.self)),
      order.with(\.goods, []), order.with(\.tags, nil), order.with(\.matrix, []),
      order.with(\.scene, order.scene?.with(\.floor, 4)), order.with(\.extra, .null), order.with(\.attributes, [:]),
      order.with(\.name, nil), order.with(\.phones, []),
    ]
  }

  @Test func everyFieldCounts() {
    #expect(Order.complete == Order.complete)
    #expect(Order.complete.hashValue == Order.complete.hashValue)
    let all = variants + [.complete]
    #expect(Set(all).count == all.count)
    for variant in variants { #expect(variant != .complete) }
  }

  @Test func aChangedCopyDiffersInOneField() {
    let order = Order.complete.with(\.total, 7).with(\.name, "SECRET-OTHER").with(\.payer, nil)
    #expect(order.total == 7)
    #expect(order.name == "SECRET-OTHER")
    #expect(order.payer == nil)
    #expect(order.with(\.total, 40000).with(\.name, "SECRET-NAME").with(\.payer, Order.complete.payer) == .complete)
    #expect(Order.Goods(number: 1).with(\.number, 2) == Order.Goods(number: 2))
  }

  @Test func onlyFieldsCanBeChanged() async {
    await #expect(processExitsWith: .failure) { _ = Order.complete.with(\.payer?.openid, "x") }
    await #expect(processExitsWith: .failure) { _ = Order.complete.with(\.isOfAPayer, true) }
    await #expect(processExitsWith: .failure) { _ = Order.complete.with(\.self, Order()) }
  }

  @Test func absentAndEmptyDiffer() {
    #expect(Order(id: "") != Order())
    #expect(Order(tags: []) != Order())
    #expect(Order(payer: Order.Payer()) != Order())
  }
}

extension Order {
  fileprivate var isOfAPayer: Bool { payer != nil }
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
      var inner: Order { fields[required: 0] }
      var number: Int { fields[required: 1] }

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
