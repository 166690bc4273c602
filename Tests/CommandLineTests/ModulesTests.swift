import Foundation
import GeneratorTestSupport
import TestSupport
import Testing

/// `modules` in the settings: a folder for each module.
@Suite struct ModulesTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace([
      "Specs/v3/shop/orders.md": orderPage("orders"), "Specs/v3/club/members.md": orderPage("members"),
      "Specs/v3/club/levels.md": orderPage("levels", rows: ["| level {data-indent=1} | integer | 等级"]),
      "Specs/wechatpay-gen.json": #"{"modules": {"Shop": [], "TheClub": ["/v3/club/**"]}}"#,
    ])
  }

  private func settings(_ text: String) throws {
    try workspace.write(text, to: "Specs/wechatpay-gen.json")
  }

  @Test func aFolderForEachModule() throws {
    try workspace.write("// Written by hand", to: "Generated/TheClub/Own.swift")
    #expect(try workspace.run().status == 0)
    #expect(try workspace.generated() == ["Shop", "TheClub"])
    #expect(try workspace.generated("Shop/Paths.swift").contains("public var shop: Shop { Shop(call: call) }"))
    #expect(try !workspace.generated("Shop/Paths.swift").contains("club"))
    #expect(try workspace.generated("TheClub/V3.Club.Members.swift").contains("extension V3.Club.Members {"))
    #expect(try workspace.run("--check").status == 0)
    #expect(try workspace.run().output.hasPrefix("Read 3 descriptions: 0 written, 5 unchanged, 0 removed"))
  }

  /// What was generated before there were modules goes, too, and so does a folder without a file.
  @Test func whatIsNotDescribedIsRemoved() throws {
    let modules = try workspace.text("Specs/wechatpay-gen.json")
    try settings("{}")
    #expect(try workspace.run().status == 0)
    #expect(
      try workspace.generated() == [
        "Paths.swift", "V3.Club.Levels.swift", "V3.Club.Members.swift", "V3.Shop.Orders.swift",
      ])
    try settings(modules)
    #expect(try workspace.run().output.hasPrefix("Read 3 descriptions: 5 written, 0 unchanged, 4 removed"))
    #expect(try workspace.generated() == ["Shop", "TheClub"])
    try FileManager.default.removeItem(at: workspace.url.appending(path: "Specs/v3/club"))
    let finished = try workspace.run()
    #expect(finished.output.hasPrefix("Read 1 description: 0 written, 2 unchanged, 3 removed"))
    #expect(
      finished.complaints
        == "Specs/wechatpay-gen.json:1:38: warning: nothing that is described fits this\n  remove it, or mend it\n")
    #expect(try workspace.generated() == ["Shop"])
  }

  @Test func aRenamedModuleLeavesAFolderBehind() throws {
    #expect(try workspace.run().complaints.isEmpty)
    try workspace.write("", to: "Generated/Own/Paths.swift")
    try settings(#"{"modules": {"Shop": [], "Club": ["/v3/club/**"]}}"#)
    let finished = try workspace.run()
    #expect(finished.output.hasPrefix("Read 3 descriptions: 3 written, 2 unchanged, 0 removed"))
    let warning =
      "warning: 'Generated/TheClub' was generated for a module that there is no longer: remove the folder\n"
    #expect(finished.complaints == warning)
    #expect(try workspace.run("--check").complaints == warning)
    try FileManager.default.removeItem(at: workspace.url.appending(path: "Generated/TheClub"))
    #expect(try workspace.run("--check").complaints.isEmpty)
  }

  /// Whoever uses it has to import the other one.
  @Test func whatMovesToAnotherModuleBreaksCode() throws {
    try workspace.write(
      """
      # 入会通知 {#post}

      | 请求参数 | 类型 | 描述
      | --- | --- | ---
      | body {data-required} | object | 通知
      | event_type {data-required data-indent=1} | string | 类型<br/>`CLUB.JOINED` 枚举值
      | resource {data-required data-indent=1} | object | 资源
      | ciphertext {data-required data-indent=2} | string {data-encrypted=by-aes-gcm} | 密文
      | member_no {data-required data-indent=3} | string | 编号

      | 返回字典 | 类型 | 描述
      | --- | --- | ---
      | 无返回内容

      """, to: "Specs/webhook/v3/CLUB.JOINED.md")
    try FileManager.default.copyItem(
      at: workspace.url.appending(path: "Specs"), to: workspace.url.appending(path: "New"))
    try workspace.write(
      #"{"modules": {"Shop": [], "TheClub": ["CLUB.*"], "Other": ["/v3/club/**"]}}"#, to: "New/wechatpay-gen.json")
    try workspace.write(
      #"{"modules": {"Shop": ["CLUB.*"], "TheClub": ["/v3/club/**"]}}"#, to: "Specs/wechatpay-gen.json")
    let finished = try workspace.run("diff", "Specs", "New")
    #expect(finished.complaints.isEmpty)
    let lines = finished.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines.contains { $0.hasSuffix(": POST /v3/club/levels is in the module Other, not in the module TheClub") })
    #expect(
      lines.contains { $0.hasSuffix(": Notifications.ClubJoined is in the module TheClub, not in the module Shop") })
    #expect(lines.allSatisfy { $0.hasPrefix("breaking: ") })
    try workspace.write("{}", to: "New/wechatpay-gen.json")
    #expect(
      try workspace.run("diff", "Specs", "New").output
        .contains("POST /v3/shop/orders is in the only module, not in the module Shop\n"))
  }

  @Test func whichModuleToImport() throws {
    #expect(
      try workspace.run("list", "levels").output
        == "POST /v3/club/levels  levels\n  import TheClub\n  pay.v3.club.levels.post(_:)\n")
    #expect(try workspace.run("list", "TheClub").output.split(separator: "\n").count == 6)
  }

  @Test(arguments: [
    (
      #"{"modules": {"Shop": ["/v3/shop/**", "/v3/club/levels"], "Club": ["/v3/club/**"]}}"#,
      "1:67: error: '/v3/club' is torn: '/v3/club/levels' goes to Shop, and '/v3/club/members' to Club"
    ),
    (
      #"{"modules": {"Shop": [], "Club": ["/v3/club/members"]}}"#,
      "1:35: error: '/v3/club' is torn: '/v3/club/levels' goes to Shop, and '/v3/club/members' to Club"
    ),
    (
      #"{"modules": {"Shop": [], "Club": ["/v3/club/**"]}, "overrides": {"/v3/club": {"name": "shop"}}}"#,
      "1:26: error: '/v3/shop' and '/v3/club' are both 'V3.Shop', in two modules"
    ),
    (
      #"{"modules": {"Shop": [], "Club": ["/v3/club/**"]}, "overrides": {"/v3": {"name": "api"}}}"#,
      "1:35: error: '/v3' is torn: '/v3/club/levels' goes to Club, and '/v3/shop/orders' to Shop"
    ),
    (
      #"{"modules": {"Shop": []}, "root": "shop"}"#, "1:14: error: what hangs below a 'root' is one module"
    ),
    (#"{"modules": {}}"#, "1:2: error: 'modules' must be an object with a member for each module (#/modules)"),
    (#"{"modules": {"shop": []}}"#, "1:14: error: 'shop' is no name for a module (#/modules/shop)"),
    (#"{"modules": {"../Shop": []}}"#, "1:14: error: '../Shop' is no name for a module (#/modules/..~1Shop)"),
    (#"{"modules": {"Shop": [], "SHOP": []}}"#, "1:26: error: there is another module 'SHOP' (#/modules/SHOP)"),
    (#"{"modules": {"Shop": "/v3"}}"#, "1:14: error: what a module holds must be a list (#/modules/Shop)"),
  ])
  func badModules(text: String, finding: String) throws {
    try settings(text)
    let finished = try workspace.run()
    #expect(finished.complaints.hasPrefix("Specs/wechatpay-gen.json:" + finding + "\n"))
    #expect(finished.status == 1)
    #expect(!workspace.holds("Generated"))
  }

  /// The build plugin compiles into one target.
  @Test func oneModuleInATarget() throws {
    try workspace.write("v3/shop/orders.md\to.swift\n\tshared.swift\n", to: "layout")
    let finished = try workspace.run("--layout", "layout")
    #expect(
      finished.complaints.hasPrefix(
        """
        Specs/wechatpay-gen.json:1:38: warning: nothing that is described fits this
          remove it, or mend it
        Specs/wechatpay-gen.json:1:14: error: the descriptions in a target's folder are one module

        """))
    #expect(finished.status == 1)
  }

  @Test func documentsInAFolder() throws {
    try workspace.write(
      """
      {"openapi": "3.1.0", "paths": {"/{a}/b~c": {"get": {"responses": {"200": {"description": "", "content":
      {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}}},
      "components": {"schemas": {"Thing": {"type": "object", "properties": {"a": {"type": "string"}}}}}}
      """, to: "Specs/things.json")
    #expect(try workspace.run("export", "--output", "API/").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: workspace.url.appending(path: "API").path)
    #expect(names.sorted() == ["_a_.b_c.json", "openapi.json", "v3.club.json", "v3.shop.json"])
    let index = try workspace.text("API/openapi.json")
    #expect(index.contains(##""$ref": "_a_.b_c.json#/paths/~1%7Ba%7D~1b~0c""##))
    #expect(index.contains(##""$ref": "v3.club.json#/paths/~1v3~1club~1levels""##))
    #expect(try workspace.text("API/_a_.b_c.json").contains("#/components/schemas/Thing"))
    #expect(try !workspace.text("API/v3.shop.json").contains("Thing"))
    // Each is a document of its own.
    try workspace.write(try workspace.text("API/v3.club.json"), to: "More/api.json")
    #expect(try workspace.run("lint", "--specs", "More").complaints.isEmpty)
  }
}
