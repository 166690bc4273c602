import Foundation
import Testing

@_spi(Generated) @testable import WeChatPay

/// What no description lists is there all the same.
@Suite struct UndescribedMembersTests {
  private static let json = """
    {"order_id":"A","new":[1,0.5,"x",null,{"a":true}],"null":null,"payer":{"openid":"o","since":2026},
    "goods_list":[{"goods_no":1,"color":"red"},{"goods_no":2}],"scene_text":"{\\"place\\":\\"B\\",\\"door\\":7}",
    "undescribed":"a name like any other"}
    """

  private func read(_ json: String = json) async throws -> (order: Order, issues: [FieldIssue]) {
    let (body, issues) = try await decodeReply(Order.self, from: Data(json.utf8), decrypter: nil)
    return (body, issues)
  }

  private func check(_ order: Order) {
    #expect(
      order.undescribed == [
        "new": [1, 0.5, "x", nil, ["a": true]], "null": nil, "undescribed": "a name like any other",
      ])
    #expect(order.payer?.undescribed == ["since": 2026])
    #expect(order.goods?.map(\.undescribed) == [["color": "red"], [:]])
    #expect(order.scene?.undescribed == ["door": 7])
  }

  @Test func theyAreThereByName() async throws {
    let (order, issues) = try await read()
    check(order)
    #expect(issues == [])
    #expect(try await read(#"{"order_id":"A"}"#).order.undescribed == [:])
    #expect(Order.complete.undescribed == [:])
  }

  @Test func aReplyGivesThemDirectly() async throws {
    let (order, issues) = try await read()
    let response = Response(
      order, issues: issues)
    #expect(response.undescribed["new"] == [1, 0.5, "x", nil, ["a": true]])
  }

  @Test func theySurviveCoding() async throws {
    let (order, _) = try await read()
    let data = try JSONEncoder().encode(order)
    let again = try JSONDecoder().decode(Order.self, from: data)
    check(again)
    #expect(again == order)
    #expect(again.hashValue == order.hashValue)
    #expect(try JSONDecoder().decode(Order.self, from: Data(Self.json.utf8)) == order)
    #expect(try JSONValue(json: encoded(order, nil), nesting: 64)["payer"] == ["openid": "o", "since": 2026])
    let list = try PropertyListEncoder().encode(Order(id: "A"))
    #expect(try PropertyListDecoder().decode(Order.self, from: list) == Order(id: "A"))
  }

  @Test func theyCountForEquality() async throws {
    let (order, _) = try await read(#"{"order_id":"A","new":1}"#)
    #expect(order != Order(id: "A"))
    #expect(try await order != read(#"{"order_id":"A","new":2}"#).order)
    #expect(try await order == read(#"{"new":1,"order_id":"A"}"#).order)
  }

  @Test func aChangedObjectKeepsThem() async throws {
    var (order, _) = try await read()
    order.id = "B"
    order.payer?.openid = "p"
    check(order)
  }

  /// Nobody knows which of them are about people.
  @Test func theirValuesAreNeverShown() async throws {
    let (order, _) = try await read(
      #"{"new":"SECRET","13800138000":"SECRET","bad\u001b[2Jname":1,"payer":{"openid":"o","deep":["SECRET"]}}"#)
    var dumped = ""
    dump(order, to: &dumped)
    for text in ["\(order)", String(reflecting: order), dumped] {
      #expect(!text.contains("SECRET") && !text.contains("13800138000") && !text.contains("\u{1B}"))
      #expect(text.contains("new") && text.contains("deep"))
    }
    #expect("\(Order())" == "Order(fields: ())")
    let many = "{" + (100..<1000).map { "\"n\($0)\":1" }.joined(separator: ",") + "}"
    let printed = try await "\(read(many).order)"
    #expect(printed.contains(#""n100""#) && printed.contains("…") && printed.utf8.count < 500)
  }

  @Test func noneOfThemIsAnIssueWhateverItIs() async throws {
    let digits = String(repeating: "9", count: 1 << 20)
    let (order, issues) = try await read(#"{"huge":\#(digits),"deep":[[[1e999]]],"fine":7,"order_id":"A"}"#)
    #expect(issues == [])
    #expect(order.undescribed == ["fine": 7], "what no value can hold is left out")
    #expect(order.id == "A")
  }

  @Test func theFirstOfTwoCounts() async throws {
    #expect(try await read(#"{"new":1,"new":2,"total":3,"total":"x"}"#).order.undescribed == ["new": 1])
    #expect(
      try JSONDecoder().decode(Order.self, from: Data(#"{"new":1,"new":2}"#.utf8)).undescribed == ["new": 1])
  }

  @Test func anyNumberOfThemIsKept() async throws {
    let members = (0..<100_000).map { #""n\#($0)":\#($0)"# }.joined(separator: ",")
    let (order, issues) = try await read(#"{\#(members),"order_id":"A"}"#)
    #expect(order.undescribed.count == 100_000)
    #expect(order.undescribed["n99999"] == 99999)
    #expect(order.id == "A")
    #expect(issues == [])
  }

  /// In a query or a header nothing is sent that no description lists.
  @Test func queriesDoNotHoldThem() async throws {
    let (order, _) = try await read(#"{"order_id":"A","Authorization":"x"}"#)
    #expect(try texts(of: order, nil).map(\.name) == ["order_id"])
  }
}
