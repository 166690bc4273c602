let slipsAround: [Slip] = [
  Slip(
    name: "a type in capitals", text: "string[1,64]", slip: "String",
    says: ""),
  Slip(
    name: "a shortened type", text: "string[1,64]", slip: "str",
    says: """
      9:42: error: 'str' is no type
        | reason {data-required data-indent=1} | str | 关闭的原因
        write one of string, integer, number, double, boolean, datetime, object, array, file, any, with '[]' behind it for a list

      """),
  Slip(
    name: "a type in Chinese", text: "string[1,64]", slip: "字符串",
    says: """
      9:42: error: '字符串' is no type
        | reason {data-required data-indent=1} | 字符串 | 关闭的原因
        write one of string, integer, number, double, boolean, datetime, object, array, file, any, with '[]' behind it for a list

      """),
  Slip(
    name: "a misspelt type", text: "string[1,64]", slip: "strnig",
    says: """
      9:42: warning: 'strnig' is no type and is taken as 'string'
        | reason {data-required data-indent=1} | strnig | 关闭的原因
        write 'string'

      """),
  Slip(
    name: "a type of another language", text: "string[1,64]", slip: "varchar(64)",
    says: """
      9:42: error: 'varchar(64)' is no type
        | reason {data-required data-indent=1} | varchar(64) | 关闭的原因
        write one of string, integer, number, double, boolean, datetime, object, array, file, any, with '[]' behind it for a list

      """),
  Slip(
    name: "a list before its type", text: "object[]", slip: "[]object",
    says: """
      10:27: error: '[]object' is no type
        | items {data-indent=1} | []object | 商品
        write 'object[]'

      """),
  Slip(
    name: "a list in words", text: "object[]", slip: "list",
    says: """
      10:27: error: 'list' is no type
        | items {data-indent=1} | list | 商品
        write one of string, integer, number, double, boolean, datetime, object, array, file, any, with '[]' behind it for a list

      """),
  Slip(
    name: "a moment under another name", text: "string[1,64]", slip: "timestamp",
    says: """
      9:42: error: 'timestamp' is no type
        | reason {data-required data-indent=1} | timestamp | 关闭的原因
        write one of string, integer, number, double, boolean, datetime, object, array, file, any, with '[]' behind it for a list

      """),
  Slip(
    name: "limits with a full-width comma", text: "string[1,64]", slip: "string[1，64]",
    says: """
      9:42: warning: '1，64' is no limit of a length, and is left out
        | reason {data-required data-indent=1} | string[1，64] | 关闭的原因
        write 'string[1,32]'

      """),
  Slip(
    name: "limits in words", text: "string[1,64]", slip: "string[max 64]",
    says: """
      9:42: warning: 'max64' is no limit of a length, and is left out
        | reason {data-required data-indent=1} | string[max 64] | 关闭的原因
        write 'string[1,32]'

      """),
  Slip(
    name: "a method in round brackets", text: "{#post}", slip: "(#post)",
    says: """
      1:1: error: nothing says which method this is
        # 关闭订单 (#post)
        write the method behind the title, as in '# Title {#post}'

      """),
  Slip(
    name: "a method in full-width braces", text: "{#post}", slip: "｛#post｝",
    says: """
      1:1: error: nothing says which method this is
        # 关闭订单 ｛#post｝
        write the method behind the title, as in '# Title {#post}'

      """),
  Slip(
    name: "a method without its sign", text: "{#post}", slip: "{post}",
    says: """
      1:1: error: nothing says which method this is
        # 关闭订单 {post}
        write the method behind the title, as in '# Title {#post}'

      """),
  Slip(
    name: "no method", text: " {#post}", slip: "",
    says: """
      1:1: error: nothing says which method this is
        # 关闭订单
        write the method behind the title, as in '# Title {#post}'

      """),
  Slip(
    name: "a misspelt method", text: "{#post}", slip: "{#pots}",
    says: """
      1:1: warning: '{#pots}' names no method
        # 关闭订单 {#pots}
        write '{#post}'
      1:1: error: nothing says which method this is
        # 关闭订单 {#pots}
        write the method behind the title, as in '# Title {#post}'

      """),
  Slip(
    name: "no hash", text: "# 关闭", slip: "关闭",
    says: """
      1:1: error: nothing says which method this is
        关闭订单 {#post}
        write the method behind the title, as in '# Title {#post}'

      """),
  Slip(
    name: "a GET line on a post page", text: "商户关闭一笔尚未支付的订单。", slip: "`GET /v3/shop/orders/{order_no}/close`",
    says: """
      3:1: error: the heading in line 1 says post, this line get
        `GET /v3/shop/orders/{order_no}/close`
        make both the same

      """),
  Slip(
    name: "a method in small letters before another path", text: "商户关闭一笔尚未支付的订单。",
    slip: "post /v3/shop/order/{order_no}/close",
    says: """
      3:1: warning: the path is /v3/shop/order/{order_no}/close, but the file stands where /v3/shop/orders/{order_no}/close belongs
        post /v3/shop/order/{order_no}/close
        move the file, or mend the path

      """),
  Slip(
    name: "a whole address", text: "商户关闭一笔尚未支付的订单。",
    slip: "`POST https://api.mch.weixin.qq.com/v3/shop/orders/{order_no}/close`",
    says: """
      3:1: warning: 'https://api.mch.weixin.qq.com/v3/shop/orders/{order_no}/close' is no path
        `POST https://api.mch.weixin.qq.com/v3/shop/orders/{order_no}/close`
        write 'POST /v3/…', the path alone

      """),
  Slip(
    name: "full-width braces in the path", text: "商户关闭一笔尚未支付的订单。", slip: "`POST /v3/shop/orders/｛order_no｝/close`",
    says: """
      3:1: error: '/v3/shop/orders/｛order_no｝/close' is no path
        `POST /v3/shop/orders/｛order_no｝/close`
        write segments of letters and digits, and parameters as '{name}'

      """),
  Slip(
    name: "a sample with a field of no row", text: "\"count\": 1", slip: "\"count\": 1, \"colour\": \"red\"",
    says: """
      15:1: warning: no row describes 'items.colour', which the sample has
        { "reason": "sold out", "items": [{ "item_id": "7", "count": 1, "colour": "red" }] }
        add a row for it to the table, or take it out of the sample

      """),
  Slip(
    name: "a sample with a misspelt field", text: "\"reason\"", slip: "\"raeson\"",
    says: """
      9:3: warning: 'reason' is required, and no sample shows it
        | reason {data-required data-indent=1} | string[1,64] | 关闭的原因
        add it to the sample, or take '{data-required}' away
      15:1: warning: no row describes 'raeson', which the sample has
        { "raeson": "sold out", "items": [{ "item_id": "7", "count": 1 }] }
        add a row for it to the table, or take it out of the sample

      """),
  Slip(
    name: "a sample with a comma too many", text: "\"count\": 1 }", slip: "\"count\": 1, }",
    says: """
      15:65: error: the sample is no JSON: a name is missing
        { "reason": "sold out", "items": [{ "item_id": "7", "count": 1, }] }
        mend the sample, or remove it

      """),
  Slip(
    name: "a sample with curly quotes", text: "\"reason\": \"sold out\"", slip: "“reason”: “sold out”",
    says: """
      15:3: error: the sample is no JSON: a name is missing
        { “reason”: “sold out”, "items": [{ "item_id": "7", "count": 1 }] }
        mend the sample, or remove it

      """),
  Slip(
    name: "a sample with single quotes", text: "\"reason\": \"sold out\"", slip: "'reason': 'sold out'",
    says: """
      15:3: error: the sample is no JSON: a name is missing
        { 'reason': 'sold out', "items": [{ "item_id": "7", "count": 1 }] }
        mend the sample, or remove it

      """),
  Slip(
    name: "a sample with a comment", text: "{ \"reason\"", slip: "{ // 原因\n \"reason\"",
    says: """
      15:3: error: the sample is no JSON: a name is missing
        { // 原因
        mend the sample, or remove it

      """),
  Slip(
    name: "a sample with dots", text: "\"count\": 1 }", slip: "\"count\": 1, ... }",
    says: """
      15:65: error: the sample is no JSON: a name is missing
        { "reason": "sold out", "items": [{ "item_id": "7", "count": 1, ... }] }
        mend the sample, or remove it

      """),
  Slip(
    name: "a sample without its language", text: "```json", slip: "```",
    says: """
      14:1: warning: this sample is not read: it does not say that it is JSON
        ```
        write '```json'

      """),
  Slip(
    name: "a sample in another language", text: "```json", slip: "```javascript",
    says: """
      14:1: warning: this sample is not read: it does not say that it is JSON
        ```javascript
        write '```json'

      """),
  Slip(
    name: "a sample that is not closed", text: "\"count\": 1 }] }\n```", slip: "\"count\": 1 }] }",
    says: """
      14:1: error: the code block has no end
        ```json
        close it with a line '```'

      """),
  Slip(
    name: "a sample with fields of an object without rows",
    text: "| item_id {data-required data-indent=2} | string | 商品编号\n| count {data-indent=2} | integer | 数量\n", slip: "",
    says: """
      13:1: warning: no row describes 'items.item_id', which the sample has
        { "reason": "sold out", "items": [{ "item_id": "7", "count": 1 }] }
        add a row for it to the table, or take it out of the sample
      13:1: warning: no row describes 'items.count', which the sample has
        { "reason": "sold out", "items": [{ "item_id": "7", "count": 1 }] }
        add a row for it to the table, or take it out of the sample

      """),
]
