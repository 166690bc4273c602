import Foundation
import GeneratorTestSupport
import Testing

/// The generator's own words are in the language of what they stand beside.
@Suite struct LanguageTests {
  private static let english = """
    # Create an order {#post}

    ::: danger {.im-deprecated}
    Use another one
    :::

    | 请求参数 | 类型 | 描述
    | --- | --- | ---
    | query | object | the query
    | page {data-indent=1} | integer | which page
    | json {data-required} | object | the body
    | note {data-indent=1} | string[1,32] | a note
    | tags {data-indent=1} | string[] | what it is tagged with<br/>`A`: the first<br/>`B`: the second

    | 返回字典 | 类型 | 描述
    | --- | --- | ---
    | 文件流

    See [the documentation](https://pay.weixin.qq.com/doc/v3/merchant/1)

    """

  private func hasIdeographs(_ text: String) -> Bool { text.unicodeScalars.contains { $0.value >= 0x3000 } }

  @Test func whatIsOutOfUseNamesWhatReplacesIt() throws {
    let page = Self.english.replacingOccurrences(
      of: "Use another one", with: "Superseded.\nCall `PUT /v3/shop/orders` instead.")
    let text = try #require(generate(sources(["v3/shop/orders.md": page])).files["V3.Shop.Orders.swift"])
    #expect(text.contains("@available(*, deprecated, message: \"Call PUT /v3/shop/orders instead.\")\n"))
  }

  @Test func anEnglishPageIsEnglish() throws {
    let files = generate(sources(["v3/shop/orders.md": Self.english])).files
    for (name, text) in files { #expect(!hasIdeographs(text), "\(name)") }
    let text = try #require(files["V3.Shop.Orders.swift"])
    for line in [
      "/// What `post` sends.", "/// The query of `post`.", "[Official documentation](https://pay.weixin.qq.com/",
      "/// a note · 1–32 characters\n", "out of use", "/// the first · `A`\n",
    ] { #expect(text.contains(line), "\(line)") }
  }

  @Test func aChinesePageIsChinese() throws {
    let page = Self.english.replacing("Create an order", with: "创建订单").replacing("the query", with: "查询")
      .replacing("which page", with: "页码").replacing("the body", with: "请求").replacing("a note", with: "备注")
    let text = try #require(generate(sources(["v3/shop/orders.md": page])).files["V3.Shop.Orders.swift"])
    for line in [
      "/// `post` 发送的内容\n", "/// `post` 的查询参数\n", "/// 备注 · 1–32 个字符\n", "[官方文档](https://pay.weixin.qq.com/", "已停用",
    ] { #expect(text.contains(line), "\(line)") }
    for words in ["What `", "such as", "characters", "The documentation"] { #expect(!text.contains(words), "\(words)") }
  }

  /// One description in another language than its page.
  @Test func eachCommentIsInOneLanguage() throws {
    let page = orderPage(
      "创建订单",
      rows: [
        "| a {data-indent=1} | string[1,32] | the first one", "| b {data-indent=1} | string[1,32] | 乙",
        "| c {data-indent=1} | string[1,32] | APPID",
      ])
    let text = try #require(generate(sources(["v3/shop/orders.md": page])).files["V3.Shop.Orders.swift"])
    for line in [
      "/// the first one · 1–32 characters\n", "/// 乙 · 1–32 个字符\n", "/// APPID · 1–32 个字符\n",
    ] { #expect(text.contains(line), "\(line)") }
  }

  /// A page whose title is a name has the language of its fields; two pages have each its own.
  @Test func pagesThatSayLittle() throws {
    let files = generate(
      sources([
        "v3/shop/a.md": orderPage("JSAPI", rows: ["| a {data-indent=1} | string[1,32] | 甲"]),
        "v3/shop/b.md": orderPage("JSAPI", rows: ["| b {data-indent=1} | string[1,32] | the second"]),
      ])
    ).files
    #expect(try #require(files["V3.Shop.A.swift"]).contains("/// `post` 发送的内容\n"))
    #expect(try #require(files["V3.Shop.B.swift"]).contains("/// What `post` sends.\n"))
  }

  /// No page tells in which language another one is spoken about.
  @Test func aPageMoreChangesNoWord() throws {
    let page = orderPage("JSAPI", rows: ["| a {data-indent=1} | string[1,32] | b"])
    let alone = generate(sources(["v3/shop/a.md": page])).files["V3.Shop.A.swift"]
    #expect(try #require(alone).contains("What `post` sends."))
    #expect(
      generate(sources(["v3/shop/a.md": page, "v3/shop/b.md": orderPage("下单")])).files["V3.Shop.A.swift"] == alone)
  }

  /// The values of a list stand with its type, and not a second time with the field.
  @Test func listedValuesStandOnce() throws {
    let rows = ["| tags {data-indent=1} | string[] | 标签<br/>`RED`：红<br/>`BLUE`：蓝"]
    let text = try #require(
      generate(sources(["v3/shop/orders.md": orderPage("下单", rows: rows)])).files["V3.Shop.Orders.swift"])
    #expect(text.components(separatedBy: "红").count == 2)
    #expect(text.contains("/// 红 · `RED`\n"))
    #expect(text.contains("    /// 标签\n    public var tags: [Tag]? {"))
  }
}
