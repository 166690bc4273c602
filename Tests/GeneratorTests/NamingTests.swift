import SpecModel
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
    ("2G", .value, "value2G"), ("init", .value, "initValue"), ("Type", .type, "TypeValue"), ("v3", .segmentType, "V3"),
  ])
  func kinds(wireName: String, kind: NameKind, name: String) {
    #expect(identifier(Words(wireName), as: kind).name == name)
  }

  /// Signs and what stands between digits are words, as far as a name would read as another value without.
  @Test(arguments: [
    ("PAID", "paid"), ("-1", "minus1"), ("+1", "plus1"), ("1", "value1"), ("1.02", "value1Point02"),
    ("102", "value102"), ("1-2", "value1Dash2"), ("12", "value12"), ("1_2", "value1Underscore2"),
    ("2024-01-02", "value2024Dash01Dash02"), ("10%", "value10Percent"), ("A+", "aPlus"), ("A-", "a"), ("A", "a"),
    ("<5", "less5"), (">5", "greater5"), ("SHA-256", "sha256"), ("UTF-8", "utf8"), ("TYPE_6", "type6"), ("", "empty"),
    ("-", "minus"), (".", "point"), ("h5", "h5"), ("订单", "u8ba2U5355"),
  ])
  func values(value: String, name: String) {
    #expect(identifier(Words(value: value, hasSigns: false), as: .value).name == name)
  }

  @Test(arguments: [("GMT-1", "gmtMinus1"), ("GMT+1", "gmtPlus1"), ("GMT+12", "gmtPlus12"), ("GMT", "gmt")])
  func valuesWithSigns(value: String, name: String) {
    #expect(identifier(Words(value: value, hasSigns: true), as: .value).name == name)
  }

  /// A number behind a name is none of the value.
  @Test func valuesThatDifferInSpellingOnly() {
    func names(_ values: [String]) -> [String] {
      let schema = Schema(.string, enumeration: values.map { Schema.EnumerationValue($0) })
      return enumerationPlan(name: Identifier(known: "Zone"), documentation: "", schema: schema).values.map(\.name.name)
    }
    #expect(names(["A", "a", "A2", "A "]) == ["a", "aVariant2", "a2", "aVariant3"])
    #expect(names(["GMT+1", "GMT-1", "GMT-12"]) == ["gmtPlus1", "gmtMinus1", "gmtMinus12"])
    var scope = Scope()
    #expect(
      ["sha1", "sha_1", "sha1"].map { scope.name($0, as: .property).name } == ["sha1", "sha1Variant2", "sha1Variant3"])
  }

  /// What a type is called after besides its field.
  @Test(arguments: [
    ("type", "identity", "IdentityType"), ("state", "collection", "CollectionState"),
    ("data", "response", "ResponseData"),
    ("trade_state", "response", "TradeState"), ("type", "account_type", "AccountTypeValue"),
    ("value", "field_value", "FieldValueContent"), ("amount", "detail", "Amount"), ("detail_detail", "x", "Detail"),
    ("statuses", "request", "RequestStatus"),
  ])
  func typesOfFields(field: String, owner: String, name: String) {
    let location = SourceLocation(file: "", line: 1, column: 1)
    let field = Field(name: field, schema: Schema(.string), isRequired: false, location: location)
    #expect(typeWords(field, isElement: field.name == "statuses", in: Words(owner)).upperCamel == name)
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
