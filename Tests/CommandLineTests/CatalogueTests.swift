import Foundation
import GeneratorTestSupport
import TestSupport
import Testing

/// `wechatpay-gen list` and `wechatpay-gen lint`.
@Suite struct CatalogueTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(
      """
      # 关闭订单 {#post}

      | 请求参数 | 类型 | 描述
      | --- | --- | ---
      | order_no {data-required} | string | 单号
      | json {data-required} | object | 请求
      | a {data-required data-indent=1} | string | 甲

      | 返回字典 | 类型 | 描述
      | --- | --- | ---
      | 无返回内容

      参阅 [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/42)

      """, to: "Specs/v3/shop/orders/{order_no}/close.md")
    try workspace.write(
      """
      {"openapi": "3.1.0", "paths": {"/v3/shop/bills": {"get": {"summary": "Bills", "parameters": [
      {"name": "day", "in": "query", "required": true, "schema": {"type": "string"}}],
      "responses": {"204": {"description": ""}}}}}}
      """, to: "Specs/bills.json")
  }

  private let bills = """
    GET /v3/shop/bills  Bills
      pay.v3.shop.bills.get(_:)

    """
  private let close = """
    POST /v3/shop/orders/{order_no}/close  关闭订单
      pay.v3.shop.orders(orderNo:).close.post(_:)

    """

  @Test func everyOperation() throws {
    let finished = try workspace.run("list", "--specs", "Specs")
    #expect(finished.output == bills + close)
    #expect(finished.status == 0)
  }

  /// What the package describes, and what ships.
  @Test func everythingThatAPackageCanCall() throws {
    try workspace.write(orderPage("店内退款"), to: "Sources/ShopClient/Pages/v3/shop/refunds.md")
    try workspace.write("", to: "Sources/ShopClient/ShopClient.swift")
    let finished = try workspace.run("list", "退款")
    #expect(finished.complaints.isEmpty)
    #expect(finished.output.hasPrefix("POST /v3/shop/refunds  店内退款\n  pay.shopClient.v3.shop.refunds.post(_:)\n"))
    #expect(finished.output.contains("  pay.v3.refund.domestic.refunds(outRefundNo:).get(_:)\n"))
    try FileManager.default.removeItem(at: workspace.url.appending(path: "Specs"))
    #expect(try workspace.run("list", "退款").output == finished.output)
    let coupons = try workspace.run("list", "优惠券").output
    #expect(coupons.contains("\n  import WeChatPayMarketing\n  pay.v3.marketing.favor."))
  }

  @Test func aTargetOfDescriptionsAloneIsTold() throws {
    try workspace.write(orderPage("店内退款"), to: "Sources/ShopClient/v3/shop/refunds.md")
    #expect(
      try workspace.run("list", "店内退款").complaints
        == "warning: 'Sources/ShopClient' holds descriptions, and no Swift file, without which SwiftPM passes a target over: add 'Sources/ShopClient/ShopClient.swift', which may be empty\n"
    )
  }

  @Test(arguments: ["关闭", "ORDERS", "merchant/42", "orderNo", "post"])
  func byAWord(word: String) throws {
    #expect(try workspace.run("list", "--specs", "Specs", word).output == close)
  }

  @Test func allWordsMustOccur() throws {
    #expect(try workspace.run("list", "--specs", "Specs", "shop", "GET").output == bills)
    let nothing = try workspace.run("list", "--specs", "Specs", "shop", "refund")
    #expect(nothing.output.isEmpty)
    #expect(nothing.complaints == "Nothing found.\n")
    #expect(nothing.status == 1)
  }

  @Test func lintWithoutFindings() throws {
    let finished = try workspace.run("lint")
    #expect(finished.status == 0)
    #expect(finished.output.isEmpty)
    #expect(finished.complaints.isEmpty)
    #expect(try workspace.run("lint", "--format", "json").output == "[]\n")
    #expect(!workspace.holds("Generated"))
  }

  @Test func lintInEveryFormat() throws {
    try workspace.write(#"{"openapi": "3.1.0", "paths": {"/v3/x": {"get": {"x-links": 1}}}}"#, to: "Specs/a,b%.json")
    let text = try workspace.run("lint")
    #expect(text.status == 1)
    #expect(text.complaints.contains("Specs/a,b%.json:1:50: error: 'x-links' must be a list, and is a number"))
    #expect(text.complaints.contains("Specs/a,b%.json:1:42: warning: no response is described"))
    let json = try workspace.run("lint", "--format=json")
    #expect(json.status == 1)
    let findings = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(findings.map { $0["severity"] as? String } == ["error", "warning"])
    #expect(findings.first?["file"] as? String == "Specs/a,b%.json")
    #expect(findings.first?["line"] as? Int == 1)
    #expect(findings.first?["column"] as? Int == 50)
    #expect(findings.first?["remedy"] as? String == "write a list")
    let github = try workspace.run("lint", "--format", "github").output.split(separator: "\n")
    #expect(
      github.first
        == "::error file=Specs/a%2Cb%25.json,line=1,col=50::'x-links' must be a list, and is a number (#/paths/~1v3~1x/get/x-links)%0Awrite a list"
    )
    #expect(github.count == 2)
  }

  @Test(arguments: [
    ["lint", "--format", "xml"], ["lint", "x"], ["list", "--output", "x"], ["diff", "x"], ["diff", "x", "y", "z"],
    ["diff", "no", "where"], ["diff", "--specs", "x"],
  ])
  func wrongUse(arguments: [String]) throws {
    let finished = try workspace.run(arguments)
    #expect(finished.status == 2)
    #expect(finished.complaints.hasPrefix("error: "))
    #expect(finished.output.isEmpty)
  }

  @Test func bothFormatsCanBeCompared() throws {
    let finished = try workspace.run("diff", "Specs", "Specs/bills.json")
    #expect(finished.status == 1)
    #expect(
      finished.output
        == "breaking: Specs/v3/shop/orders/{order_no}/close.md:1:1 -: POST /v3/shop/orders/{order_no}/close is gone\n")
  }
}
