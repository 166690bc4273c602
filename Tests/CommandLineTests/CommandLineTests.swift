import Foundation
import GeneratorTestSupport
import TestSupport
import Testing

/// `wechatpay-gen` as people run it.
@Suite struct CommandLineTests {
  let workspace: Workspace
  private var specs: URL { workspace.url.appending(path: "Specs") }
  private var output: URL { workspace.url.appending(path: "Generated") }

  init() throws {
    workspace = try Workspace(["Specs/v3/shop/orders.md": orderPage("查询")])
  }

  private func write(_ text: String, to path: String) throws {
    try workspace.write(text, to: "Specs/" + path)
  }

  private func withoutTime(_ text: String) -> String {
    text.replacing(/in \d+ ms/, with: "in 0 ms")
  }

  @Test func helpAndVersion() throws {
    let help = try workspace.run("--help")
    #expect(help.status == 0)
    for word in ["USAGE", "--specs", "--output", "--check", "--keep-going", "--version", "EXIT CODES"] {
      #expect(help.output.contains(word))
    }
    let version = try workspace.run("--version")
    #expect(version.status == 0)
    #expect(version.output.hasPrefix("wechatpay-gen "))
    #expect(try !FileManager.default.contentsOfDirectory(atPath: workspace.url.path).contains("Generated"))
  }

  @Test(arguments: [
    ["--frobnicate"], ["--output"], ["--specs"], ["--specs", "--check"], ["generate", "extra"], ["--specs", "nowhere"],
  ])
  func wrongUse(arguments: [String]) throws {
    let finished = try workspace.run(arguments)
    #expect(finished.status == 2)
    #expect(finished.complaints.hasPrefix("error: "))
    #expect(finished.output.isEmpty)
  }

