import Testing

@testable import SwiftPlanning
@testable import SwiftSource

/// Wire names on their way to Swift names.
@Suite struct NamingTests {
  @Test(arguments: [
    ("service_id", "serviceID", "ServiceID"), ("id", "id", "ID"), ("out-trade-no", "outTradeNo", "OutTradeNo"),
    ("payAuthNo", "payAuthNo", "PayAuthNo"), ("Wechatpay-Serial", "wechatpaySerial", "WechatpaySerial"),
    ("URLName", "urlName", "URLName"), ("notify_url", "notifyURL", "NotifyURL"), ("sub_mchid", "subMchid", "SubMchid"),
    ("h5_info", "h5Info", "H5Info"), ("a__b", "aB", "AB"), ("_a_", "a", "A"), ("2nd", "2nd", "2nd"),
    ("TRANSACTION.SUCCESS", "transactionSuccess", "TransactionSuccess"), ("", "", ""),
    ("订单", "u8ba2U5355", "U8ba2U5355"), ("ip_address", "ipAddress", "IPAddress"),
    ("uuid_html_json_api", "uuidHTMLJSONAPI", "UUIDHTMLJSONAPI"),
  ])
  func words(wireName: String, lower: String, upper: String) {
    #expect(Words(wireName).lowerCamel == lower)
    #expect(Words(wireName).upperCamel == upper)
  }

  @Test(arguments: [
    ("goods_list", "goods"), ("payments", "payment"), ("post_discounts", "postDiscount"), ("categories", "category"),
    ("boxes", "box"), ("addresses", "address"), ("status", "status"), ("news", "news"), ("list", "list"), ("ids", "id"),
    ("as", "as"), ("ties", "tie"), ("batches", "batch"),
  ])
  func singulars(list: String, element: String) {
    #expect(Words(list).singular.lowerCamel == element)
  }

  @Test(arguments: [
    ("class", NameKind.property, "class"), ("fields", .property, "fieldsField"), ("self", .property, "selfField"),
    ("2nd", .property, "field2nd"), ("", .property, "field"), ("call", .segment, "callSegment"),
    ("response", .segmentType, "ResponseSegment"), ("string", .type, "StringType"), ("none", .value, "noneValue"),
    ("2G", .value, "value2G"), ("init", .value, "initValue"), ("Type", .type, "TypeType"), ("v3", .segmentType, "V3"),
  ])
  func kinds(wireName: String, kind: NameKind, name: String) {
    #expect(identifier(Words(wireName), as: kind).name == name)
  }

  @Test func aScopeGivesEveryNameOnce() {
    var scope = Scope(taken: ["amount"])
    let wanted = [["amount", "order_amount"], ["amount", "order_amount"], ["amount"], ["total"], ["total"]]
    let names = wanted.map { scope.name($0.map { Words($0) }, as: .property).name }
    #expect(names == ["orderAmount", "amount2", "amount3", "total", "total2"])
    #expect(scope.name("status", as: .property, avoiding: ["status"]).name == "statusField")
  }

  @Test(arguments: ["", "1a", "a-b", "a b", "é", "a\n", "a`", "\u{202E}a"])
  func whatIsNoIdentifier(text: String) {
    #expect(Identifier(text) == nil)
  }

  @Test(arguments: [
    ("class", "`class`", "class"), ("inout", "`inout`", "`inout`"), ("amount", "amount", "amount"),
    ("Protocol", "Protocol", "Protocol"), ("_", "_", "_"),
  ])
  func keywords(name: String, alone: String, label: String) throws {
    let identifier = try #require(Identifier(name))
    #expect(("\(identifier)" as SwiftText).bytes == Array(alone.utf8))
    #expect(("\(label: identifier)" as SwiftText).bytes == Array(label.utf8))
  }
}
