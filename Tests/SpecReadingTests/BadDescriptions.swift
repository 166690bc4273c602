private let json = "| json {data-required} | object | 请求"

private func php(_ call: String) -> String {
  "\n```php\n\(call);\n```\n"
}

let badDescriptions: [BadDescription] = [
  BadDescription(name: "empty file", text: "", findings: ["1:1: note: this page describes nothing"]),
  BadDescription(name: "blank file", text: "\n\n  \n", findings: ["1:1: note: this page describes nothing"]),
  BadDescription(
    name: "no table", text: "# 标题 {#post}\n\n说明\n", findings: ["1:1: error: there is no table of request parameters"]),
  BadDescription(
    name: "no method", text: page(rows: [], head: "# 标题"), findings: ["1:1: error: nothing says which method this is"]),
  BadDescription(
    name: "misspelt method", text: page(rows: [], head: "# 标题 {#pots}"),
    findings: ["1:1: warning: '{#pots}' names no method", "1:1: error: nothing says which method this is"]),
  BadDescription(
    name: "no path", file: "orders.md", text: page(rows: []), findings: ["1:1: error: nothing says which path this is"]),
  BadDescription(
    name: "path of dots", text: page(rows: [], head: "# 标题 {#post}\n\n`POST /v3/../secret`"),
    findings: ["3:1: error: '/v3/../secret' is no path"]),
  BadDescription(
    name: "file in another place", file: "v3/other.md",
    text: page(rows: [], head: "# 标题 {#post}\n\n`POST /v3/shop/orders`"),
    findings: ["3:1: warning: the path is /v3/shop/orders, but the file stands where /v3/other belongs"]),
  BadDescription(
    name: "misspelt type", text: page(rows: [json, "| a {data-indent=1} | strng | 甲"]),
    findings: ["6:23: warning: 'strng' is no type and is taken as 'string'"]),
  BadDescription(
    name: "unknown type", text: page(rows: [json, "| a {data-indent=1} | blob9 | 甲"]),
    findings: ["6:23: error: 'blob9' is no type"]),
  BadDescription(
    name: "empty type", text: page(rows: [json, "| a {data-indent=1} | | 甲"]), findings: ["6:23: error: '' is no type"]),
  BadDescription(
    name: "indent that jumps", text: page(rows: [json, "| a {data-indent=3} | string | 甲"]),
    findings: ["6:3: warning: 'a' is indented by 3, with nothing above it at 2"]),
  BadDescription(
    name: "indent of no number", text: page(rows: [json, "| a {data-indent=x} | string | 甲"]),
    findings: ["6:5: error: 'x' is no level of indent"]),
  BadDescription(
    name: "duplicate field",
    text: page(rows: [json, "| a {data-indent=1} | string | 甲", "| a {data-indent=1} | integer | 乙"]),
    findings: ["7:3: warning: 'a' stands twice in the same object, first in line 6"]),
  BadDescription(
    name: "fields below a number",
    text: page(rows: [json, "| a {data-indent=1} | integer | 甲", "| b {data-indent=2} | string | 乙"]),
    findings: ["6:3: warning: 'a' has fields below it and is taken as an object"]),
  BadDescription(
    name: "misspelt attribute", text: page(rows: [json, "| a {data-requird data-indent=1} | string | 甲"]),
    findings: ["6:5: error: the attribute 'data-requird' is not known, but 'data-required' is"]),
  BadDescription(
    name: "attribute misspelt by two letters", text: page(rows: [json, "| a {dta-indnt=1} | string | 甲"]),
    findings: [
      "6:5: error: the attribute 'dta-indnt' is not known, but 'data-indent' is",
      "6:3: error: 'a' has no place in the path",
    ]),
  BadDescription(
    name: "misspelt maximum",
    text: page(rows: [json, "| a {data-indent=1} | integer {data-maximun=100} | 甲"]),
    findings: ["6:31: error: the attribute 'data-maximun' is not known, but 'data-maximum' is"]),
  BadDescription(
    name: "maximum of no number",
    text: page(
      rows: [json]
        + ["", "x", "1e3", "+5", "007", "1.", "0x10", "inf"].map {
          "| a {data-indent=1 data-maximum=\($0)} | integer | 甲"
        }),
    findings: ["", "x", "1e3", "+5", "007", "1.", "0x10", "inf"].enumerated().flatMap { index, value in
      ["\(6 + index):5: error: '\(value)' is no number to be the maximum"]
    } + (7...13).map { "\($0):3: warning: 'a' stands twice in the same object, first in line 6" }),
  BadDescription(
    name: "maximum of a text", text: page(rows: [json, "| a {data-indent=1 data-maximum=5} | string | 甲"]),
    findings: ["6:3: warning: 'a' is no number that could have a maximum"]),
  BadDescription(
    name: "longer attribute",
    text: page(rows: [json, "| a {data-indent=1} | string {data-encoded-by=json_encode} | 甲"]),
    findings: ["6:30: warning: 'data-encoded-by' is taken as 'data-encoded'"]),
  BadDescription(
    name: "unknown attribute", text: page(rows: [json, "| a {data-colour=red data-indent=1} | string | 甲"]),
    findings: ["6:5: warning: the attribute 'data-colour' is not known"]),
  BadDescription(
    name: "attribute in the wrong cell", text: page(rows: [json, "| a {data-indent=1} | string {data-required} | 甲"]),
    findings: ["6:30: warning: 'data-required' belongs behind the name of the field"]),
  BadDescription(
    name: "unknown encryption", text: page(rows: [json, "| a {data-indent=1} | string {data-encrypted=rot13} | 甲"]),
    findings: ["6:30: warning: 'rot13' names no kind of encryption"]),
  BadDescription(
    name: "row without a place", text: page(rows: ["| order_no {data-required} | string | 号"]),
    findings: ["5:3: error: 'order_no' has no place in the path"]),
  BadDescription(
    name: "misspelt container", text: page(rows: ["| jsno {data-required} | object | 请求"]),
    findings: ["5:3: error: 'jsno' has no place in the path"]),
  BadDescription(
    name: "two bodies", text: page(rows: [json, "| body {data-required} | object | 请求"]),
    findings: ["6:3: warning: a second body is described, and left out"]),
  BadDescription(
    name: "path parameter without a row", file: "v3/shop/{order_no}.md", text: page(rows: []),
    findings: ["1:1: warning: the path parameter 'order_no' has no row and is taken as a string"]),
  BadDescription(
    name: "path parameter in the query", file: "v3/shop/{order_no}.md",
    text: page(rows: ["| query | object | 查询", "| order_no {data-indent=1} | string | 号"]),
    findings: ["6:1: warning: the path parameter 'order_no' stands among the fields of the query"]),
  BadDescription(
    name: "samples with different values",
    text: page(
      rows: [json, "| a {data-indent=1} | string | 甲"],
      tail: php("$instance->chain('v3/shop/orders')->post(['json' => ['a' => '1']])")
        + php("$instance['v3/shop/orders']->post(['json' => ['a' => '2']])")),
    findings: ["12:1: warning: this sample and the one in line 8 disagree about 'json.a'"]),
  BadDescription(
    name: "samples with different paths",
    text: page(
      rows: [], tail: php("$instance->chain('v3/shop/orders')->post([])") + php("$instance['v3/shop/order']->post([])")),
    findings: ["10:1: warning: this sample goes to 'v3/shop/order', the one in line 6 to 'v3/shop/orders'"]),
  BadDescription(
    name: "samples with different paths, and nothing that tells the right one", file: "orders.md",
    text: page(
      rows: [], tail: php("$instance->chain('v3/shop/orders')->post([])") + php("$instance['v3/shop/order']->post([])")),
    findings: ["10:1: error: this sample goes to 'v3/shop/order', the one in line 6 to 'v3/shop/orders'"]),
  BadDescription(
    name: "samples with different methods",
    text: page(
      rows: [], tail: php("$instance->chain('v3/shop/orders')->post([])") + php("$instance['v3/shop/orders']->get([])")),
    findings: ["10:1: warning: this sample is a get, the page a post"]),
  BadDescription(
    name: "samples with different methods, and nothing that tells the right one",
    text: page(
      rows: [], head: "# 标题",
      tail: php("$instance->chain('v3/shop/orders')->post([])") + php("$instance['v3/shop/orders']->get([])")),
    findings: ["11:1: error: this sample is a get, the one in line 7 a post"]),
  BadDescription(
    name: "required field absent from the sample",
    text: page(
      rows: [json, "| a {data-indent=1} | string | 甲", "| b {data-required data-indent=1} | string | 乙"],
      tail: "\n```json\n{\"a\": \"1\"}\n```\n"), findings: ["7:3: warning: 'b' is required, and no sample shows it"]),
  BadDescription(
    name: "sample that is no JSON", text: page(rows: [json], tail: "\n```json\n{\"a\": 1,}\n```\n"),
    findings: ["8:9: error: the sample is no JSON: a name is missing"]),
  BadDescription(
    name: "sample with a name twice", text: page(rows: [json], tail: "\n```json\n{\"a\": 1,\n \"a\": 2}\n```\n"),
    findings: ["9:2: error: the sample is no JSON: the name 'a' comes twice"]),
  BadDescription(
    name: "unclosed code",
    text: page(rows: [], head: "# 标题 {#post}") + "\n```json\n{}\n",
    findings: ["10:1: warning: the code block has no end"]),
  BadDescription(
    name: "unclosed front matter", text: "---\ntitle: 标题\n# 标题 {#post}\n",
    findings: ["1:1: warning: the front matter has no end", "3:1: error: there is no table of request parameters"]),
  BadDescription(
    name: "deep nesting", text: page(rows: [json] + (1...52).map { "| a {data-indent=\($0)} | object | 层" }),
    findings: [
      "56:3: error: fields are nested more than 50 levels deep",
      "57:3: error: fields are nested more than 50 levels deep",
    ]),
  BadDescription(name: "NUL", text: "# 标题 {#post}\n\nab\0c\n", findings: ["3:3: error: the file holds a NUL byte"]),
  BadDescription(
    name: "byte order mark and carriage returns",
    text:
      "\u{FEFF}# 标题 {#post}\r\n\r\n| 请求参数 | 类型 | 描述\r\n| --- | --- | ---\r\n| json | object | 请求\r\n| a {data-indent=1} | strng | 甲\r\n\r\n| 返回字典 | 类型 | 描述\r\n| --- | --- | ---\r\n",
    findings: ["6:23: warning: 'strng' is no type and is taken as 'string'"]),
  BadDescription(
    name: "columns count characters", text: page(rows: [json, "| 中文名 {data-indent=1} | strng | 甲"]),
    findings: ["6:25: warning: 'strng' is no type and is taken as 'string'"]),
  BadDescription(
    name: "other ending", file: "v3/shop/orders.doc", text: "x",
    findings: ["1:1: error: this is no description"]),
  BadDescription(
    name: "YAML", file: "v3/shop/orders.yaml", text: "openapi: 3.1.0", findings: ["1:1: error: YAML is not read"]),
  BadDescription(
    name: "plain text: field absent from the samples", file: "v3/shop/orders.txt",
    text:
      "标题\n请求参数 | 类型 | 描述 |\n---|---|---|\njson | object | 请求 |\na | string | 甲 |\nb | string | 乙 |\nphp\n$instance->chain('v3/shop/orders')->post([\n'json' => [\n'a' => '1',\n],\n]);\n返回字典 | 类型 | 描述 |\n---|---|---|\n无返回内容 |\n",
    findings: [
      "2:1: warning: nothing says which of the 3 rows are required: all but path parameters are taken as optional",
      "6:1: warning: no sample shows 'b': it is taken as a field of 'json'",
    ]),
  BadDescription(
    name: "plain text: a level that may end", file: "v3/shop/orders.txt",
    text:
      "标题\n请求参数 | 类型 | 描述 |\n---|---|---|\njson | object | 请求 |\ninner | object | 内 |\na | string | 甲 |\na | string | 乙 |\nphp\n$instance->chain('v3/shop/orders')->post([\n'json' => [\n'inner' => [\n'a' => '1',\n],\n'a' => '2',\n],\n]);\n返回字典 | 类型 | 描述 |\n---|---|---|\n无返回内容 |\n",
    findings: [
      "2:1: warning: nothing says which of the 4 rows are required: all but path parameters are taken as optional",
      "6:1: warning: 'a' could be a field of 'json.inner' or of 'json': the first is taken",
    ]),
]
