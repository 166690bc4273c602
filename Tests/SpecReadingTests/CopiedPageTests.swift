import GeneratorTestSupport
import SpecExport
import SpecModel
import Testing

/// The documentation that we know, in the copies that people have of it.
@Suite struct CopiedPageTests {
  private static let requestRows = [
    ["out_order_no", "string", "商户服务订单号"], ["json", "object", "声明请求的JSON 数据结构"], ["service_id", "string", "服务ID"],
    ["post_payments", "object[]", "后付费项目"], ["name", "string", "付费名称"], ["amount", "number", "付费金额"],
    ["string_type", "integer", "类型"], ["tags", "string[]", "标签"], ["is_any", "boolean", "ABC"],
  ]
  private static let replyRows = [
    ["state", "string", "状态"], ["collection", "object", "收款信息"], ["paid", "integer", "已付"],
  ]

  private static let code = """
    $instance->chain('v3/payscore/serviceorder/{out_order_no}/close')->postAsync([
    'out_order_no' => '',
    'json' => [
    'service_id' => '2002',
    'post_payments' => [[
    'name' => '就餐费用',
    'amount' => 40000,
    'string_type' => 4,
    'tags' => ['a'],
    ],],
    'is_any' => true,
    ],
    ])
    """

  private func page(head: String, rule: String = "", _ row: ([String]) -> String, litter: [String] = []) -> String {
    func table(_ name: String, _ rows: [[String]]) -> [String] {
      [row([name, "类型", "描述"])] + (rule.isEmpty ? [] : [rule]) + rows.map(row)
    }
    return
      (litter + [head + "下发消息", "商户用它下发消息。"] + table("请求参数", Self.requestRows)
      + ["php", Self.code, "1", "2", "3", "2", "3"] + table("返回字典", Self.replyRows) + ["参阅 官方文档"])
      .joined(separator: "\n")
  }

  private func exported(_ text: String, as file: String) -> (text: String, findings: [String]) {
    let (description, diagnostics) = read([file: text])
    return (exportOpenAPI(description).prettyText, diagnostics.map(\.message))
  }

  @Test(arguments: ["tabs", "together", "wide", "blanks", "lines", "markdown", "escaped"])
  func theSameModelAndTheSameWarnings(form: String) {
    let bars = page(head: "", rule: "---|---|---|") { $0.joined(separator: " | ") + " |" }
    let expected = exported(bars, as: "v3/payscore/serviceorder/{out_order_no}/close.txt")
    #expect(expected.text.contains("post_payments"))
    let litter = ["Skip to content"]
    let copy: String
    switch form {
    case "tabs": copy = page(head: "", { $0.joined(separator: "\t") }, litter: litter)
    case "together": copy = page(head: "", { $0.joined() }, litter: litter)
    case "wide": copy = page(head: "", { $0.joined(separator: "｜") + "｜" }, litter: litter)
    case "blanks": copy = page(head: "", { $0.joined(separator: " ") }, litter: litter)
    case "lines": copy = page(head: "", { $0.joined(separator: "\n") }, litter: litter)
    case "markdown":
      copy = page(head: "# ", rule: "| --- | --- | --- |", { "| " + $0.joined(separator: " | ") + " |" })
    default:
      copy = page(head: "", rule: "| --- | --- | --- |") { cells in
        "| " + ([cells[0].replacing("_", with: "\\_")] + cells.dropFirst()).joined(separator: " | ") + " |"
      }
    }
    for ending in form == "markdown" || form == "escaped" ? ["md"] : ["txt", "md"] {
      let found = exported(copy, as: "v3/payscore/serviceorder/{out_order_no}/close." + ending)
      #expect(found.text == expected.text)
      #expect(found.findings == expected.findings)
    }
  }
}
