import Testing

/// What people get wrong who write their first page: in one that is right, one text stands for another.
struct Slip: Sendable, CustomTestStringConvertible {
  let name: String
  /// What stands in ``firstPage``.
  let text: String
  let slip: String
  /// Everything that is said about it: line and column, the row, and what to write instead.
  let says: String

  var testDescription: String { name }
}

let firstPage = """
  # 关闭订单 {#post}

  商户关闭一笔尚未支付的订单。

  | 请求参数 | 类型 | 描述
  | --- | --- | ---
  | order_no {data-required} | string | 商户订单号
  | json {data-required} | object | 请求
  | reason {data-required data-indent=1} | string[1,64] | 关闭的原因
  | items {data-indent=1} | object[] | 商品
  | item_id {data-required data-indent=2} | string | 商品编号
  | count {data-indent=2} | integer | 数量

  ```json
  { "reason": "sold out", "items": [{ "item_id": "7", "count": 1 }] }
  ```

  | 返回字典 | 类型 | 描述
  | --- | --- | ---
  | state | string | 订单状态

  """

let slips = slipsInTables + slipsInBraces + slipsInRows + slipsAround

let slipsInTables: [Slip] = [
  Slip(
    name: "a blank line between rows", text: "| items {data-indent=1} | object[] | 商品",
    slip: "\n| items {data-indent=1} | object[] | 商品",
    says: """
      10:1: error: the table breaks off here, and 'items' in line 11 belongs to no table
        remove what stands between the rows, also if it is a blank line or a comment

      """),
  Slip(
    name: "a line of blanks between rows", text: "| items {data-indent=1} | object[] | 商品",
    slip: "  \n| items {data-indent=1} | object[] | 商品",
    says: """
      10:1: error: the table breaks off here, and 'items' in line 11 belongs to no table
          
        remove what stands between the rows, also if it is a blank line or a comment

      """),
  Slip(
    name: "a comment between rows", text: "| items {data-indent=1} | object[] | 商品",
    slip: "<!-- 商品 -->\n| items {data-indent=1} | object[] | 商品",
    says: """
      10:1: error: the table breaks off here, and 'items' in line 11 belongs to no table
        <!-- 商品 -->
        remove what stands between the rows, also if it is a blank line or a comment

      """),
  Slip(
    name: "a comment of several lines between rows", text: "| items {data-indent=1} | object[] | 商品",
    slip: "<!--\n商品\n-->\n| items {data-indent=1} | object[] | 商品",
    says: """
      10:1: error: the table breaks off here, and 'items' in line 13 belongs to no table
        <!--
        remove what stands between the rows, also if it is a blank line or a comment

      """),
  Slip(
    name: "a heading between rows", text: "| items {data-indent=1} | object[] | 商品",
    slip: "## 商品\n| items {data-indent=1} | object[] | 商品",
    says: """
      10:1: error: the table breaks off here, and 'items' in line 11 belongs to no table
        ## 商品
        remove what stands between the rows, also if it is a blank line or a comment

      """),
  Slip(
    name: "a text between rows", text: "| items {data-indent=1} | object[] | 商品",
    slip: "以下是商品：\n| items {data-indent=1} | object[] | 商品",
    says: """
      10:1: error: the table breaks off here, and 'items' in line 11 belongs to no table
        以下是商品：
        remove what stands between the rows, also if it is a blank line or a comment

      """),
  Slip(
    name: "a row without its leading bar", text: "| reason {data-required data-indent=1} | string[1,64] | 关闭的原因",
    slip: "reason {data-required data-indent=1} | string[1,64] | 关闭的原因",
    says: """
      9:1: error: this row does not start with '|'
        reason {data-required data-indent=1} | string[1,64] | 关闭的原因
        write '|' in front of it

      """),
  Slip(
    name: "a last row without its leading bar", text: "| count {data-indent=2} | integer | 数量",
    slip: "count {data-indent=2} | integer | 数量",
    says: """
      12:1: error: this row does not start with '|'
        count {data-indent=2} | integer | 数量
        write '|' in front of it

      """),
  Slip(
    name: "a row behind the table without any bar", text: "| count {data-indent=2} | integer | 数量",
    slip: "count {data-indent=2} integer 数量",
    says: """
      12:1: error: this row does not start with '|'
        count {data-indent=2} integer 数量
        write '|' in front of it

      """),
  Slip(
    name: "a row behind a blank line without its leading bar", text: "| count {data-indent=2} | integer | 数量",
    slip: "\ncount {data-indent=2} | integer | 数量",
    says: """
      13:1: error: this row does not start with '|'
        count {data-indent=2} | integer | 数量
        write '|' in front of it

      """),
  Slip(
    name: "a row with full-width bars", text: "| reason {data-required data-indent=1} | string[1,64] | 关闭的原因",
    slip: "｜ reason {data-required data-indent=1} ｜ string[1,64] ｜ 关闭的原因",
    says: """
      9:1: error: '｜' is the full-width sign, and separates no cells
        ｜ reason {data-required data-indent=1} ｜ string[1,64] ｜ 关闭的原因
        write '|' between the cells, and in front of the row

      """),
  Slip(
    name: "a row with full-width bars inside", text: "| reason {data-required data-indent=1} | string[1,64] | 关闭的原因",
    slip: "| reason {data-required data-indent=1} ｜ string ｜ 关闭的原因",
    says: """
      9:3: error: '｜' is the full-width sign, and separates no cells
        | reason {data-required data-indent=1} ｜ string ｜ 关闭的原因
        write '|' between the cells

      """),
  Slip(
    name: "one full-width bar", text: "| reason {data-required data-indent=1} | string[1,64] | 关闭的原因",
    slip: "| reason {data-required data-indent=1} | string ｜ 关闭的原因",
    says: """
      9:42: error: '｜' is the full-width sign, and separates no cells
        | reason {data-required data-indent=1} | string ｜ 关闭的原因
        write '|' between the cells

      """),
  Slip(
    name: "a table with full-width bars", text: "| 请求参数 | 类型 | 描述\n| --- | --- | ---",
    slip: "｜ 请求参数 ｜ 类型 ｜ 描述\n｜ --- ｜ --- ｜ ---",
    says: """
      5:1: error: '｜' is the full-width sign, and separates no cells
        ｜ 请求参数 ｜ 类型 ｜ 描述
        write '|' between the cells, and in front of the row

      """),
  Slip(
    name: "a table without leading bars", text: "| 请求参数 | 类型 | 描述\n| --- | --- | ---",
    slip: "请求参数 | 类型 | 描述\n--- | --- | ---",
    says: """
      5:1: error: this row does not start with '|'
        请求参数 | 类型 | 描述
        write '|' in front of it

      """),
  Slip(
    name: "no row of dashes", text: "| 请求参数 | 类型 | 描述\n| --- | --- | ---", slip: "| 请求参数 | 类型 | 描述",
    says: """
      5:1: error: the row of dashes below the head of the table is missing
        | 请求参数 | 类型 | 描述
        write '| --- | --- | ---' below this row

      """),
  Slip(
    name: "a row of long dashes", text: "| 请求参数 | 类型 | 描述\n| --- | --- | ---", slip: "| 请求参数 | 类型 | 描述\n| —— | —— | ——",
    says: """
      5:1: error: the row of dashes below the head of the table is missing
        | 请求参数 | 类型 | 描述
        write '| --- | --- | ---' below this row

      """),
  Slip(
    name: "a row of equals signs", text: "| 请求参数 | 类型 | 描述\n| --- | --- | ---",
    slip: "| 请求参数 | 类型 | 描述\n| === | === | ===",
    says: """
      5:1: error: the row of dashes below the head of the table is missing
        | 请求参数 | 类型 | 描述
        write '| --- | --- | ---' below this row

      """),
  Slip(
    name: "no head", text: "| 请求参数 | 类型 | 描述\n| --- | --- | ---", slip: "| --- | --- | ---",
    says: """
      5:1: error: the table has no head
        | --- | --- | ---
        write '| 请求参数 | 类型 | 描述' above this row

      """),
  Slip(
    name: "no head and no row of dashes", text: "| 请求参数 | 类型 | 描述\n| --- | --- | ---\n", slip: "",
    says: """
      5:1: error: this row belongs to no table
        | order_no {data-required} | string | 商户订单号
        write '| 请求参数 | 类型 | 描述' and '| --- | --- | ---' above the rows

      """),
  Slip(
    name: "a field as head", text: "| 请求参数 | 类型 | 描述\n| --- | --- | ---",
    slip: "| order_no {data-required} | string | 商户订单号\n| --- | --- | ---",
    says: """
      5:1: error: this row stands where the head of the table belongs
        | order_no {data-required} | string | 商户订单号
        write '| 请求参数 | 类型 | 描述' and '| --- | --- | ---' above it

      """),
  Slip(
    name: "the reply headed like the request", text: "| 返回字典", slip: "| 请求参数",
    says: """
      1:1: warning: there is no table of the reply: an empty one is expected
        # 关闭订单 {#post}
        add a table '| 返回字典 | 类型 | 描述', with a row '| 无返回内容' where nothing comes back
      18:1: warning: this is the second table of the request, and left out
        | 请求参数 | 类型 | 描述
        put all rows into one table; that of the reply starts with '返回字典'

      """),
  Slip(
    name: "the request headed like the reply", text: "| 请求参数", slip: "| 返回字典",
    says: """
      1:1: error: there is no table of request parameters
        # 关闭订单 {#post}
        add a table '| 请求参数 | 类型 | 描述', with no rows where there are no parameters

      """),
  Slip(
    name: "no table of the reply", text: "\n| 返回字典 | 类型 | 描述\n| --- | --- | ---\n| state | string | 订单状态\n", slip: "",
    says: """
      1:1: warning: there is no table of the reply: an empty one is expected
        # 关闭订单 {#post}
        add a table '| 返回字典 | 类型 | 描述', with a row '| 无返回内容' where nothing comes back

      """),
  Slip(
    name: "no row of dashes in the reply", text: "| 返回字典 | 类型 | 描述\n| --- | --- | ---", slip: "| 返回字典 | 类型 | 描述",
    says: """
      18:1: error: the row of dashes below the head of the table is missing
        | 返回字典 | 类型 | 描述
        write '| --- | --- | ---' below this row

      """),
]
