import GeneratorTestSupport
import SpecModel
import Testing

/// What is understood of pages, beyond rows and types.
@Suite struct UnderstandingTests {
  private func reply(_ operation: SpecModel.Operation?) -> [Field] {
    guard case .json(let schema)? = operation?.responses.first?.content, case .object(let fields) = schema.kind else {
      return []
    }
    return fields
  }

  private func tree(_ fields: [Field]) -> [String] {
    fields.flatMap { field -> [String] in
      var schema = field.schema
      while case .array(let element) = schema.kind { schema = element }
      if case .object(let inner) = schema.kind { return [field.name] + tree(inner).map { field.name + "." + $0 } }
      return [field.name]
    }
  }

  private func plain(_ rows: [String]) -> String {
    "标题\n请求参数 | 类型 | 描述 |\n---|---|---|\n\nphp\n$instance->chain('v3/shop/orders')->get([\n]);\n"
      + "返回字典 | 类型 | 描述 |\n---|---|---|\n" + rows.map { $0 + " |\n" }.joined()
  }

  @Test func whatIsCertainElsewhereEndsAnObjectInPlainText() {
    let rows = ["amount | object | 金额", "total | integer | 总额", "payer_total | integer | 实付", "state | string | 状态"]
    let (alone, guesses) = read(["v3/shop/orders.txt": plain(rows)])
    #expect(tree(reply(alone.operations.first)) == ["amount", "amount.total", "amount.payer_total", "amount.state"])
    #expect(
      guesses.map(\.message) == [
        "the fields of 'amount' are taken to be 'total', 'payer_total', 'state': plain text does not tell where an object ends"
      ])
    let other = """
      # 别处 {#post}

      | 请求参数 | 类型 | 描述
      | --- | --- | ---

      | 返回字典 | 类型 | 描述
      | --- | --- | ---
      | amount | object | 金额
      | total {data-indent=1} | integer | 总额
      | payer_total {data-indent=1} | integer | 实付

      """
    let (together, _) = read(["v3/shop/orders.txt": plain(rows), "v3/shop/other.md": other])
    #expect(tree(reply(together.operations.first)) == ["amount", "amount.total", "amount.payer_total", "state"])
  }

  @Test func momentsInRepliesAreThoseOfRequests() {
    let text = """
      # 标题 {#post}

      | 请求参数 | 类型 | 描述
      | --- | --- | ---
      | json {data-required} | object | 请求
      | start_time {data-indent=1} | string | 开始
      | bill_date {data-indent=1} | string | 日期

      ```json
      {"start_time": "2018-06-08T10:34:56.123+08:00", "bill_date": "20180608"}
      ```

      | 返回字典 | 类型 | 描述
      | --- | --- | ---
      | start_time | string | 开始
      | end_time | string | 遵循 RFC 3339 标准格式
      | bill_date | string | 日期
      | state | string | 状态
      """
    let (description, diagnostics) = read(["v3/shop/orders.md": text])
    let formats = reply(description.operations.first).map(\.schema.format)
    #expect(formats == ["date-time", "date-time", nil, nil])
    #expect(
      diagnostics.map(\.message) == [
        "'start_time' is taken as a moment in RFC 3339, since a request of the same area has one of that name",
        "'end_time' is taken as a moment in RFC 3339, since its description says so",
      ])
    let sample = description.operations.first?.samples.first
    #expect(sample?.isResponseMade == true)
    #expect(sample?.response?["bill_date"] == .string("20180608"))
    #expect(sample?.response?["start_time"] == .string("2018-06-08T10:34:56.123+08:00"))
  }

  /// Another business may give the same name to moments in another format.
  @Test func whatOneAreaCallsAMomentIsNoneInAnother() {
    func text(_ sample: String) -> String {
      """
      # 标题 {#post}

      | 请求参数 | 类型 | 描述
      | --- | --- | ---
      | json {data-required} | object | 请求
      | start_time {data-indent=1} | string | 开始

      ```json
      \(sample)
      ```

      | 返回字典 | 类型 | 描述
      | --- | --- | ---
      | start_time | string | 开始
      """
    }
    let moment = text(#"{"start_time": "2018-06-08T10:34:56+08:00"}"#)
    let (description, diagnostics) = read([
      "v3/shop/orders.md": moment, "v3/school/terms.md": text("{}"), "v3/shop/refunds.md": text("{}"),
    ])
    let formats = description.operations.map { [$0.path.text, reply($0).first?.schema.format] }
    #expect(
      formats == [
        ["/v3/school/terms", nil], ["/v3/shop/orders", "date-time"], ["/v3/shop/refunds", "date-time"],
      ])
    #expect(diagnostics.count == 2)
  }

  @Test func aReplyHasTheStatusOfItsHead() {
    func response(_ head: String, _ row: String = "| 无返回内容") -> (SpecModel.Response?, [String]) {
      let text = """
        # 标题 {#post}

        | 请求参数 | 类型 | 描述
        | --- | --- | ---

        | \(head) | 类型 | 描述
        | --- | --- | ---
        \(row)
        """
      let (description, diagnostics) = read(["v3/x.md": text])
      return (description.operations.first?.responses.first, diagnostics.map(\.message))
    }
    let (accepted, diagnostics) = response("返回字典 202")
    #expect(accepted?.status == 202)
    #expect(accepted?.content == .empty)
    #expect(accepted?.description == "无返回内容")
    #expect(diagnostics == [])
    #expect(response("返回字典 202", "| id | string | 单号").0?.status == 202)
    #expect(response("返回字典").0?.status == 204)
    #expect(response("返回字典 404").1 == ["'404' is no status of a success"])
  }

  @Test(arguments: [
    ("string[]", Schema.Kind.array(Schema(.string))), ("integer[]", .array(Schema(.integer))),
    ("object[]", .array(Schema(.object([])))), ("string", .any),
  ])
  func aTextThatHoldsAList(type: String, kind: Schema.Kind) throws {
    let text = page(rows: [
      "| json {data-required} | object | 请求", "| a {data-indent=1} | \(type) {data-encoded=by-json_encode} | 甲",
    ])
    let (description, diagnostics) = read(["v3/x.md": text])
    #expect(diagnostics.isEmpty)
    guard case .json(let schema)? = description.operations.first?.body?.content, case .object(let fields) = schema.kind
    else {
      Issue.record("no body")
      return
    }
    #expect(fields.first?.schema.kind == .jsonText(Schema(kind)))
  }

  @Test func aTextThatHoldsAListOfObjects() {
    let text = page(rows: [
      "| json {data-required} | object | 请求", "| a {data-indent=1} | object[] {data-encoded=by-json_encode} | 甲",
      "| b {data-indent=2} | string | 乙",
    ])
    let (description, diagnostics) = read(["v3/x.md": text])
    #expect(diagnostics.isEmpty)
    guard case .json(let schema)? = description.operations.first?.body?.content, case .object(let fields) = schema.kind,
      case .jsonText(let list)? = fields.first?.schema.kind, case .array(let element) = list.kind,
      case .object(let inner) = element.kind
    else {
      Issue.record("no list of objects in a text")
      return
    }
    #expect(inner.map(\.name) == ["b"])
  }

  @Test(arguments: [
    ("`A` \\| `B` 枚举值之一", ["A:", "B:"]),
    ("状态<br/>`PAID`：已支付<br/>`CLOSED`: 已关闭", ["PAID:已支付", "CLOSED:已关闭"]),
    ("固定值`CNY` 枚举值", ["CNY:"]),
    ("枚举值：<br/>`Y`：是", ["Y:是"]),
    ("类型是`MERCHANT_ID`时是商户号", []),
    ("见`a`和`b`", []), ("摘要的算法<br/>`SHA1`：SHA-1", ["SHA1:SHA-1"]), ("日期<br/>`yyyy-MM-dd`：年月日", []),
    ("内容<br/>`openid`，用户的标识", []),
    ("状态<br/>`Under Review`：审核中<br/>`Approved`：已通过", ["Under Review:审核中", "Approved:已通过"]),
    ("没有", []),
  ])
  func enumerations(prose: String, values: [String]) {
    let text = page(rows: ["| json {data-required} | object | 请求", "| a {data-indent=1} | string | \(prose)"])
    let (description, _) = read(["v3/x.md": text])
    guard case .json(let schema)? = description.operations.first?.body?.content, case .object(let fields) = schema.kind
    else {
      Issue.record("no body")
      return
    }
    #expect(fields.first?.schema.enumeration.map { "\($0.value):\($0.meaning)" } == values)
  }

  @Test(arguments: [
    ("'a'", JSON.string("a")), ("\"a\\n\\\"\"", .string("a\n\"")), ("'a\\'b\\\\c\\n'", .string("a'b\\c\\n")),
    ("1", .number("1")), ("-1.5", .number("-1.5")), ("1_000", .number("1000")), ("true", .bool(true)),
    ("FALSE", .bool(false)), ("null", .null), ("[]", .array([])), ("[1, 2,]", .array([.number("1"), .number("2")])),
    ("array('b' => 1)", .object([.init("b", .number("1"))])),
    ("['b' => ['c']]", .object([.init("b", .array([.string("c")]))])),
    ("'a' . 'b'", .string("ab")), ("(string) 'a'", .string("a")), ("$variable", .string("")),
    ("$object->call(['x' => 1], 'y')", .string("")), ("\\strtoupper('a')", .string("")),
    ("\\json_encode(['b' => 1])", .string(#"{"b":1}"#)), ("1 /* c */ // d\n", .number("1")),
  ])
  func samples(php: String, value: JSON) {
    let text = page(
      rows: ["| json {data-required} | object | 请求", "| a {data-indent=1} | any | 甲", "| z {data-indent=1} | any | 甲"],
      tail: "\n```php\n$instance->chain('v3/x')->post(['json' => ['a' => \(php), 'z' => 9]]);\n```\n")
    let (description, _) = read(["v3/x.md": text])
    #expect(
      description.operations.first?.samples.first?.body == .object([.init("a", value), .init("z", .number("9"))]))
  }

  @Test func aNameThatGotLostInCopying() {
    let text = """
      标题
      请求参数 | 类型 | 描述 |
      ---|---|---|
      json | object | 请求 |
      name | string | 姓名 |
      string | 邮箱 | |
      php
      $instance->chain('v3/x')->post([
      'json' => [
      'name' => 'a',
      'email' => 'b',
      ],
      ]);
      """
    let (description, diagnostics) = read(["v3/x.txt": text])
    guard case .json(let schema)? = description.operations.first?.body?.content, case .object(let fields) = schema.kind
    else {
      Issue.record("no body")
      return
    }
    #expect(fields.map(\.name) == ["name", "email"])
    #expect(
      diagnostics.map(\.message).contains("the row has no name, and is taken for 'email', which the samples have here"))
  }

  @Test func unsignedIsWhatIsAFile() {
    let text = "# x {#get}\n\n| 请求参数 | 类型 | 描述\n| --- | --- | ---\n\n| 返回字典 | 类型 | 描述\n| --- | --- | ---\n| 文件流\n"
    let (description, _) = read(["v3/x.md": text])
    #expect(description.operations.first?.responses.first?.isSigned == false)
    #expect(description.operations.first?.responses.first?.content == .file("application/octet-stream"))
  }
}
