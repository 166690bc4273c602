let slipsInRows: [Slip] = [
  Slip(
    name: "no indent", text: "reason {data-required data-indent=1}", slip: "reason {data-required}",
    says: """
      9:3: error: 'reason' has no place in the path
        | reason {data-required} | string[1,64] | 关闭的原因
        put '{reason}' into the path, or write 'reason {data-indent=1}' below a row 'query' or 'json'

      """),
  Slip(
    name: "an indent that jumps", text: "item_id {data-required data-indent=2}",
    slip: "item_id {data-required data-indent=3}",
    says: """
      11:3: warning: 'item_id' is indented by 3, with nothing above it at 2
        | item_id {data-required data-indent=3} | string | 商品编号
        write 'data-indent=2', or add the row of the object that it belongs to

      """),
  Slip(
    name: "an indented row under a text", text: "| items {data-indent=1} | object[]",
    slip: "| items {data-indent=1} | string",
    says: """
      10:3: warning: 'items' has fields below it and is taken as a string of JSON text
        | items {data-indent=1} | string | 商品
        write 'object' as its type, or '{data-encoded=by-json_encode}' behind 'string'

      """),
  Slip(
    name: "an indented row under a number", text: "| items {data-indent=1} | object[]",
    slip: "| items {data-indent=1} | integer",
    says: """
      10:3: warning: 'items' has fields below it and is taken as an object
        | items {data-indent=1} | integer | 商品
        write 'object' as its type, or mend the indents of the rows below

      """),
  Slip(
    name: "an indent that is too small", text: "item_id {data-required data-indent=2}",
    slip: "item_id {data-required data-indent=1}",
    says: """
      11:3: warning: 'item_id' has fields below it and is taken as a string of JSON text
        | item_id {data-required data-indent=1} | string | 商品编号
        write 'object' as its type, or '{data-encoded=by-json_encode}' behind 'string'
      11:3: warning: 'item_id' is required, and no sample shows it
        | item_id {data-required data-indent=1} | string | 商品编号
        add it to the sample, or take '{data-required}' away
      15:1: warning: no row describes 'items.item_id', which the sample has
        { "reason": "sold out", "items": [{ "item_id": "7", "count": 1 }] }
        add a row for it to the table, or take it out of the sample
      15:1: warning: no row describes 'items.count', which the sample has
        { "reason": "sold out", "items": [{ "item_id": "7", "count": 1 }] }
        add a row for it to the table, or take it out of the sample

      """),
  Slip(
    name: "blanks as indent", text: "| reason {data-required data-indent=1} | string[1,64] | 关闭的原因",
    slip: "    | reason {data-required} | string[1,64] | 关闭的原因",
    says: """
      9:7: error: 'reason' has no place in the path
            | reason {data-required} | string[1,64] | 关闭的原因
        put '{reason}' into the path, or write 'reason {data-indent=1}' below a row 'query' or 'json'

      """),
  Slip(
    name: "a blank in a name", text: "| reason ", slip: "| close reason ",
    says: """
      9:3: error: 'close reason' is no name of a field: a blank stands in it
        | close reason {data-required data-indent=1} | string[1,64] | 关闭的原因
        write the name as it is sent, such as 'close_reason'

      """),
  Slip(
    name: "a name in two words at the wrong place", text: "| order_no ", slip: "| order no ",
    says: """
      7:3: error: 'order no' is no name of a field: a blank stands in it
        | order no {data-required} | string | 商户订单号
        write the name as it is sent, such as 'order_no'
      1:1: warning: the path parameter 'order_no' has no row and is taken as a string
        # 关闭订单 {#post}
        add a row '| order_no {data-required} | string |' on the first level

      """),
  Slip(
    name: "a star as required mark", text: "| reason {data-required data-indent=1}", slip: "| reason* {data-indent=1}",
    says: """
      9:3: error: 'reason*' is no name of a field: '*' stands in it
        | reason* {data-indent=1} | string[1,64] | 关闭的原因
        write the name as it is sent, such as 'reason'

      """),
  Slip(
    name: "bold type as required mark", text: "| reason {data-required data-indent=1}",
    slip: "| **reason** {data-indent=1}",
    says: """
      9:3: error: '**reason**' is no name of a field: '*' stands in it
        | **reason** {data-indent=1} | string[1,64] | 关闭的原因
        write the name as it is sent, such as 'reason'

      """),
  Slip(
    name: "a word as required mark", text: "| reason {data-required data-indent=1}",
    slip: "| reason（必填） {data-indent=1}",
    says: """
      9:3: error: 'reason（必填）' is no name of a field: '（' stands in it
        | reason（必填） {data-indent=1} | string[1,64] | 关闭的原因
        write the name as it is sent, such as 'reason'

      """),
  Slip(
    name: "quotes around a name", text: "| reason ", slip: "| \"reason\" ",
    says: """
      9:3: error: '"reason"' is no name of a field: '"' stands in it
        | "reason" {data-required data-indent=1} | string[1,64] | 关闭的原因
        write the name as it is sent, such as 'reason'

      """),
  Slip(
    name: "a full-width letter in a name", text: "| reason ", slip: "| ｒeason ",
    says: """
      9:3: error: 'ｒeason' is no name of a field: 'ｒ' stands in it
        | ｒeason {data-required data-indent=1} | string[1,64] | 关闭的原因
        write the name as it is sent, such as 'reason'

      """),
  Slip(
    name: "a colon behind a name", text: "| reason ", slip: "| reason： ",
    says: """
      9:3: error: 'reason：' is no name of a field: '：' stands in it
        | reason： {data-required data-indent=1} | string[1,64] | 关闭的原因
        write the name as it is sent, such as 'reason'

      """),
  Slip(
    name: "no name", text: "| reason {data-required data-indent=1} ", slip: "| ",
    says: """
      9:3: warning: the row has no name, and is left out
        | | string[1,64] | 关闭的原因
        write the name in the first cell
      15:1: warning: no row describes 'reason', which the sample has
        { "reason": "sold out", "items": [{ "item_id": "7", "count": 1 }] }
        add a row for it to the table, or take it out of the sample

      """),
  Slip(
    name: "a misnamed path parameter", text: "| order_no ", slip: "| out_order_no ",
    says: """
      7:3: warning: 'out_order_no' is taken as the path parameter 'order_no', which has no row
        | out_order_no {data-required} | string | 商户订单号
        write 'order_no' in the first cell, or put '{out_order_no}' into the path

      """),
  Slip(
    name: "a misspelt container", text: "| json ", slip: "| josn ",
    says: """
      8:3: error: 'josn' has no place in the path
        | josn {data-required} | object | 请求
        write 'json'

      """),
  Slip(
    name: "a container in capitals", text: "| json ", slip: "| JSON ",
    says: """
      8:3: error: 'JSON' has no place in the path
        | JSON {data-required} | object | 请求
        write 'json'

      """),
  Slip(
    name: "a container in Chinese", text: "| json ", slip: "| 请求体 ",
    says: """
      8:3: error: '请求体' has no place in the path
        | 请求体 {data-required} | object | 请求
        put '{请求体}' into the path, or write '请求体 {data-indent=1}' below a row 'query' or 'json'

      """),
  Slip(
    name: "no container", text: "| json {data-required} | object | 请求\n", slip: "",
    says: """
      8:3: error: 'reason' stands below the path parameter 'order_no', which has no fields
        | reason {data-required data-indent=1} | string[1,64] | 关闭的原因
        write the row of what it belongs to above it, as in '| json {data-required} | object | 请求'

      """),
  Slip(
    name: "a row of one cell", text: "| reason {data-required data-indent=1} | string[1,64] | 关闭的原因",
    slip: "| reason {data-required data-indent=1}",
    says: """
      9:3: error: 'reason' has no type
        | reason {data-required data-indent=1}
        write three cells: name, type, description

      """),
  Slip(
    name: "a row whose cells are blanks", text: "| reason {data-required data-indent=1} | string[1,64] | 关闭的原因",
    slip: "| reason string 关闭的原因",
    says: """
      9:3: error: 'reason string 关闭的原因' stands in one cell: the row has no type
        | reason string 关闭的原因
        write three cells with '|' between them: name, type, description

      """),
  Slip(
    name: "a row whose cells are tabs", text: "| reason {data-required data-indent=1} | string[1,64] | 关闭的原因",
    slip: "| reason\tstring\t关闭的原因",
    says: """
      9:3: error: 'reason\\u{9}string\\u{9}关闭的原因' stands in one cell: the row has no type
        | reason\\u{9}string\\u{9}关闭的原因
        write three cells with '|' between them: name, type, description

      """),
  Slip(
    name: "no type", text: "string[1,64] | 关闭的原因", slip: "关闭的原因",
    says: """
      9:42: warning: 'reason' has no type, and is taken as a string that '关闭的原因' describes
        | reason {data-required data-indent=1} | 关闭的原因
        write three cells: name, type, description

      """),
  Slip(
    name: "an empty type", text: "string[1,64]", slip: "",
    says: """
      9:43: error: '' is no type
        | reason {data-required data-indent=1} |  | 关闭的原因
        write one of string, integer, number, double, boolean, datetime, object, array, file, any, with '[]' behind it for a list

      """),
  Slip(
    name: "type and description swapped", text: "string[1,64] | 关闭的原因", slip: "关闭的原因 | string",
    says: """
      9:42: error: '关闭的原因' is no type
        | reason {data-required data-indent=1} | 关闭的原因 | string
        write the type in the second cell, and the description in the third one

      """),
  Slip(
    name: "name and type swapped", text: "| reason {data-required data-indent=1} | string[1,64] |",
    slip: "| string {data-required data-indent=1} | reason |",
    says: """
      9:42: error: 'reason' is no type
        | string {data-required data-indent=1} | reason | 关闭的原因
        write one of string, integer, number, double, boolean, datetime, object, array, file, any, with '[]' behind it for a list
      9:3: warning: 'string' is required, and no sample shows it
        | string {data-required data-indent=1} | reason | 关闭的原因
        add it to the sample, or take '{data-required}' away

      """),
  Slip(
    name: "two types", text: "string[1,64] | 关闭的原因", slip: "string | integer | 关闭的原因",
    says: """
      9:51: warning: a field has one type, and 'integer' counts as its description
        | reason {data-required data-indent=1} | string | integer | 关闭的原因
        write 'any' for several types

      """),
]
