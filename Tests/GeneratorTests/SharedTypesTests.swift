import Foundation
import Generator
import GeneratorTestSupport
import SpecModel
import Testing

/// Where types stand that several requests and replies use, what they are called there, and what a page more changes.
@Suite struct SharedTypesTests {
  private static let payer = [
    "| payer {data-indent=1} | object | 付款人", "| openid {data-required data-indent=2} | string | 标识",
  ]

  private static func request(_ rows: [String]) -> String { orderPage("下单", rows: rows) }

  private static func reply(_ rows: [String], title: String = "查询") -> String {
    """
    # \(title) {#get}

    | 请求参数 | 类型 | 描述
    | --- | --- | ---

    | 返回字典 | 类型 | 描述
    | --- | --- | ---
    \(rows.joined(separator: "\n"))

    """
  }

  /// Two ways to pay, for merchants and for partners.
  private static let pages = [
    "v3/pay/transactions/app.md": request(payer), "v3/pay/transactions/jsapi.md": request(payer),
    "v3/pay/partner/transactions/app.md": request(payer), "v3/pay/partner/transactions/jsapi.md": request(payer),
  ]

  private func files(_ pages: [String: String], settings: String? = nil) -> [String: String] {
    let (files, diagnostics) = generate(sources(pages, settings: settings))
    #expect(diagnostics.isEmpty)
    return files
  }

  /// The names of the files that differ, without those of these pages and of the tree of paths.
  private func changed(_ old: [String: String], _ new: [String: String], besides own: String...) -> [String] {
    Set(old.keys).union(new.keys).subtracting(own + ["Paths.swift"]).filter { old[$0] != new[$0] }.sorted()
  }

  // MARK: Homes

  @Test func aTypeStandsAtTheDeepestStepThatItsPathsHaveInCommon() throws {
    let two = files(Self.pages.filter { !$0.key.contains("partner") })
    let home = try #require(two["V3.Pay.Transactions+Types.swift"])
    #expect(home.contains("// /v3/pay/transactions/**\n"))
    #expect(home.contains("extension V3.Pay.Transactions {"))
    #expect(home.contains("  public struct Payer: APIObject {"))
    for step in ["App", "Jsapi"] {
      let page = try #require(two["V3.Pay.Transactions.\(step).swift"])
      #expect(page.contains("typealias PostRequest = V3.Pay.Transactions.SharedPostRequest\n"))
    }
    #expect(home.contains("    public typealias Payer = V3.Pay.Transactions.Payer\n"), "within the shared request")
    #expect(two.keys.filter { $0.contains("+") } == ["V3.Pay.Transactions+Types.swift"])
  }

  @Test func whereMorePathsJoinTheNameStays() throws {
    let four = files(Self.pages)
    #expect(try #require(four["V3.Pay+Types.swift"]).contains("  public struct Payer: APIObject {"))
    for step in ["V3.Pay.Transactions", "V3.Pay.Partner.Transactions"] {
      let text = try #require(four[step + "+Types.swift"])
      #expect(text.contains("  public typealias Payer = V3.Pay.Payer\n"))
      #expect(!text.contains("struct"))
    }
  }

  @Test func nothingIsSharedFromAreaToArea() {
    let files = files([
      "v3/pay/orders.md": Self.request(Self.payer), "v3/refund/orders.md": Self.request(Self.payer),
    ])
    #expect(files.keys.sorted() == ["Paths.swift", "V3.Pay.Orders.swift", "V3.Refund.Orders.swift"])
  }