  @Test func firstAndSecondRun() throws {
    let first = try workspace.run()
    #expect(first.status == 0)
    #expect(withoutTime(first.output) == "Read 1 description: 2 written, 0 unchanged, 0 removed in 0 ms.\n")
    #expect(first.complaints.isEmpty)
    #expect(try workspace.generated() == ["Paths.swift", "V3.Shop.Orders.swift"])
    let file = output.appending(path: "Paths.swift").path
    let old = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: file)
    let second = try workspace.run("generate")
    #expect(withoutTime(second.output) == "Read 1 description: 0 written, 2 unchanged, 0 removed in 0 ms.\n")
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date == old)
  }

  @Test func vanishedDescriptions() throws {
    try write(orderPage("退款", type: "integer"), to: "v3/shop/refunds.md")
    _ = try workspace.run()
    #expect(try workspace.generated() == ["Paths.swift", "V3.Shop.Orders.swift", "V3.Shop.Refunds.swift"])
    try FileManager.default.removeItem(at: specs.appending(path: "v3/shop/refunds.md"))
    let whole = try workspace.run()
    #expect(withoutTime(whole.output) == "Read 1 description: 1 written, 1 unchanged, 1 removed in 0 ms.\n")
    #expect(try workspace.generated() == ["Paths.swift", "V3.Shop.Orders.swift"])
  }

  /// Names, dates and shared types of one page depend on the others.
  @Test func singlePagesOfManyAreRefused() throws {
    try write(orderPage("退款"), to: "v3/shop/refunds.md")
    let orders = ["--specs", "Specs/v3/shop/orders.md"]
    let both = orders + ["--specs", "Specs/v3/shop/refunds.md"]
    #expect(try workspace.run(orders).output.hasPrefix("Read 1 description: 2 written"))
    #expect(try workspace.run(both).output.hasPrefix("Read 2 descriptions: 4 written, 0 unchanged"))
    let files = try workspace.generated().map { try String(contentsOf: output.appending(path: $0), encoding: .utf8) }
    #expect(files.contains { $0.contains("public typealias PostRequest = V3.Shop.SharedPostRequest\n") })
    for options in [[], ["--check"], ["--keep-going"]] {
      let single = try workspace.run(orders + options)
      #expect(single.status == 2)
      #expect(
        single.complaints
          == "error: 'Generated' holds the Swift of other descriptions, too: let one run read the folder of all of them\n"
      )
    }
    #expect(
      try workspace.generated().map { try String(contentsOf: output.appending(path: $0), encoding: .utf8) } == files)
    #expect(try workspace.run("--check").status == 0)
  }

  @Test func foreignFilesAreNeverTouched() throws {
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    let own = output.appending(path: "Own.swift")
    try "let own = 1\n".write(to: own, atomically: true, encoding: .utf8)
    #expect(try workspace.run().status == 0)
    #expect(try String(contentsOf: own, encoding: .utf8) == "let own = 1\n")
    let clash = output.appending(path: "V3.Shop.Orders.swift")
    try "let own = 2\n".write(to: clash, atomically: true, encoding: .utf8)
    let finished = try workspace.run()
    #expect(finished.status == 1)
    #expect(finished.complaints.contains("was not written by wechatpay-gen"))
    #expect(try String(contentsOf: clash, encoding: .utf8) == "let own = 2\n")
  }

  @Test func linksDoNotLeadOutOfTheFolder() throws {
    let victim = workspace.url.appending(path: "victim.swift")
    let text = "// Written by wechatpay-gen, says the victim.\n"
    try text.write(to: victim, atomically: true, encoding: .utf8)
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: output.appending(path: "V3.Shop.Orders.swift"), withDestinationURL: victim)
    #expect(try workspace.run().status == 1)
    #expect(try String(contentsOf: victim, encoding: .utf8) == text)
  }

  /// Swift takes the two spellings as equal; a server would not.
  @Test func anotherSpellingInCodePointsIsAChange() throws {
    for title in ["caf\u{E9}", "cafe\u{301}"] {
      try write(orderPage(title), to: "v3/shop/orders.md")
      #expect(try workspace.run().status == 0)
      let swift = try Data(contentsOf: output.appending(path: "V3.Shop.Orders.swift"))
      #expect(swift.range(of: Data(title.utf8)) != nil)
    }
  }

  /// Nobody writes into the pipe, and the device never ends.
  @Test func pipesAndDevicesAreNoDescriptions() throws {
    let specs = workspace.url.appending(path: "Specs/v3")
    try FileManager.default.createDirectory(at: specs, withIntermediateDirectories: true)
    #expect(try TestSupport.run(URL(filePath: "/usr/bin/mkfifo"), ["pipe.md"], in: specs).status == 0)
    try FileManager.default.createSymbolicLink(
      at: specs.appending(path: "zero.md"), withDestinationURL: URL(filePath: "/dev/zero"))
    #expect(try workspace.run("lint").status == 0)
  }

  @Test func aFolderMayBeALinkAndLinksInItAreNotFollowed() throws {
    let manager = FileManager.default
    try manager.createDirectory(at: workspace.url.appending(path: "other/v3"), withIntermediateDirectories: true)
    try orderPage("别处").write(
      to: workspace.url.appending(path: "other/v3/page.md"), atomically: true, encoding: .utf8)
    try manager.createSymbolicLink(
      at: specs.appending(path: "v3/linked"), withDestinationURL: workspace.url.appending(path: "other"))
    try manager.createSymbolicLink(at: workspace.url.appending(path: "Link"), withDestinationURL: specs)
    #expect(try workspace.run("--specs", "Link").output.hasPrefix("Read 1 description: 2 written,"))
  }

  @Test func replacedFilesKeepTheirPermissionsAndNothingElseIsLeft() throws {
    _ = try workspace.run()
    let file = output.appending(path: "V3.Shop.Orders.swift").path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    try write(orderPage("退款"), to: "v3/shop/orders.md")
    #expect(try workspace.run().output.hasPrefix("Read 1 description: 1 written, 1 unchanged, 0 removed"))
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o640)
    #expect(try workspace.generated() == ["Paths.swift", "V3.Shop.Orders.swift"])
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    try "no folder".write(to: output, atomically: true, encoding: .utf8)
    let finished = try workspace.run()
    #expect(finished.status == 1)
    #expect(finished.complaints == "error: 'Generated' cannot be written: File exists\n")
  }

  @Test func check() throws {
    let missing = try workspace.run("--check")
    #expect(missing.status == 1)
    #expect(missing.output.contains("--- /dev/null\n+++ b/V3.Shop.Orders.swift\n@@ -0,0 +1,"))
    #expect(try !FileManager.default.contentsOfDirectory(atPath: workspace.url.path).contains("Generated"))
    _ = try workspace.run()
    let clean = try workspace.run("--check")
    #expect(clean.status == 0)
    #expect(clean.output.isEmpty)
    try write(orderPage("查询订单"), to: "v3/shop/orders.md")
    let changed = try workspace.run("--check")
    #expect(changed.status == 1)
    #expect(
      changed.output == """
        --- a/V3.Shop.Orders.swift
        +++ b/V3.Shop.Orders.swift
        @@ -4,7 +4,7 @@
         @_spi(Generated) public import WeChatPay
         
         extension V3.Shop.Orders {
        -  /// 查询
        +  /// 查询订单
           ///
           /// `POST /v3/shop/orders`
           @discardableResult

        """)
  }

  @Test func errorsWriteNothing() throws {
    try write(orderPage("坏", type: "blob9"), to: "v3/shop/bad.md")
    let finished = try workspace.run()
    #expect(finished.status == 1)
    #expect(
      finished.complaints == """
        Specs/v3/shop/bad.md:6:37: error: 'blob9' is no type
          | a {data-required data-indent=1} | blob9 | 甲
          write one of string, integer, number, double, boolean, datetime, object, array, file, any, with '[]' behind it for a list
        Nothing was written.

        """)
    #expect(try !FileManager.default.contentsOfDirectory(atPath: workspace.url.path).contains("Generated"))
    let kept = try workspace.run("--keep-going")
    #expect(kept.status == 1)
    #expect(try workspace.generated() == ["Paths.swift", "V3.Shop.Orders.swift"])
  }

  /// What is written is what the others make, so that it compiles: here the other one's types are its own again.
  @Test func aBrokenDescriptionIsLeftOut() throws {
    try write(orderPage("退款"), to: "v3/shop/refunds.md")
    _ = try workspace.run()
    let refunds = output.appending(path: "V3.Shop.Refunds.swift")
    #expect(try String(contentsOf: refunds, encoding: .utf8).contains("typealias PostRequest"))
    try write(orderPage("坏", type: "blob9"), to: "v3/shop/orders.md")
    #expect(try workspace.run().status == 1)
    #expect(
      try workspace.generated() == [
        "Paths.swift", "V3.Shop+Types.swift", "V3.Shop.Orders.swift", "V3.Shop.Refunds.swift",
      ])
    for _ in 0..<2 {
      #expect(try workspace.run("--keep-going").status == 1)
      #expect(try workspace.generated() == ["Paths.swift", "V3.Shop.Refunds.swift"])
      #expect(try String(contentsOf: refunds, encoding: .utf8).contains("struct PostRequest"))
    }
  }

  @Test func describedTwice() throws {
    try write("# 又 {#post}\n\n`POST /v3/shop/orders`\n\n| 请求参数 | 类型 | 描述\n| --- | --- | ---\n", to: "v3/shop/other.md")
    let finished = try workspace.run()
    #expect(finished.status == 1)
    let complaint = "POST /v3/shop/orders is described twice, first at Specs/v3/shop/orders.md:1"
    #expect(finished.complaints.contains(complaint))
    let exported = try workspace.run("export", "--keep-going")
    #expect(exported.status == 1)
    #expect(exported.complaints.contains(complaint))
    #expect(exported.output.components(separatedBy: "\"post\": {").count == 2)
  }

  @Test func noColourAndNoControlCharactersInAFile() throws {
    try write(orderPage("坏", type: "\u{1B}[31mred\u{202E}"), to: "v3/shop/bad.md")
    let finished = try workspace.run()
    #expect(finished.status == 1)
    #expect(!finished.complaints.unicodeScalars.contains("\u{1B}"))
    #expect(!finished.complaints.unicodeScalars.contains("\u{202E}"))
    #expect(finished.complaints.contains("\\u{1B}[31mred\\u{202E}"))
  }

  @Test func whatIsWrittenAboutDescriptionsIsNoDescription() throws {
    try write("# How to write a page\n", to: "README.md")
    let finished = try workspace.run()
    #expect(finished.status == 0)
    #expect(finished.output.hasPrefix("Read 1 description:"))
    #expect(finished.complaints.isEmpty)
  }
}

extension CommandLineTests {
  @Test func exportIsOpenAPI() throws {
    let finished = try workspace.run("export")
    #expect(finished.status == 0)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(finished.output.utf8)) as? [String: Any])
    #expect(document["openapi"] as? String == "3.1.0")
    let paths = try #require(document["paths"] as? [String: [String: Any]])
    let operation = try #require(paths["/v3/shop/orders"]?["post"] as? [String: Any])
    #expect(operation["summary"] as? String == "查询")
    let body = try #require(operation["requestBody"] as? [String: Any])
    let content = try #require(body["content"] as? [String: [String: Any]])
    let schema = try #require(content["application/json"]?["schema"] as? [String: Any])
    #expect(schema["required"] as? [String] == ["a"])
    #expect((operation["responses"] as? [String: Any])?.keys.sorted() == ["204"])
    #expect(try workspace.run("export", "--output", "api.json").status == 0)
    let written = try String(contentsOf: workspace.url.appending(path: "api.json"), encoding: .utf8)
    #expect(written == finished.output)
    #expect(try workspace.run("export", "--check").status == 2)
  }
}
