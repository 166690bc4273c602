import Foundation
import Generator
import GeneratorTestSupport
import SpecModel
import Testing
import WeChatPay
import WeChatPayTesting

@Suite struct PipelineTests {
  /// What any stage finds is in the one report, in the order of the stages.
  @Test func everyStageIsHeard() {
    let texts = [
      "v3/shop/orders.md": orderPage(
        "订单", rows: ["| a_b {data-indent=1} | strng | 甲", "| aB {data-indent=1} | string | 乙"]),
      "v3/shop/other.json": "{",
    ]
    let settings = #"{"roots": "x", "include": ["/v3/shop/orders", "/v3/none"]}"#
    #expect(
      generate(sources(texts, settings: settings)).diagnostics.map { "\($0.location): \($0.message)" } == [
        "wechatpay-gen.json:1:2: 'roots' is no setting (#/roots)",
        "v3/shop/orders.md:6:25: 'strng' is no type and is taken as 'string'",
        "v3/shop/other.json:1:2: this is no JSON: a name is missing",
        "wechatpay-gen.json:1:47: nothing that is described fits this",
        "v3/shop/orders.md:6:3: 'a_b' would have the Swift name 'aB' of another field, and is called 'aB2'",
      ])
  }

  @Test func aPageIsReadOnceWhateverLiesBesideIt() {
    let page = orderPage("订单", rows: ["| a {data-indent=1} | strng | 甲"])
    let text =
      "标题\n请求参数 | 类型 | 描述 |\n---|---|---|\n\nphp\n$instance->chain('v3/shop/bills')->get([\n]);\n"
      + "返回字典 | 类型 | 描述 |\n---|---|---|\n无返回内容 |\n"
    let alone = generate(sources(["v3/shop/orders.md": page])).diagnostics
    #expect(alone.count == 1)
    #expect(generate(sources(["v3/shop/orders.md": page, "v3/shop/bills.txt": text])).diagnostics == alone)
  }

  /// `data-maximum` is in the documentation, in what is exported, and kept by the fake server.
  @Test func aMaximumIsSaidAndKept() async throws {
    let page = orderPage("配额", rows: ["| daily {data-required data-indent=1 data-maximum=100} | integer | 每日次数"])
    let sources = sources(["v3/shop/quotas.md": page])
    #expect(try #require(generate(sources).files["V3.Shop.Quotas.swift"]).contains("/// 每日次数 · ≤ 100\n"))
    var report = Report()
    let document = Pipeline().openAPI(sources, &report).prettyText
    #expect(document.contains(#""maximum": 100"#))
    let server = try FakeServer(openAPI: Data(document.utf8))
    let pay = try server.client().with(timeout: .seconds(300))
    #expect(try await pay.chain("v3/shop/quotas").post(json: ["daily": 100]).statusCode == 204)
    let error = await #expect(throws: WeChatPayError.self) {
      try await pay.chain("v3/shop/quotas").post(json: ["daily": 101])
    }
    guard case .refused(let refusal)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(refusal.message?.contains("it is more than 100") == true)
    // The package's one version is in what every request says, too.
    let agent = try #require(server.requests.last?.headers["User-Agent"])
    let numbers = version.split(separator: ".").prefix(2).joined(separator: ".")
    #expect(agent.hasPrefix("swift-wechatpay/\(numbers) ") || agent.hasPrefix("swift-wechatpay/\(version) "))
  }

  @Test func theChangelogBeginsWithTheVersion() throws {
    let changes = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.github/CHANGELOG.md")
    let lines = try String(contentsOf: changes, encoding: .utf8).split(separator: "\n")
    let headings = lines.filter { $0.hasPrefix("## ") && $0.contains(where: \.isNumber) }
    #expect(headings.first?.hasPrefix("## \(version)") == true)
  }
}
