import Foundation
import GoldenEverything
import GoldenHandwritten
import GoldenHostile
import GoldenMarkdown
import GoldenOpenAPI
import GoldenSettings
import GoldenShared
import GoldenText
import Testing
import WeChatPay

/// What the generator wrote for the golden cases is not only compared: it is compiled into this test and called.
@Suite struct GoldenCallTests {
  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    encoder.userInfo[.writesSensitiveFields] = true
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private func parsed(_ text: String) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  private typealias Markdown = MarkdownCase.Payscore.Partner.Serviceorder.OutOrderNo.SendPendingmessage
  private typealias Text = TextCase.Payscore.Partner.Serviceorder.OutOrderNo.SendPendingmessage
  private typealias Order = EverythingCase.Shop.Orders.OrderNo

  @Test func bothFormsSendTheSame() throws {
    let markdown = Markdown.PostRequest(
      serviceID: "2002", subMchid: "1900000109",
      postPayments: [.init(name: "就餐费用", amount: 40000, description: "就餐人均100元", count: 4)],
      totalAmount: 50000, prepaidTime: "20231218")
    let text = Text.PostRequest(
      serviceID: "2002", subMchid: "1900000109",
      postPayments: [.init(name: "就餐费用", amount: 40000, description: "就餐人均100元", count: 4)],
      totalAmount: 50000, prepaidTime: "20231218")
    #expect(try parsed(json(markdown)) == parsed(json(text)))
    #expect(
      try parsed(json(markdown)) == [
        "service_id": "2002", "sub_mchid": "1900000109", "total_amount": 50000, "prepaid_time": "20231218",
        "post_payments": [["name": "就餐费用", "amount": 40000, "description": "就餐人均100元", "count": 4]],
      ])
  }

  @Test func whatARequestRequiresIsRequiredInDecodingToo() throws {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Markdown.PostRequest.self, from: Data(#"{"service_id":"1"}"#.utf8))
    }
    let complete = #"{"service_id":"1","sub_mchid":"2","post_payments":[],"total_amount":3,"prepaid_time":"4"}"#
    let decoded = try JSONDecoder().decode(Markdown.PostRequest.self, from: Data(complete.utf8))
    #expect(try parsed(json(decoded)) == parsed(complete))
  }

  @Test func equalityAndHashingGoThroughAllFields() {
    let one = Order.GetResponse(orderNo: "1", amount: .init(total: 1, currency: .cny), hashValue: "h")
    let same = Order.GetResponse(orderNo: "1", amount: .init(total: 1, currency: .cny), hashValue: "h")
    #expect(one == same)
    #expect(Set([one, same]).count == 1)
    for other in [
      Order.GetResponse(orderNo: "2", amount: .init(total: 1, currency: .cny), hashValue: "h"),
      Order.GetResponse(orderNo: "1", amount: .init(total: 2, currency: .cny), hashValue: "h"),
      Order.GetResponse(orderNo: "1", amount: .init(total: 1, currency: .init(rawValue: "EUR")), hashValue: "h"),
      Order.GetResponse(orderNo: "1", amount: .init(total: 1, currency: .cny)),
    ] {
      #expect(one != other)
      #expect(Set([one, other]).count == 2)
    }
    #expect(one.hashValue == "h")
  }

  @Test func enumerationsTakeWhatTheyDoNotKnow() throws {
    let reply = try JSONDecoder().decode(Order.GetResponse.self, from: Data(#"{"status":"FROZEN"}"#.utf8))
    #expect(reply.status == Order.GetResponse.ResponseStatus(rawValue: "FROZEN"))
    #expect(reply.status != .paid)
    #expect(try json(reply) == #"{"status":"FROZEN"}"#)
  }

  /// The same in one area, whatever the words, under whichever name.
  @Test func whatOneOperationGivesBackGoesWhereAnotherOnesIsTaken() throws {
    typealias Shop = SharedCase.Shop
    func isPaid(_ order: Shop.Orders.OrderNo.GetResponse) -> Bool { order.state == .paid }
    #expect(isPaid(Shop.Bills.GetResponse(state: .paid)))
    // A path that is the area itself, one whose step is called like the outermost one, and where all of them stand.
    #expect(isPaid(Shop.GetResponse(state: .paid)))
    #expect(isPaid(Shop.V3Segment.GetResponse(state: .paid)))
    #expect(isPaid(Shop.SharedGetResponse(state: .paid, amount: Shop.Amount(total: 5, currency: .cny))))
    let order = try JSONDecoder().decode(
      Shop.Orders.GetResponse.self, from: Data(#"{"state":"PAID","amount":{"total":5,"currency":"CNY"}}"#.utf8))
    #expect(isPaid(order))
    let refund = Shop.Refunds.GetResponse(refundNo: "1", amount: order.amount)
    let currency: Shop.Refunds.GetResponse.Currency? = refund.amount?.currency
    #expect(currency == .cny)
    #expect(try parsed(json(refund)) == ["amount": ["total": 5, "currency": "CNY"], "refund_no": "1"])
    let paid = SharedCase.ShopPaid(amount: SharedCase.ShopClosed.Amount(total: 5))
    #expect(try json(paid) == #"{"amount":{"total":5}}"#)
  }

  /// Where a type is another one, and in another area.
  @Test func whatIsNotTheSameIsATypeOfItsOwn() {
    typealias API = SharedCase
    let types: [Any.Type] = [
      API.Shop.Orders.GetResponse.Amount.self, API.Shop.Receipts.GetResponse.Amount.self,
      API.Mall.Orders.GetResponse.Amount.self,
    ]
    #expect(Set(types.map { ObjectIdentifier($0) }).count == types.count)
  }

  @Test func jsonTextGoesAsAString() throws {
    let request = Order.PatchRequest(payerName: "张三", detail: .init(remark: "急"), extra: .init(costPrice: 5))
    #expect(try parsed(json(request))["extra"] == .string(#"{"cost_price":5}"#))
    let back = try JSONDecoder().decode(Order.PatchRequest.self, from: Data(try json(request).utf8))
    #expect(back == request)
  }

  @Test func sensitiveFieldsDoNotShow() {
    let request = Order.PatchRequest(payerName: "张三", mobile: "13800000000", detail: .init(remark: "急"))
    var dumped = ""
    dump(request, to: &dumped)
    for text in ["\(request)", String(reflecting: request), dumped, "\([request])"] {
      #expect(!text.contains("张三"))
      #expect(!text.contains("13800000000"))
      #expect(text.contains("急"))
    }
    #expect(request.payerName == "张三")
  }

  @Test func keywordsAreUsable() throws {
    let request = EverythingCase.Shop.Keywords.Delete.PostRequest(class: "a", in: "b", string: .init(value: "c"))
    #expect(request.class == "a")
    #expect(try parsed(json(request)) == ["class": "a", "in": "b", "string": ["value": "c"]])
  }

  @Test func hostileNamesArriveAsTheyAre() throws {
    let reply = V3.Hostile.Escape.PostResponse(aExit1: "1")
    #expect(try parsed(json(reply)) == [#"a"; exit(1) //"#: "1"])
  }

  @Test func theHandwrittenPage() throws {
    let request = HandwrittenCase.Shop.Orders.OrderNo.Close.PostRequest(
      reason: "sold out", channel: .web, items: [.init(itemID: "7", count: 1)])
    #expect(
      try parsed(json(request)) == ["reason": "sold out", "channel": "WEB", "items": [["item_id": "7", "count": 1]]])
  }

  @Test func notificationsAreListed() {
    #expect(
      EverythingCase.notifications.flatMap { $0.kinds } == [
        NotificationKind("SHOP.PAID", originalType: "transaction"),
        NotificationKind("SHOP.PAID", originalType: "refund"),
      ])
  }

  /// The modules have paths, notifications and schemas of the same names.
  @Test func twoModulesInOneFile() {
    let order = GoldenSettings.Shop.V3.Shop.Purchases.PostRequest(
      madeAt: "2026-11-23T08:00:00+08:00", goods: [.init(unitPriceFen: 100)])
    #expect(order.madeAt.date != nil)
    let reply = GoldenSettings.Shop.V3.Shop.Purchases.PostResponse(state: "NEW")
    #expect(reply.state == "NEW")
    #expect(ShopNotifications.all.flatMap { $0.kinds } == [NotificationKind("ORDER.PAID")])
    func calls(_ pay: WeChatPayClient) -> [any Sendable] {
      [pay.shop.v3.shop.purchases, pay.shop.v3.shop.bills, pay.animals.v1.pets]
    }
    let reply2 = ShopSchemas.Response.Bill(total: 1)
    #expect(reply2.total == 1)
    #expect(Schemas.Response.Pet(id: 1).id == 1)
    #expect(!EverythingCase.notifications.isEmpty)
  }
}
