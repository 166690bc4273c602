let slipsInBraces: [Slip] = [
  Slip(
    name: "a full-width brace", text: "{data-required data-indent=1}", slip: "｛data-required data-indent=1｝",
    says: """
      9:3: error: 'reason ｛data-required data-indent=1｝' is no name of a field: '｛' stands in it
        | reason ｛data-required data-indent=1｝ | string[1,64] | 关闭的原因
        write '{data-required data-indent=1}' behind the name, in one pair of braces that ends the cell

      """),
  Slip(
    name: "a tab in braces", text: "{data-required data-indent=1}", slip: "{data-required\tdata-indent=1}",
    says: ""),
  Slip(
    name: "an unclosed brace", text: "reason {data-required data-indent=1}",
    slip: "reason {data-required data-indent=1",
    says: """
      9:3: error: 'reason {data-required data-indent=1' is no name of a field: '{' stands in it
        | reason {data-required data-indent=1 | string[1,64] | 关闭的原因
        write '{data-required data-indent=1}' behind the name, in one pair of braces that ends the cell

      """),
  Slip(
    name: "no opening brace", text: "reason {data-required data-indent=1}", slip: "reason data-required data-indent=1}",
    says: """
      9:3: error: 'reason data-required data-indent=1}' is no name of a field: '}' stands in it
        | reason data-required data-indent=1} | string[1,64] | 关闭的原因
        write '{data-required data-indent=1}' behind the name, in one pair of braces that ends the cell

      """),
  Slip(
    name: "round brackets", text: "reason {data-required data-indent=1}", slip: "reason (data-required data-indent=1)",
    says: """
      9:3: error: 'reason (data-required data-indent=1)' is no name of a field: a blank stands in it
        | reason (data-required data-indent=1) | string[1,64] | 关闭的原因
        write '{data-required data-indent=1}' behind the name, in braces

      """),
  Slip(
    name: "a comma in braces", text: "{data-required data-indent=1}", slip: "{data-required, data-indent=1}",
    says: """
      9:3: error: 'reason {data-required, data-indent=1}' is no name of a field: '{' stands in it
        | reason {data-required, data-indent=1} | string[1,64] | 关闭的原因
        write '{data-required data-indent=1}' behind the name, in one pair of braces that ends the cell

      """),
  Slip(
    name: "a colon in braces", text: "{data-indent=1}", slip: "{data-indent: 1}",
    says: """
      10:3: error: 'items {data-indent: 1}' is no name of a field: '{' stands in it
        | items {data-indent: 1} | object[] | 商品
        write '{data-required data-indent=1}' behind the name, in one pair of braces that ends the cell

      """),
  Slip(
    name: "blanks around the equals sign", text: "{data-indent=1}", slip: "{data-indent = 1}",
    says: """
      10:3: error: 'items {data-indent = 1}' is no name of a field: '{' stands in it
        | items {data-indent = 1} | object[] | 商品
        write '{data-required data-indent=1}' behind the name, in one pair of braces that ends the cell

      """),
  Slip(
    name: "two pairs of braces", text: "{data-required data-indent=1}", slip: "{data-required} {data-indent=1}",
    says: """
      9:3: error: 'reason {data-required}' is no name of a field: '{' stands in it
        | reason {data-required} {data-indent=1} | string[1,64] | 关闭的原因
        write '{data-required data-indent=1}' behind the name, in one pair of braces that ends the cell

      """),
  Slip(
    name: "text behind the braces", text: "{data-required data-indent=1}", slip: "{data-required data-indent=1} 必填",
    says: """
      9:3: error: 'reason {data-required data-indent=1} 必填' is no name of a field: '{' stands in it
        | reason {data-required data-indent=1} 必填 | string[1,64] | 关闭的原因
        write '{data-required data-indent=1}' behind the name, in one pair of braces that ends the cell

      """),
  Slip(
    name: "an attribute in capitals", text: "{data-required data-indent=1}", slip: "{Data-Required Data-Indent=1}",
    says: """
      9:3: error: 'reason {Data-Required Data-Indent=1}' is no name of a field: '{' stands in it
        | reason {Data-Required Data-Indent=1} | string[1,64] | 关闭的原因
        write '{data-required data-indent=1}' behind the name, in one pair of braces that ends the cell

      """),
  Slip(
    name: "an attribute with underscores", text: "{data-required data-indent=1}", slip: "{data_required data-indent=1}",
    says: """
      9:3: error: 'reason {data_required data-indent=1}' is no name of a field: '{' stands in it
        | reason {data_required data-indent=1} | string[1,64] | 关闭的原因
        write '{data-required data-indent=1}' behind the name, in one pair of braces that ends the cell

      """),
  Slip(
    name: "attributes without data", text: "{data-required data-indent=1}", slip: "{required indent=1}",
    says: """
      9:3: error: 'reason {required indent=1}' is no name of a field: '{' stands in it
        | reason {required indent=1} | string[1,64] | 关闭的原因
        write '{data-required data-indent=1}' behind the name, in one pair of braces that ends the cell

      """),
  Slip(
    name: "one attribute without data", text: "{data-indent=1}", slip: "{indent=1}",
    says: """
      10:9: error: the attribute 'indent' is not known, but 'data-indent' is
        | items {indent=1} | object[] | 商品
        write 'data-indent'
      11:3: warning: 'item_id' is indented by 2, with nothing above it at 1
        | item_id {data-required data-indent=2} | string | 商品编号
        write 'data-indent=1', or add the row of the object that it belongs to
      10:3: error: 'items' has no place in the path
        | items {indent=1} | object[] | 商品
        put '{items}' into the path, or write 'items {data-indent=1}' below a row 'query' or 'json'

      """),
  Slip(
    name: "a misspelt attribute", text: "{data-required data-indent=1}", slip: "{data-requierd data-indent=1}",
    says: """
      9:10: error: the attribute 'data-requierd' is not known, but 'data-required' is
        | reason {data-requierd data-indent=1} | string[1,64] | 关闭的原因
        write 'data-required'

      """),
  Slip(
    name: "an indent of a full-width digit", text: "{data-indent=1}", slip: "{data-indent=１}",
    says: """
      10:9: error: '１' is no level of indent
        | items {data-indent=１} | object[] | 商品
        write 'data-indent=1' for a field of the object above

      """),
  Slip(
    name: "an indent without its number", text: "{data-indent=1}", slip: "{data-indent}",
    says: """
      10:9: error: '' is no level of indent
        | items {data-indent} | object[] | 商品
        write 'data-indent=1' for a field of the object above

      """),
  Slip(
    name: "an indent in words", text: "{data-indent=1}", slip: "{data-indent=one}",
    says: """
      10:9: error: 'one' is no level of indent
        | items {data-indent=one} | object[] | 商品
        write 'data-indent=1' for a field of the object above

      """),
  Slip(
    name: "a brace in the cell of the type left open", text: "string[1,64]",
    slip: "string {data-encrypted=by-rsa-pubkey",
    says: """
      9:42: error: 'string {data-encrypted=by-rsa-pubkey' is no type
        | reason {data-required data-indent=1} | string {data-encrypted=by-rsa-pubkey | 关闭的原因
        close the braces, and write nothing behind them: 'string {data-encrypted=by-rsa-pubkey}'

      """),
  Slip(
    name: "braces in the cell of the description", text: "关闭的原因", slip: "关闭的原因 ｛data-required｝",
    says: """
      9:57: error: the braces in this cell are not closed, or do not end it
        | reason {data-required data-indent=1} | string[1,64] | 关闭的原因 ｛data-required｝
        write them as '{data-required}', at the end of the cell

      """),
  Slip(
    name: "an unclosed brace in the description", text: "关闭的原因", slip: "关闭的原因 {data-maximum=5",
    says: """
      9:57: error: the braces in this cell are not closed, or do not end it
        | reason {data-required data-indent=1} | string[1,64] | 关闭的原因 {data-maximum=5
        write them as '{data-required}', at the end of the cell

      """),
  Slip(
    name: "marks in the cell of the type", text: "reason {data-required data-indent=1} | string[1,64]",
    slip: "reason {data-indent=1} | string[1,64] {data-required}",
    says: """
      9:41: warning: 'data-required' belongs behind the name of the field
        | reason {data-indent=1} | string[1,64] {data-required} | 关闭的原因
        write 'reason {data-required}' in the first cell

      """),
]