  /// With a step before all paths, an area is one step further down.
  @Test func behindARoot() throws {
    let pages = [
      "v3/pay/app.md": Self.request(Self.payer), "v3/pay/jsapi.md": Self.request(Self.payer),
      "v3/refund/app.md": Self.request(Self.payer),
    ]
    let files = files(pages, settings: #"{"root": "shop", "access": "package"}"#)
    #expect(files.keys.filter { $0.contains("+") } == ["Shop.V3.Pay+Types.swift"])
    let home = try #require(files["Shop.V3.Pay+Types.swift"])
    #expect(home.contains("  package struct Payer: APIObject {"))
    #expect(home.contains("// /v3/pay/**\n"))
    #expect(!home.contains("public struct"))
  }

  /// Those of one path stand in its file.
  @Test func requestsAndRepliesOfOnePath() throws {
    let rows = ["| state | string | 状态<br/>`OPEN`：开<br/>`SHUT`：关", "| payer_state | string | 状态<br/>`A`：甲<br/>`B`：乙"]
    let page = """
      # 订单 {#mix}

      ## 查询 {#get}

      | 请求参数 | 类型 | 描述
      | --- | --- | ---
      | query | object | 查询
      | payer_state {data-indent=1} | string | 状态<br/>`A`：甲<br/>`B`：乙

      | 返回字典 | 类型 | 描述
      | --- | --- | ---
      \(rows.joined(separator: "\n"))
      """
    let files = files(["v3/shop/orders.md": page])
    #expect(files.keys.sorted() == ["Paths.swift", "V3.Shop.Orders.swift"])
    let text = try #require(files["V3.Shop.Orders.swift"])
    #expect(text.contains("  public struct PayerState: OpenEnumeration {"))
    #expect(text.components(separatedBy: "typealias PayerState = V3.Shop.Orders.PayerState\n").count == 3)
  }

  /// People build requests and read replies: an object of the one is none of the other, listed values are the same.
  @Test func objectsOfRequestsAreNoneOfReplies() throws {
    let rows = [
      "| payer {data-indent=1} | object | 付款人", "| kind_of {data-indent=2} | string | 种类<br/>`A`：甲<br/>`B`：乙",
    ]
    let files = files([
      "v3/shop/orders.md": Self.request(rows),
      "v3/shop/bills.md": Self.reply(
        rows.map { $0.replacing("indent=1", with: "indent=0").replacing("=2", with: "=1") }),
    ])
    let home = try #require(files["V3.Shop+Types.swift"])
    #expect(home.contains("struct KindOf: OpenEnumeration"))
    #expect(!home.contains("Payer"))
  }

  // MARK: Names

  @Test func namesThatAreTakenAtHome() throws {
    let rows = ["payer", "app", "v3", "pay", "data", "protocol", "post_request"].flatMap { name in
      ["| \(name) {data-indent=1} | object | 甲", "| \(name)_no {data-indent=2} | string | 乙"]
    }
    let files = files([
      "v3/pay/app.md": Self.request(rows), "v3/pay/jsapi.md": Self.request(rows + ["| a {data-indent=1} | string | 丙"]),
      "v3/pay/payer.md": Self.request(["| a {data-indent=1} | string | 丁"]),
    ])
    let home = try #require(files["V3.Pay+Types.swift"])
    let names = home.matches(of: /public struct (\w+)/).map { String($0.1) }
    #expect(names == ["AppType", "PayType", "PayerType", "PostRequestType", "ProtocolType", "RequestData", "V3Type"])
    // What people know inside the request is as it was.
    #expect(try #require(files["V3.Pay.App.swift"]).contains("    public typealias Payer = V3.Pay.PayerType\n"))
    #expect(try #require(files["Paths.swift"]).contains("public struct Payer: Sendable"))
  }

  /// Types of one name are called after what tells them apart, and the one that most use has the name itself.
  @Test func severalShapesOfOneName() throws {
    let amount = { (fields: [String]) in
      ["| amount {data-indent=1} | object | 金额"] + fields.map { "| \($0) {data-indent=2} | integer | 数" }
    }
    let reply = [
      "| amount | object | 金额", "| total {data-indent=1} | integer | 数", "| paid {data-indent=1} | integer | 数",
    ]
    var pages = [
      "v3/pay/h5/orders.md": Self.request(amount(["total", "tip"])),
      "v3/pay/partner/h5/orders.md": Self.request(amount(["total", "tip"])),
      "v3/pay/id.md": Self.reply(reply), "v3/pay/no.md": Self.reply(reply + ["| a | string | 甲"]),
    ]
    for number in 1...3 {
      pages["v3/pay/app\(number).md"] = Self.request(amount(["total"]) + ["| a\(number) {data-indent=1} | string | 甲"])
    }
    let home = try #require(files(pages)["V3.Pay+Types.swift"])
    let names = home.matches(of: /public struct (\w+)/).map { String($0.1) }
    #expect(names == ["Amount", "OrdersAmount", "ResponseAmount", "SharedPostRequest"])
    #expect(
      try #require(home.firstRange(of: "struct Amount:")).upperBound < #require(home.firstRange(of: "tip")).lowerBound)
  }

  @Test func notificationsAreSharedByWhatTheyAreAbout() throws {
    let page = { (event: String) in
      """
      # 通知 {#post}

      | 请求参数 | 类型 | 描述
      | --- | --- | ---
      | body {data-required} | object | 通知
      | event_type {data-required data-indent=1} | string | 类型<br/>`\(event)` 枚举值
      | resource {data-required data-indent=1} | object | 资源
      | ciphertext {data-required data-indent=2} | string {data-encrypted=by-aes-gcm} | 密文
      | amount {data-indent=3} | object | 金额
      | total {data-indent=4} | integer | 总额

      | 返回字典 | 类型 | 描述
      | --- | --- | ---
      | 无返回内容
      """
    }
    let events = ["REFUND.SUCCESS", "REFUND.CLOSED", "SHOP.PAID", "SHOP.SHUT", "COUPON.USE"]
    let files = files(Dictionary(uniqueKeysWithValues: events.map { ("webhook/v3/\($0).md", page($0)) }))
    let home = try #require(files["Notifications+Types.swift"])
    #expect(home.matches(of: /public struct (\w+)/).map { String($0.1) } == ["RefundAmount", "ShopAmount"])
    #expect(try #require(files["Notifications.CouponUse.swift"]).contains("struct Amount: APIObject"))
    #expect(
      try #require(files["Notifications.ShopPaid.swift"]).contains("typealias Amount = Notifications.ShopAmount\n"))
  }

  /// What always holds another of its kind cannot be asked for, and what only leads there can: equal fields, two types.
  @Test func schemasThatHoldThemselves() throws {
    let operation = { (schema: String) in
      """
      {"post": {"summary": "a plant", "responses": {"204": {"description": ""}}, "requestBody": {"required": true,
      "content": {"application/json": {"schema": {"$ref": "#/components/schemas/\(schema)"}}}}}}
      """
    }
    let plant = """
      {"type": "object", "required": ["root"], "properties": {"root": {"type": "object", "required": ["tree"],
      "properties": {"tree": {"$ref": "#/components/schemas/Tree"}}}}}
      """
    let files = files([
      "api.json": """
      {"openapi": "3.1.0",
      "paths": {"/v3/shop/trees": \(operation("Tree")), "/v3/shop/bushes": \(operation("Bush"))},
      "components": {"schemas": {"Tree": \(plant), "Bush": \(plant), "Shrub": \(plant)}}}
      """
    ])
    #expect(try #require(files["Schemas.Tree.swift"]).contains("public var tree: Schemas.Request.Tree? {"))
    #expect(try #require(files["Schemas.Bush.swift"]).contains("public var tree: Schemas.Request.Tree {"))
    #expect(!files.keys.contains { $0.contains("+") })
  }

  @Test func preferredNamesTellTypesApart() throws {
    let pages = [
      "v3/pay/app.md": Self.request(Self.payer), "v3/pay/jsapi.md": Self.request(Self.payer),
      "v3/pay/h5.md": Self.request(Self.payer),
    ]
    let all = files(pages, settings: #"{"overrides": {"POST /v3/pay/h5 payer.openid": {"name": "customer"}}}"#)
    let page = try #require(all["V3.Pay.H5.swift"])
    #expect(page.contains("public var customer: String {"))
    #expect(!page.contains("typealias"))
    #expect(try #require(all["V3.Pay.App.swift"]).contains("typealias PostRequest = V3.Pay.SharedPostRequest\n"))
  }

  // MARK: Comments

  @Test func whatMostDescriptionsSayIsSaid() throws {
    let rows = { (text: String, limit: String) in
      ["| payer {data-indent=1} | object | \(text)", "| openid {data-indent=2} | string[1,\(limit)] | \(text)标识"]
    }
    let pages = [
      "v3/pay/a.md": Self.request(rows("支付者", "64")), "v3/pay/b.md": Self.request(rows("付款人", "32")),
      "v3/pay/c.md": Self.request(rows("付款人", "32")),
    ]
    let home = try #require(files(pages)["V3.Pay+Types.swift"])
    #expect(home.contains("  /// 付款人\n  public struct Payer"))
    #expect(home.contains("    /// 付款人标识\n"), "a limit that is not everybody's is nobody's")
    let two = try #require(files(pages.filter { $0.key != "v3/pay/a.md" })["V3.Pay+Types.swift"])
    #expect(two.contains("    /// 付款人标识 · 1–32 个字符\n"))
  }

  // MARK: What a page more changes

  @Test func aPageThatSharesNothingNew() {
    let old = files(Self.pages)
    let page = Self.request(["| shop {data-indent=1} | object | 商店", "| city {data-indent=2} | string | 城市"])
    for path in ["v3/pay/aaa", "v3/pay/transactions/zzz", "v3/aaa/orders", "v3/pay"] {
      var pages = Self.pages
      pages[path + ".md"] = page
      let new = files(pages)
      let own = path.split(separator: "/").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: ".")
      #expect(new[own + ".swift"] != nil)
      #expect(changed(old, new, besides: own + ".swift") == [], "\(path)")
    }
  }

  @Test func aPageThatSharesWhatIsSharedAlready() {
    var pages = Self.pages
    let old = files(pages)
    // The first of all, in a file that is read before all others.
    pages["v3/pay/partner/transactions/aaa.md"] = Self.request(Self.payer)
    #expect(changed(old, files(pages), besides: "V3.Pay.Partner.Transactions.Aaa.swift") == [])
  }

  @Test func aPageThatSharesWithOneOther() {
    var pages = Self.pages
    pages["v3/pay/other.md"] = Self.request([
      "| shop {data-indent=1} | object | 商店", "| a {data-indent=2} | string | 甲",
    ])
    let old = files(pages)
    pages["v3/pay/aaa.md"] = Self.request([
      "| shop {data-indent=1} | object | 商店", "| a {data-indent=2} | string | 甲", "| b {data-indent=1} | string | 乙",
    ])
    #expect(
      changed(old, files(pages), besides: "V3.Pay.Aaa.swift") == ["V3.Pay+Types.swift", "V3.Pay.Other.swift"])
  }

