import GeneratorTestSupport
import Testing

/// A change of a folder of pages, and what it means for code that uses them.
struct SharedTypeChange: Sendable, CustomTestStringConvertible {
  let name: String
  let pages: [String: String]
  /// `verdict: message`
  let changes: [String]

  var testDescription: String { name }

  static let payer = ["| payer {data-indent=1} | object | 付款人", "| openid {data-indent=2} | string | 标识"]

  /// Two pages that share a payer, and requests of their own.
  static let pages = [
    "v3/pay/app.md": page("app"), "v3/pay/jsapi.md": page("jsapi"),
    "v3/pay/bill.md": orderPage("bill", rows: ["| day {data-indent=1} | string | 日期"]),
  ]

  static func page(_ name: String, _ more: String...) -> String {
    orderPage(name, rows: payer + more + ["| \(name)_no {data-indent=1} | string | 单号"])
  }

  /// Those pages with others in the place of some.
  init(_ name: String, with pages: [String: String] = [:], without path: String? = nil, _ changes: [String]) {
    self.name = name
    self.pages = Self.pages.filter { $0.key != path }.merging(pages) { $1 }
    self.changes = changes
  }
}

let sharedTypeChanges = [
  SharedTypeChange("nothing", []),
  SharedTypeChange(
    "a page that shares nothing", with: ["v3/pay/aaa.md": orderPage("aaa", rows: ["| a {data-indent=1} | string | 甲"])],
    ["compatible: POST /v3/pay/aaa is new"]),
  SharedTypeChange(
    "a page that shares what is shared already", with: ["v3/pay/aaa.md": SharedTypeChange.page("aaa")],
    ["compatible: POST /v3/pay/aaa is new"]),
  SharedTypeChange(
    "a page that shares what was one page's own",
    with: [
      "v3/pay/aaa.md": orderPage(
        "aaa", rows: ["| day {data-indent=1} | string | 日期"])
    ],
    ["compatible: POST /v3/pay/aaa is new", "compatible: V3.Pay.SharedPostRequest is new"]),
  SharedTypeChange(
    "a page further away that shares", with: ["v3/pay/partner/aaa.md": SharedTypeChange.page("aaa")],
    ["compatible: POST /v3/pay/partner/aaa is new"]),
  SharedTypeChange(
    "a page gone", without: "v3/pay/bill.md", ["breaking: POST /v3/pay/bill is gone"]),
  SharedTypeChange(
    "a page gone that shared", without: "v3/pay/jsapi.md",
    ["breaking: POST /v3/pay/jsapi is gone", "breaking: V3.Pay.Payer is gone"]),
  SharedTypeChange(
    "a file renamed",
    with: [
      "v3/pay/aaa.md": SharedTypeChange.page("jsapi").replacing("{#post}\n", with: "{#post}\n\n`POST /v3/pay/jsapi`\n")
    ],
    without: "v3/pay/jsapi.md", []),
  SharedTypeChange(
    "a path renamed", with: ["v3/pay/aaa.md": SharedTypeChange.page("jsapi")], without: "v3/pay/jsapi.md",
    ["compatible: POST /v3/pay/aaa is new", "breaking: POST /v3/pay/jsapi is gone"]),
  SharedTypeChange(
    "a field more on a page, beside what is shared",
    with: ["v3/pay/app.md": SharedTypeChange.page("app", "| note {data-indent=1} | string | 备注")],
    ["compatible: V3.Pay.App.PostRequest.note is new"]),
  SharedTypeChange(
    "a field more in what is shared, on all pages",
    with: [
      "v3/pay/app.md": SharedTypeChange.page("app", "| name {data-indent=2} | string | 姓名"),
      "v3/pay/jsapi.md": SharedTypeChange.page("jsapi", "| name {data-indent=2} | string | 姓名"),
    ],
    [
      "compatible: V3.Pay.App.PostRequest.Payer.name is new", "compatible: V3.Pay.Jsapi.PostRequest.Payer.name is new",
      "compatible: V3.Pay.Payer.name is new",
    ]),
  // What was passed from one request to the other no longer can be.
  SharedTypeChange(
    "a field more in what is shared, on one page",
    with: ["v3/pay/app.md": SharedTypeChange.page("app", "| name {data-indent=2} | string | 姓名")],
    [
      "compatible: V3.Pay.App.PostRequest.Payer.name is new", "breaking: V3.Pay.Payer is gone",
      "breaking: V3.Pay.Jsapi.PostRequest.Payer is no longer the same type as V3.Pay.App.PostRequest.Payer",
    ]),
  SharedTypeChange(
    "another word for what is shared",
    with: ["v3/pay/app.md": SharedTypeChange.page("app").replacing("标识", with: "用户标识")],
    ["compatible: V3.Pay.App.PostRequest.Payer.openid has other documentation"]),
]
