import GeneratorTestSupport
import TestSupport
import Testing

/// `wechatpay-gen.json` beside the descriptions.
@Suite struct SettingsTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace([
      "Specs/v3/shop/orders.md": orderPage("orders"), "Specs/v3/shop/bills.md": orderPage("bills"),
    ])
  }

  @Test func onlyWhatIsIncluded() throws {
    #expect(try workspace.run().status == 0)
    #expect(
      try workspace.generated() == [
        "Paths.swift", "V3.Shop+Types.swift", "V3.Shop.Bills.swift", "V3.Shop.Orders.swift",
      ]
    )
    try workspace.write(#"{"include": ["POST /v3/*/orders"]}"#, to: "Specs/wechatpay-gen.json")
    let finished = try workspace.run()
    #expect(finished.status == 0)
    #expect(finished.complaints.isEmpty)
    #expect(try workspace.generated() == ["Paths.swift", "V3.Shop.Orders.swift"])
    #expect(
      try workspace.run("list", "--specs", "Specs").output
        == "POST /v3/shop/orders  orders\n  pay.v3.shop.orders.post(_:)\n")
  }

  @Test func findingsAboutWhatIsLeftOut() throws {
    try workspace.write(
      "# bad {#post}\n\n| 请求参数 | 类型 | 描述\n| --- | --- | ---\n| stray | strang | 甲\n", to: "Specs/v3/bad.md")
    #expect(try workspace.run().status == 1)
    try workspace.write(#"{"include": ["/v3/shop/orders"]}"#, to: "Specs/wechatpay-gen.json")
    let finished = try workspace.run()
    #expect(finished.status == 0)
    #expect(finished.complaints.isEmpty)
    #expect(try workspace.run("lint").complaints.contains("Specs/v3/bad.md:5:3: error:"))
  }

  /// A single page has the settings of the folder that it lies in.
  @Test func singleDescriptions() throws {
    try workspace.write(#"{"root": "shop", "access": "internal"}"#, to: "Specs/wechatpay-gen.json")
    let page = try workspace.text("Specs/v3/shop/orders.md")
    try workspace.write(page.replacing("甲", with: "甲<br/>`A`：子<br/>`B`：丑"), to: "Specs/v3/shop/orders.md")
    #expect(try workspace.run("--specs", "Specs/v3/shop/orders.md").status == 0)
    #expect(try workspace.generated() == ["Paths.swift", "Shop.V3.Shop.Orders.swift"])
    let text = try workspace.generated("Shop.V3.Shop.Orders.swift")
    #expect(!text.contains("public"))
    #expect(text.contains("struct A: OpenEnumeration"))
    #expect(!text.contains("init(rawValue:"), "the compiler writes it, and the linter says so")
    #expect(try workspace.run("--specs", "Specs").status == 0)
    #expect(try workspace.run("--check").status == 0)
  }

  @Test func twoSettingsAtOnce() throws {
    try workspace.write("{}", to: "Specs/wechatpay-gen.json")
    try workspace.write("{}", to: "More/wechatpay-gen.json")
    let finished = try workspace.run("--specs", "Specs", "--specs", "More")
    #expect(finished.status == 2)
    #expect(
      finished.complaints
        == "error: 'More/wechatpay-gen.json' and 'Specs/wechatpay-gen.json' cannot both count: read the folders one by one\n"
    )
  }

  @Test(arguments: [
    ("[]", "1:1: error: settings must be an object (#)"),
    ("{", "1:2: error: this is no JSON: a name is missing"),
    (#"{"includes": []}"#, "1:2: error: 'includes' is no setting (#/includes)"),
    (#"{"include": "/v3"}"#, "1:2: error: 'include' must be a list (#/include)"),
    (#"{"include": ["FETCH /v3"]}"#, "1:14: error: this selects nothing (#/include/0)"),
    (#"{"include": [7]}"#, "1:14: error: this selects nothing (#/include/0)"),
    (#"{"include": ["/v3/none"]}"#, "1:14: warning: nothing that is described fits this"),
    (#"{"access": "open"}"#, "1:2: error: this is no access level (#/access)"),
    (#"{"root": "Shop"}"#, "1:2: error: the root must be a name such as 'shop' (#/root)"),
    (#"{"root": "s{}hop"}"#, "1:2: error: the root must be a name such as 'shop' (#/root)"),
    (#"{"overrides": {"v3": {}}}"#, "1:16: error: 'v3' is neither a path nor a field (#/overrides/v3)"),
    (#"{"overrides": {"/v3": {"name": "a b"}}}"#, "1:24: error: this is no name (#/overrides/~1v3/name)"),
    (#"{"overrides": {"/v3": {"type": "Int"}}}"#, "1:24: error: 'Int' is no type for this (#/overrides/~1v3/type)"),
    (
      #"{"overrides": {"POST /v3/shop/orders a": {"kind": "Int"}}}"#,
      "1:43: error: 'kind' cannot be overridden (#/overrides/POST ~1v3~1shop~1orders a/kind)"
    ),
    (
      #"{"overrides": {"POST /v3/shop/orders b": {"type": "Int"}}}"#,
      "1:16: warning: nothing that is described fits this"
    ),
  ])
  func badSettings(text: String, finding: String) throws {
    try workspace.write(text, to: "Specs/wechatpay-gen.json")
    let finished = try workspace.run("lint")
    #expect(finished.complaints.hasPrefix("Specs/wechatpay-gen.json:" + finding + "\n"))
    #expect(finished.status == (finding.contains("error") ? 1 : 0))
  }
}