  @Test func aHomeThatMoves() throws {
    var pages = Self.pages.filter { $0.key.hasPrefix("v3/pay/transactions") }
    let old = files(pages)
    pages["v3/pay/partner/transactions/app.md"] = Self.request(Self.payer)
    let new = files(pages)
    #expect(
      changed(old, new, besides: "V3.Pay.Partner.Transactions.App.swift") == [
        "V3.Pay+Types.swift", "V3.Pay.Transactions+Types.swift", "V3.Pay.Transactions.App.swift",
        "V3.Pay.Transactions.Jsapi.swift",
      ])
    #expect(try #require(new["V3.Pay.Transactions+Types.swift"]).contains("typealias Payer = V3.Pay.Payer\n"))
  }

  /// Pages of a few objects in all combinations: the same Swift however their files come.
  @Test func theOrderOfFilesDoesNotMatter() {
    var pages: [String: String] = [:]
    for number in 0..<48 {
      let rows = (0..<4).flatMap { field -> [String] in
        guard number >> field & 1 == 1 else { return [] }
        let values = (0...(number % 3)).map { "<br/>`V\($0)`：说明\(number % 5)" }.joined()
        return [
          "| part\(field) {data-indent=1} | object | 部分\(number % 7)",
          "| type {data-indent=2} | string | 种类\(values)", "| no\(number % 2) {data-indent=2} | string | 编号",
        ]
      }
      let path = "v3/pay/" + ["", "partner/", "a/b/"][number % 3] + "p\(number).md"
      pages[path] = Self.request(rows + ["| own {data-indent=1} | string | 自有"])
    }
    let described = sources(pages).descriptions.sorted { $0.path < $1.path }
    let expected = generate(Sources(described)).files
    #expect(generate(Sources(described.reversed())).files == expected)
    // Every step that shares no factor with their number meets each of them once.
    for step in [5, 7, 11, 23] {
      let order = described.indices.map { described[$0 * step % described.count] }
      #expect(Set(order.map(\.path)).count == described.count)
      #expect(generate(Sources(order)).files == expected, "every \(step)th")
    }
  }
}
