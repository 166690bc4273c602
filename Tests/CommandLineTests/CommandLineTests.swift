import Foundation
import TestSupport
import Testing

/// `wechatpay-gen` as people run it.
@Suite struct CommandLineTests {
  let folder: TemporaryFolder
  private var specs: URL { folder.url.appending(path: "Specs") }
  private var output: URL { folder.url.appending(path: "Generated") }

  init() throws {
    folder = try TemporaryFolder()
    try write(page("查询"), to: "v3/shop/orders.md")
  }

  /// The program that was built along with these tests.
  static let program: URL = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "wechatpay-gen")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  func run(_ arguments: String...) throws -> Finished {
    try run(arguments)
  }

  private func run(_ arguments: [String]) throws -> Finished {
    try TestSupport.run(Self.program, arguments, in: folder.url)
  }

  private func page(_ title: String, type: String = "string") -> String {
    """
    # \(title) {#post}

    | 请求参数 | 类型 | 描述
    | --- | --- | ---
    | json {data-required} | object | 请求
    | a {data-required data-indent=1} | \(type) | 甲

    | 返回字典 | 类型 | 描述
    | --- | --- | ---
    | 无返回内容

    """
  }

  private func write(_ text: String, to path: String) throws {
    let file = specs.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  private func generated() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: output.path).sorted()
  }

  private func withoutTime(_ text: String) -> String {
    text.replacing(/in \d+ ms/, with: "in 0 ms")
  }

  @Test func helpAndVersion() throws {
    let help = try run("--help")
    #expect(help.status == 0)
    for word in ["USAGE", "--specs", "--output", "--check", "--keep-going", "--version", "EXIT CODES"] {
      #expect(help.output.contains(word))
    }
    let version = try run("--version")
    #expect(version.status == 0)
    #expect(version.output.hasPrefix("wechatpay-gen "))
    #expect(try !FileManager.default.contentsOfDirectory(atPath: folder.url.path).contains("Generated"))
  }

  @Test(arguments: [
    ["--frobnicate"], ["--output"], ["--specs"], ["--specs", "--check"], ["generate", "extra"], ["--specs", "nowhere"],
  ])
  func wrongUse(arguments: [String]) throws {
    let finished = try TestSupport.run(Self.program, arguments, in: folder.url)
    #expect(finished.status == 2)
    #expect(finished.complaints.hasPrefix("error: "))
    #expect(finished.output.isEmpty)
  }

  @Test func firstAndSecondRun() throws {
    let first = try run()
    #expect(first.status == 0)
    #expect(withoutTime(first.output) == "Read 1 description: 2 written, 0 unchanged, 0 removed in 0 ms.\n")
    #expect(first.complaints.isEmpty)
    #expect(try generated() == ["Paths.swift", "V3.Shop.Orders.swift"])
    let file = output.appending(path: "Paths.swift").path
    let old = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: file)
    let second = try run("generate")
    #expect(withoutTime(second.output) == "Read 1 description: 0 written, 2 unchanged, 0 removed in 0 ms.\n")
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date == old)
  }

  @Test func vanishedDescriptions() throws {
    try write(page("退款", type: "integer"), to: "v3/shop/refunds.md")
    _ = try run()
    #expect(try generated() == ["Paths.swift", "V3.Shop.Orders.swift", "V3.Shop.Refunds.swift"])
    try FileManager.default.removeItem(at: specs.appending(path: "v3/shop/refunds.md"))
    let whole = try run()
    #expect(withoutTime(whole.output) == "Read 1 description: 1 written, 1 unchanged, 1 removed in 0 ms.\n")
    #expect(try generated() == ["Paths.swift", "V3.Shop.Orders.swift"])
  }

  /// Names, dates and shared types of one page depend on the others.
  @Test func singlePagesOfManyAreRefused() throws {
    try write(page("退款"), to: "v3/shop/refunds.md")
    let orders = ["--specs", "Specs/v3/shop/orders.md"]
    let both = orders + ["--specs", "Specs/v3/shop/refunds.md"]
    #expect(try run(orders).output.hasPrefix("Read 1 description: 2 written"))
    #expect(try run(both).output.hasPrefix("Read 2 descriptions: 2 written, 1 unchanged"))
    let files = try generated().map { try String(contentsOf: output.appending(path: $0), encoding: .utf8) }
    #expect(files.contains { $0.contains("public typealias PostRequest = V3.Shop.Orders.PostRequest\n") })
    for options in [[], ["--check"], ["--keep-going"]] {
      let single = try run(orders + options)
      #expect(single.status == 2)
      #expect(
        single.complaints
          == "error: 'Generated' holds the Swift of other descriptions, too: let one run read the folder of all of them\n"
      )
    }
    #expect(try generated().map { try String(contentsOf: output.appending(path: $0), encoding: .utf8) } == files)
    #expect(try run("--check").status == 0)
  }

  @Test func foreignFilesAreNeverTouched() throws {
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    let own = output.appending(path: "Own.swift")
    try "let own = 1\n".write(to: own, atomically: true, encoding: .utf8)
    #expect(try run().status == 0)
    #expect(try String(contentsOf: own, encoding: .utf8) == "let own = 1\n")
    let clash = output.appending(path: "V3.Shop.Orders.swift")
    try "let own = 2\n".write(to: clash, atomically: true, encoding: .utf8)
    let finished = try run()
    #expect(finished.status == 1)
    #expect(finished.complaints.contains("was not written by wechatpay-gen"))
    #expect(try String(contentsOf: clash, encoding: .utf8) == "let own = 2\n")
  }

  @Test func linksDoNotLeadOutOfTheFolder() throws {
    let victim = folder.url.appending(path: "victim.swift")
    let text = "// Written by wechatpay-gen, says the victim.\n"
    try text.write(to: victim, atomically: true, encoding: .utf8)
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: output.appending(path: "V3.Shop.Orders.swift"), withDestinationURL: victim)
    #expect(try run().status == 1)
    #expect(try String(contentsOf: victim, encoding: .utf8) == text)
  }

  /// Swift takes the two spellings as equal; a server would not.
  @Test func anotherSpellingInCodePointsIsAChange() throws {
    for title in ["caf\u{E9}", "cafe\u{301}"] {
      try write(page(title), to: "v3/shop/orders.md")
      #expect(try run().status == 0)
      let swift = try Data(contentsOf: output.appending(path: "V3.Shop.Orders.swift"))
      #expect(swift.range(of: Data(title.utf8)) != nil)
    }
  }

  /// Nobody writes into the pipe, and the device never ends.
  @Test func pipesAndDevicesAreNoDescriptions() throws {
    let specs = folder.url.appending(path: "Specs/v3")
    try FileManager.default.createDirectory(at: specs, withIntermediateDirectories: true)
    #expect(try TestSupport.run(URL(filePath: "/usr/bin/mkfifo"), ["pipe.md"], in: specs).status == 0)
    try FileManager.default.createSymbolicLink(
      at: specs.appending(path: "zero.md"), withDestinationURL: URL(filePath: "/dev/zero"))
    #expect(try run("lint").status == 0)
  }

  @Test func aFolderMayBeALinkAndLinksInItAreNotFollowed() throws {
    let manager = FileManager.default
    try manager.createDirectory(at: folder.url.appending(path: "other/v3"), withIntermediateDirectories: true)
    try page("别处").write(
      to: folder.url.appending(path: "other/v3/page.md"), atomically: true, encoding: .utf8)
    try manager.createSymbolicLink(
      at: specs.appending(path: "v3/linked"), withDestinationURL: folder.url.appending(path: "other"))
    try manager.createSymbolicLink(at: folder.url.appending(path: "Link"), withDestinationURL: specs)
    #expect(try run("--specs", "Link").output.hasPrefix("Read 1 description: 2 written,"))
  }

  @Test func replacedFilesKeepTheirPermissionsAndNothingElseIsLeft() throws {
    _ = try run()
    let file = output.appending(path: "V3.Shop.Orders.swift").path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    try write(page("退款"), to: "v3/shop/orders.md")
    #expect(try run().output.hasPrefix("Read 1 description: 1 written, 1 unchanged, 0 removed"))
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o640)
    #expect(try generated() == ["Paths.swift", "V3.Shop.Orders.swift"])
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    try "no folder".write(to: output, atomically: true, encoding: .utf8)
    let finished = try run()
    #expect(finished.status == 1)
    #expect(finished.complaints == "error: 'Generated' cannot be written: File exists\n")
  }

  @Test func check() throws {
    let missing = try run("--check")
    #expect(missing.status == 1)
    #expect(missing.output.contains("--- /dev/null\n+++ b/V3.Shop.Orders.swift\n@@ -0,0 +1,"))
    #expect(try !FileManager.default.contentsOfDirectory(atPath: folder.url.path).contains("Generated"))
    _ = try run()
    let clean = try run("--check")
    #expect(clean.status == 0)
    #expect(clean.output.isEmpty)
    try write(page("查询订单"), to: "v3/shop/orders.md")
    let changed = try run("--check")
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
    try write(page("坏", type: "blob9"), to: "v3/shop/bad.md")
    let finished = try run()
    #expect(finished.status == 1)
    #expect(
      finished.complaints == """
        Specs/v3/shop/bad.md:6:37: error: 'blob9' is no type
          | a {data-required data-indent=1} | blob9 | 甲
          write one of string, integer, number, boolean, object, array, file, any, with '[]' behind it for a list
        Nothing was written.

        """)
    #expect(try !FileManager.default.contentsOfDirectory(atPath: folder.url.path).contains("Generated"))
    let kept = try run("--keep-going")
    #expect(kept.status == 1)
    #expect(try generated() == ["Paths.swift", "V3.Shop.Orders.swift"])
  }

  /// What is written is what the others make, so that it compiles: here the other one's types are its own again.
  @Test func aBrokenDescriptionIsLeftOut() throws {
    try write(page("退款"), to: "v3/shop/refunds.md")
    _ = try run()
    let refunds = output.appending(path: "V3.Shop.Refunds.swift")
    #expect(try String(contentsOf: refunds, encoding: .utf8).contains("typealias PostRequest"))
    try write(page("坏", type: "blob9"), to: "v3/shop/orders.md")
    #expect(try run().status == 1)
    #expect(try generated() == ["Paths.swift", "V3.Shop.Orders.swift", "V3.Shop.Refunds.swift"])
    for _ in 0..<2 {
      #expect(try run("--keep-going").status == 1)
      #expect(try generated() == ["Paths.swift", "V3.Shop.Refunds.swift"])
      #expect(try String(contentsOf: refunds, encoding: .utf8).contains("struct PostRequest"))
    }
  }

  @Test func describedTwice() throws {
    try write("# 又 {#post}\n\n`POST /v3/shop/orders`\n\n| 请求参数 | 类型 | 描述\n| --- | --- | ---\n", to: "v3/shop/other.md")
    let finished = try run()
    #expect(finished.status == 1)
    #expect(finished.complaints.contains("POST /v3/shop/orders is described twice, first at Specs/v3/shop/orders.md:1"))
  }

  @Test func noColourAndNoControlCharactersInAFile() throws {
    try write(page("坏", type: "\u{1B}[31mred\u{202E}"), to: "v3/shop/bad.md")
    let finished = try run()
    #expect(finished.status == 1)
    #expect(!finished.complaints.unicodeScalars.contains("\u{1B}"))
    #expect(!finished.complaints.unicodeScalars.contains("\u{202E}"))
    #expect(finished.complaints.contains("\\u{1B}[31mred\\u{202E}"))
  }

  @Test func whatIsWrittenAboutDescriptionsIsNoDescription() throws {
    try write("# How to write a page\n", to: "README.md")
    let finished = try run()
    #expect(finished.status == 0)
    #expect(finished.output.hasPrefix("Read 1 description:"))
    #expect(finished.complaints.isEmpty)
  }
}

extension CommandLineTests {
  @Test func exportIsOpenAPI() throws {
    let finished = try run("export")
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
    #expect(try run("export", "--output", "api.json").status == 0)
    let written = try String(contentsOf: folder.url.appending(path: "api.json"), encoding: .utf8)
    #expect(written == finished.output)
    #expect(try run("export", "--check").status == 2)
  }
}
