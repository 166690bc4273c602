import Foundation
import GeneratorTestSupport
import TestSupport
import Testing

/// A change of one page, and what it means for code that uses it.
struct DescriptionChange: Sendable, CustomTestStringConvertible {
  let name: String
  var path = "v3/orders/{order_no}.md"
  /// What is replaced in the page, and by what.
  var edits: [(old: String, new: String)] = []
  /// `verdict: old place new place: message`, with the type that all are about as `*`.
  let changes: [String]

  var testDescription: String { name }
}

/// `wechatpay-gen diff` over single changes.
@Suite struct DiffTests {
  static let page = """
    # 创建订单 {#post}

    说明。

    | 请求参数 | 类型 | 描述
    | --- | --- | ---
    | order_no {data-required} | string | 单号
    | json {data-required} | object | 请求
    | name {data-required data-indent=1} | string[1,32] | 名称
    | amount {data-required data-indent=1} | integer | 金额
    | note {data-indent=1} | string | 备注
    | state {data-indent=1} | string | 状态<br/>`OPEN`：开<br/>`CLOSED`：关
    | goods {data-indent=1} | object[] | 商品
    | id {data-required data-indent=2} | string | 编号
    | count {data-indent=2} | integer | 数量

    | 返回字典 | 类型 | 描述
    | --- | --- | ---
    | id | string | 编号
    | total | integer | 总额
    | payer | object | 支付者
    | openid {data-indent=1} | string | 标识

    参阅 [官方文档](https://pay.weixin.qq.com/)

    """

  static func changed(_ change: DescriptionChange) throws -> String {
    try change.edits.reduce(into: page) { text, edit in
      let range = try #require(text.range(of: edit.old), "the page has no '\(edit.old)'")
      text.replaceSubrange(range, with: edit.new)
    }
  }

  @Test(arguments: descriptionChanges)
  func verdict(change: DescriptionChange) throws {
    let workspace = try Workspace([
      "old/v3/orders/{order_no}.md": Self.page, "new/" + change.path: try Self.changed(change),
    ])
    let finished = try workspace.run("diff", "old", "new")
    let found = finished.output.split(separator: "\n").map { line -> String in
      String(line).replacing("/v3/orders/{order_no}.md", with: "").replacing("/" + change.path, with: "")
        .replacing("V3.Orders.OrderNo.", with: "*.")
    }
    #expect(found == change.changes)
    let breaks = change.changes.contains { $0.hasPrefix("breaking") }
    #expect(finished.status == (breaks ? 1 : 0))
    #expect(finished.complaints.isEmpty)
  }

  /// Changes of one page beside others that say the same of a payer.
  @Test(arguments: sharedTypeChanges)
  func verdictsAboutWhatPagesShare(change: SharedTypeChange) throws {
    var pages: [String: String] = [:]
    for (path, text) in SharedTypeChange.pages { pages["old/" + path] = text }
    for (path, text) in change.pages { pages["new/" + path] = text }
    let workspace = try Workspace(pages)
    let finished = try workspace.run("diff", "old", "new")
    // What it is, without the places.
    let found = finished.output.split(separator: "\n").map { line -> String in
      let parts = line.components(separatedBy: ": ")
      return ([parts[0]] + parts.dropFirst(2)).joined(separator: ": ")
    }
    #expect(found == change.changes)
    #expect(finished.status == (change.changes.contains { $0.hasPrefix("breaking") } ? 1 : 0))
    #expect(finished.complaints.isEmpty)
  }

  @Test func theTableIsLong() {
    #expect(descriptionChanges.count >= 40)
    #expect(Set(sharedTypeChanges.map(\.name)).count == sharedTypeChanges.count)
    #expect(Set(descriptionChanges.map(\.name)).count == descriptionChanges.count)
  }
}
