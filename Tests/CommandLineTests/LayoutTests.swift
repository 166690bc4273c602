import GeneratorTestSupport
import TestSupport
import Testing

/// One Swift file for each description, under names that are known before anything is read: how the build plugin runs
/// the generator.
@Suite struct LayoutTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace([
      "v2/v3/shop/orders.md": orderPage("orders"), "v2/v3/shop/bills.md": orderPage("bills"),
      "v2/index.md": "# 索引\n\n没有接口。\n",
      "layout": "index.md\ti.swift\nv3/shop/orders.md\to.swift\nv3/shop/bills.md\tb.swift\n\tshared.swift\n",
    ])
  }

  private func run(_ arguments: String...) throws -> Finished {
    try workspace.run(["--specs", "v2", "--layout", "layout"] + arguments)
  }

  @Test func aFileForEachDescription() throws {
    let finished = try run("--root", "TheShop")
    #expect(finished.status == 0)
    // The folder's own name is no part of a page's place.
    #expect(finished.complaints == "v2/index.md:1:1: note: this page describes nothing\n  # 索引\n")
    #expect(try workspace.generated() == ["b.swift", "i.swift", "o.swift", "shared.swift"])
    #expect(
      try workspace.generated("i.swift") == "// Written by wechatpay-gen: change the description, not this file.\n")
    #expect(try workspace.generated("o.swift").contains("extension TheShop.V3.Shop.Orders {"))
    #expect(try workspace.generated("shared.swift").contains("public var theShop: TheShop"))
    #expect(try run("--root", "TheShop").output.hasPrefix("Read 3 descriptions: 0 written, 4 unchanged, 0 removed"))
  }

  @Test func settingsGoBeforeTheRoot() throws {
    try workspace.write(#"{"root": "till", "include": ["/v3/shop/orders"]}"#, to: "v2/wechatpay-gen.json")
    #expect(try run("--root", "TheShop").status == 0)
    #expect(try workspace.generated("shared.swift").contains("public var till: Till"))
    #expect(try !workspace.generated("b.swift").contains("extension"))
    try workspace.write(#"{"root": ""}"#, to: "v2/wechatpay-gen.json")
    #expect(try run("--root", "TheShop").status == 0)
    #expect(try workspace.generated("shared.swift").contains("extension V3 {"))
  }

  @Test func onlyWhatIsListed() throws {
    #expect(try run().status == 0)
    try workspace.write("v3/shop/orders.md\to.swift\n\tshared.swift\n", to: "layout")
    let finished = try run()
    // The types that it had in common with the other page are its own now.
    #expect(finished.output.hasPrefix("Read 1 description: 2 written, 0 unchanged, 2 removed"))
    #expect(try workspace.generated() == ["o.swift", "shared.swift"])
  }

  /// A schema of a document goes where the document goes, and what all share where that goes.
  @Test func documents() throws {
    let document = """
      {"openapi": "3.1.0", "paths": {"/v3/x": {"get": {"responses": {"200": {"description": "", "content":
      {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}}},
      "components": {"schemas": {"Thing": {"type": "object", "properties": {"a": {"type": "string"}}}}}}
      """
    try workspace.write(document, to: "v2/api.json")
    try workspace.write("api.json\tapi.swift\n\tshared.swift\n", to: "layout")
    #expect(try run().status == 0)
    #expect(try workspace.generated() == ["api.swift", "shared.swift"])
    #expect(try workspace.generated("api.swift").contains("struct Thing"))
    #expect(try workspace.generated("shared.swift").contains("enum Schemas"))
  }

  @Test(arguments: [
    (
      "v3/shop/orders.md\n\tshared.swift\n", "line 1 of 'layout' must be a path, a tab, and a name of a file of its own"
    ),
    ("a.md\t../x.swift\n", "line 1 of 'layout' must be a path, a tab, and a name of a file of its own"),
    ("a.md\tx\n", "line 1 of 'layout' must be a path, a tab, and a name of a file of its own"),
    (
      "a.md\tx.swift\nb.md\tX.swift\n", "line 2 of 'layout' must be a path, a tab, and a name of a file of its own"
    ),
    (
      "a.md\tx.swift\na.md\ty.swift\n", "line 2 of 'layout' must be a path, a tab, and a name of a file of its own"
    ),
    ("\tx.swift\n\ty.swift\n", "line 2 of 'layout' must be a path, a tab, and a name of a file of its own"),
    ("a.md\tx.swift\n", "no line of 'layout' names the file for what all descriptions share"),
    ("none.md\tx.swift\n\ty.swift\n", "'v2/none.md' cannot be read: No such file or directory"),
  ])
  func badLayouts(text: String, problem: String) throws {
    try workspace.write(text, to: "layout")
    let finished = try run()
    #expect(finished.status == 2)
    #expect(finished.complaints == "error: \(problem)\n")
  }

  @Test func oneFolderOnly() throws {
    let finished = try run("--specs", "v2/v3")
    #expect(finished.status == 2)
    #expect(finished.complaints.hasPrefix("error: '--layout' is about one folder of descriptions\n"))
  }
}
