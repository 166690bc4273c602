import Foundation
import GeneratorTestSupport
import TestSupport
import Testing

/// From a page that was pasted to a call, as the guide has it.
@Suite struct AdoptTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

  private func page(_ name: String) throws -> String {
    try String(
      contentsOf: Self.root.appending(path: "Tests/Golden/official/input").appending(path: name), encoding: .utf8)
  }

  @Test func anEndpointOnTheDayItIsPublished() throws {
    let guide = try String(
      contentsOf: Self.root.appending(path: "Sources/WeChatPay/WeChatPay.docc/Guides/Add-an-endpoint.md"),
      encoding: .utf8)
    #expect(guide.contains("`wechatpay-gen adopt tea-order.txt --specs Specs`\nwrites `Specs/v3/tea/tables.md`"))
    #expect(guide.contains("`Sources/ShopClient/tea-order.txt` is `pay.shopClient.v3.tea.tables.post(…)`"))

    let workspace = try Workspace(["Sources/ShopClient/tea-order.txt": try page("tea-order.txt")])
    let built = try workspace.run("--specs", "Sources/ShopClient", "--root", "shopClient")
    #expect(built.status == 0)
    #expect(built.complaints.isEmpty)
    let pasted = try workspace.generated("ShopClient.V3.Tea.Tables.swift")
    #expect(pasted.contains("public func post(_ body: PostRequest)"))
    #expect(pasted.contains("\"TABLE_TAKEN\": \"换一个时间\""))

    let adopted = try workspace.run("adopt", "Sources/ShopClient/tea-order.txt", "--specs", "Specs")
    #expect(adopted.status == 0)
    #expect(adopted.output == "Wrote Specs/v3/tea/tables.md.\n")
    let kept = try workspace.run("--root", "shopClient")
    #expect(kept.complaints.isEmpty)
    #expect(kept.output.contains("0 written, 2 unchanged"))
  }

  @Test func nothingIsOverwritten() throws {
    let workspace = try Workspace(["a.txt": try page("tea-order.txt"), "Specs/v3/tea/tables.md": "mine\n"])
    let finished = try workspace.run("adopt", "a.txt")
    #expect(finished.status == 1)
    #expect(finished.complaints.contains("'Specs/v3/tea/tables.md' is there already"))
    #expect(try workspace.text("Specs/v3/tea/tables.md") == "mine\n")
  }

  @Test func severalPagesAndNotifications() throws {
    let workspace = try Workspace([
      "Specs/a.txt": try page("tea-order.txt"), "b.md": try page("tea-close.md"), "c.txt": try page("tea-done.txt"),
    ])
    let finished = try workspace.run("adopt", "Specs/a.txt", "b.md", "c.txt")
    #expect(finished.status == 0)
    #expect(finished.complaints.contains("the fields of 'refunds' are taken from line"))
    #expect(workspace.holds("Specs/v3/tea/tables/{out_table_no}/close.md"))
    #expect(workspace.holds("Specs/webhook/v3/TEA_TABLE.DONE.md"))
    #expect(finished.output.hasSuffix("Remove 'Specs/a.txt': what it says is there now.\n"))
  }

  @Test func pagesThatCannotBeRead() throws {
    let workspace = try Workspace(["a.txt": "标题\n请求方式：【POST】/v3/a\n", "b.txt": "nothing\n", "c.txt": orderPage("x")])
    for (page, complaint) in [
      (
        "a.txt",
        "a.txt:2:1: error: this looks like an endpoint (POST /v3/a), and nothing of its parameters is understood"
      ),
      ("b.txt", "error: these pages describe nothing"), ("nowhere.txt", "error: there is no 'nowhere.txt'"),
    ] {
      let finished = try workspace.run("adopt", page)
      #expect(finished.status != 0)
      #expect(finished.complaints.contains(complaint))
      #expect(!workspace.holds("Specs"))
    }
    #expect(try workspace.run("adopt").status == 2)
  }

  /// An event type is no way out of the folder.
  @Test func namesOfEventsAreNoPaths() throws {
    let text = try page("tea-done.txt").replacing("TEA_TABLE.DONE", with: "../../../OUT/X.DONE")
    let workspace = try Workspace(["work/c.txt": text])
    let finished = try workspace.run("adopt", "work/c.txt", "--specs", "work/Specs")
    #expect(finished.status == 0)
    #expect(workspace.holds("work/Specs/webhook/v3/c.md"))
    #expect(!workspace.holds("OUT"))
  }
}
