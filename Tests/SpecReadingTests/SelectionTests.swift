import Generator
import GeneratorTestSupport
import SpecModel
import SwiftPlanning
import Testing

/// A selection is understood as it is in the whole, though most pages are passed over.
@Suite struct SelectionTests {
  private func files(_ texts: [String: String]) -> [SourceFile] {
    texts.map { SourceFile(path: $0, bytes: Array($1.utf8)) }
  }

  private func selections(_ texts: [String]) -> [Selection] {
    let list = texts.map { "\"\($0)\"" }.joined(separator: ",")
    let text = "{\"include\": [\(list)]}"
    var report = Report()
    return readSettings(SourceFile(path: "wechatpay-gen.json", bytes: Array(text.utf8)), &report).included
  }

  /// A page with these rows in the body of the request and in the reply.
  private func page(request: [String] = [], sample: String = "", reply: [String] = []) -> String {
    let body = ["| json | object | 请求"] + request.map { "| \($0)" }
    return
      (["# 标题 {#post}", "", "| 请求参数 | 类型 | 描述", "| --- | --- | ---"] + body
      + ["", sample, "", "| 返回字典 | 类型 | 描述", "| --- | --- | ---"] + reply.map { "| \($0)" })
      .joined(separator: "\n") + "\n"
  }

  private func formats(_ description: APIDescription, path: String) -> [String: String?] {
    let operation = description.operations.first { $0.path.text == path }
    guard case .json(let schema)? = operation?.responses.first?.content, case .object(let fields) = schema.kind else {
      return [:]
    }
    return Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.schema.format) })
  }

  private static let php = "```php\n$instance->v3->shop->others->post(['json' => ['closed' => %]]);\n```"

  @Test(arguments: [
    // What a request elsewhere shows, however it is spelled.
    (["closed {data-indent=1} | string | 甲"], php.replacing("%", with: "'2018-06-08T10:34:56+08:00'"), true),
    (["closed {data-indent=1} | string | 甲"], php.replacing("%", with: "'2018-06-08T1' /* */ . '0:34:56Z'"), true),
    (["closed {data-indent=1} | string | 甲"], php.replacing("%", with: "'2018-06-08T1'. // x\n'0:34:56Z'"), true),
    (["closed {data-indent=1} | string | 甲"], php.replacing("%", with: "('2018-06-08T1' . ('0:34:56Z'))"), true),
    (["closed {data-indent=1} | string | 甲"], "```json\n{\"closed\": \"2018\\u002d06-08T10:34:56Z\"}\n```", true),
    (["closed {data-indent=1} | datetime | 甲"], "", true),
    (["closed {data-indent=1} | Date - Time | 甲"], "", true),
    (["`closed` {data-indent=1} | d atetime | 甲"], "", true),
    (["closed {data-indent=1} | string | 甲"], php.replacing("%", with: "'20180608'"), false),
    (["opened {data-indent=1} | datetime | closed"], "", false),
  ])
  func momentsOfPagesThatArePassedOver(rows: [String], sample: String, isMoment: Bool) {
    let all = files([
      "v3/shop/orders.md": page(reply: ["closed | string | 甲"]),
      "v3/shop/others.md": page(request: rows, sample: sample),
    ])
    let whole = read(all).0
    let selected = read(all, selecting: selections(["/v3/shop/orders"])).0
    #expect(formats(selected, path: "/v3/shop/orders") == ["closed": isMoment ? "date-time" : nil])
    #expect(formats(selected, path: "/v3/shop/orders") == formats(whole, path: "/v3/shop/orders"))
    #expect(selected.operations.count == 1)
  }

  /// One request shows a moment, another one something else: nothing is certain.
  @Test func whatPagesDisagreeAbout() {
    var texts = [
      "v3/shop/orders.md": page(reply: ["closed | string | 甲"]),
      "v3/shop/first.md": page(request: ["closed {data-indent=1} | datetime | 甲"]),
    ]
    let agreed = read(files(texts), selecting: selections(["/v3/shop/orders"])).0
    #expect(formats(agreed, path: "/v3/shop/orders") == ["closed": "date-time"])
    texts["v3/shop/second.md"] = page(
      request: ["closed {data-indent=1} | string | 甲"], sample: Self.php.replacing("%", with: "'yesterday'"))
    let disputed = read(files(texts), selecting: selections(["/v3/shop/orders"])).0
    #expect(formats(disputed, path: "/v3/shop/orders") == ["closed": nil])
  }

  @Test(arguments: [
    "`POST /v3/shop/orders`", "POST /v3/sh`op`/orders",
    "```php\n$instance->chain('v3/shop/' . 'orders')->post([]);\n```",
    "```php\n$instance->v3->shop->{'or' . 'ders'}->post([]);\n```",
    "```php\n$instance->V3->shop->orders->postAsync([]);\n```",
    "```php\n$instance['v3/shop/orders']->post([]);\n```",
  ])
  func pathsThatThePageSpells(line: String) {
    let all = files(["v3/elsewhere.md": page(sample: line), "v3/else.md": page()])
    let selected = read(all, selecting: selections(["POST /v3/shop/*"])).0
    #expect(selected.operations.map(\.path.text) == ["/v3/shop/orders"])
  }

  @Test func notifications() {
    let notification = """
      # 通知 {#post}

      | 请求参数 | 类型 | 描述
      | --- | --- | ---
      | json | object | 通知
      | resource {data-indent=1} | object | 内容
      | ciphertext {data-indent=2} | object {data-encrypted=by-aes-gcm} | 加密
      | closed {data-indent=3} | string | 时间
      | opened {data-indent=3} | string | 时间，格式为 yyyy-MM-DDTHH:mm:ss+08:00
      """
    let all = files([
      "webhook/v3/SHOP.CLOSED.md": notification, "webhook/v3/OTHER.md": notification,
      "v3/shop/orders.md": page(request: ["closed {data-indent=1} | datetime | 甲"]),
    ])
    let selected = read(all, selecting: selections(["SHOP.*"])).0
    let closed = selected.notifications.first { $0.name == "SHOP.CLOSED" }
    guard case .object(let fields)? = closed?.resource.kind else {
      Issue.record("no notification")
      return
    }
    // A notification belongs to no area: what requests call a moment may be another thing in it.
    #expect(fields.map(\.schema.format) == [nil, "date-time"])
    #expect(selected.operations.isEmpty)
  }

  /// What is wrong on other pages is said when all are read.
  @Test func findingsOfOtherPages() {
    let all = files(["v3/shop/orders.md": page(), "v3/bad.md": page(request: ["a {data-indent=1} | strang | 甲"])])
    #expect(read(all, selecting: selections(["/v3/shop/orders"])).1 == [])
    #expect(read(all).1.count == 1)
    let broken = all + [SourceFile(path: "v3/broken.md", bytes: [0xFF])]
    #expect(read(broken, selecting: selections(["/v3/shop/orders"])).1.count == 1)
  }

  /// Plain text is understood by the help of all pages.
  @Test func plainText() {
    let text = "标题\n请求参数 | 类型 | 描述 |\n---|---|---|\n\nphp\n$instance->chain('v3/shop/bills')->get([\n]);\n"
    let all = files(["v3/shop/bills.txt": text, "v3/bad.md": page(request: ["a {data-indent=1} | strang | 甲"])])
    #expect(
      read(all, selecting: selections(["/v3/shop/bills"])).1.contains {
        $0.message.contains("strang")
      })
  }
}
