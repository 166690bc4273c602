/// Single changes and their verdicts.
let descriptionChanges: [DescriptionChange] = [
  DescriptionChange(
    name: "nothing",
    changes: []),
  DescriptionChange(
    name: "title",
    edits: [("# 创建订单", "# 新建订单")],
    changes: [
      "compatible: old:1:1 new:1:1: POST /v3/orders/{order_no} has other documentation"
    ]),
  DescriptionChange(
    name: "description",
    edits: [("说明。", "另一种说明。")],
    changes: [
      "compatible: old:1:1 new:1:1: POST /v3/orders/{order_no} has other documentation"
    ]),
  DescriptionChange(
    name: "link",
    edits: [("https://pay.weixin.qq.com/", "https://pay.weixin.qq.com/doc")],
    changes: [
      "compatible: old:1:1 new:1:1: POST /v3/orders/{order_no} has other documentation"
    ]),
  DescriptionChange(
    name: "description of a field",
    edits: [("| 备注", "| 备忘")],
    changes: [
      "compatible: old:11:3 new:11:3: *.PostRequest.note has other documentation"
    ]),
  DescriptionChange(
    name: "limit",
    edits: [("string[1,32]", "string[1,64]")],
    changes: [
      "compatible: old:9:3 new:9:3: *.PostRequest.name has other documentation"
    ]),
  DescriptionChange(
    name: "required field added",
    edits: [("| amount {", "| kind {data-required data-indent=1} | string | 种类\n| amount {")],
    changes: [
      "breaking: - new:10:3: *.PostRequest.kind is new, and required"
    ]),
  DescriptionChange(
    name: "optional field added",
    edits: [("| amount {", "| kind {data-indent=1} | string | 种类\n| amount {")],
    changes: [
      "compatible: - new:10:3: *.PostRequest.kind is new"
    ]),
  DescriptionChange(
    name: "required field removed",
    edits: [("| amount {data-required data-indent=1} | integer | 金额\n", "")],
    changes: [
      "breaking: old:10:3 -: *.PostRequest.amount is gone"
    ]),
  DescriptionChange(
    name: "optional field removed",
    edits: [("| note {data-indent=1} | string | 备注\n", "")],
    changes: [
      "breaking: old:11:3 -: *.PostRequest.note is gone"
    ]),
  DescriptionChange(
    name: "field renamed",
    edits: [("| note {", "| remark {")],
    changes: [
      "breaking: old:11:3 new:11:3: *.PostRequest.note is called remark ('remark' on the wire)"
    ]),
  DescriptionChange(
    name: "required field renamed",
    edits: [("| amount {", "| total_amount {")],
    changes: [
      "breaking: old:10:3 new:10:3: *.PostRequest.amount is called totalAmount ('total_amount' on the"
        + " wire)"
    ]),
  DescriptionChange(
    name: "field moved",
    edits: [
      ("| note {data-indent=1} | string | 备注\n", ""), ("| name {", "| note {data-indent=1} | string | 备注\n| name {"),
    ],
    changes: [
      "breaking: old:11:3 new:9:3: *.PostRequest.note has another place among the arguments of the"
        + " initialiser"
    ]),
  DescriptionChange(
    name: "field made required",
    edits: [("| note {data-indent=1}", "| note {data-required data-indent=1}")],
    changes: [
      "breaking: old:11:3 new:11:3: *.PostRequest.note is required"
    ]),
  DescriptionChange(
    name: "field made optional",
    edits: [("| amount {data-required data-indent=1}", "| amount {data-indent=1}")],
    changes: [
      "breaking: old:10:3 new:10:3: *.PostRequest.amount is no longer required, which makes its type"
        + " optional"
    ]),
  DescriptionChange(
    name: "type changed",
    edits: [("| integer | 金额", "| string | 金额")],
    changes: [
      "breaking: old:10:3 new:10:3: *.PostRequest.amount is String, not Int"
    ]),
  DescriptionChange(
    name: "list made of a value",
    edits: [("| string | 备注", "| string[] | 备注")],
    changes: [
      "breaking: old:11:3 new:11:3: *.PostRequest.note is [String], not String"
    ]),
  DescriptionChange(
    name: "value made of a list",
    edits: [("| object[] | 商品", "| object | 商品")],
    changes: [
      "breaking: old:13:3 new:13:3: *.PostRequest.goods is Goods, not [Goods]"
    ]),
  DescriptionChange(
    name: "text made a moment",
    edits: [("| string | 备注", "| datetime | 备注")],
    changes: [
      "breaking: old:11:3 new:11:3: *.PostRequest.note is Timestamp, not String"
    ]),
  DescriptionChange(
    name: "field encrypted",
    edits: [("| string | 备注", "| string {data-encrypted=by-rsa-pubkey} | 备注")],
    changes: [
      "compatible: old:11:3 new:11:3: *.PostRequest.note is written in another way on the wire: encrypted"
    ]),
  DescriptionChange(
    name: "value added",
    edits: [("`CLOSED`：关", "`CLOSED`：关<br/>`PAID`：已付")],
    changes: [
      "compatible: old:12:3 new:12:3: *.PostRequest.RequestState.paid is new"
    ]),
  DescriptionChange(
    name: "value removed",
    edits: [("<br/>`CLOSED`：关", "")],
    changes: ["breaking: old:12:3 new:12:3: *.PostRequest.RequestState.closed is gone"]),
  DescriptionChange(
    name: "value renamed",
    edits: [("`CLOSED`：关", "`SHUT`：关")],
    changes: [
      "breaking: old:12:3 new:12:3: *.PostRequest.RequestState.closed is gone",
      "compatible: old:12:3 new:12:3: *.PostRequest.RequestState.shut is new",
    ]),
  DescriptionChange(
    name: "meaning of a value",
    edits: [("`CLOSED`：关", "`CLOSED`：已关")],
    changes: [
      "compatible: old:12:3 new:12:3: *.PostRequest.RequestState.closed has other documentation"
    ]),
  DescriptionChange(
    name: "values removed",
    edits: [("状态<br/>`OPEN`：开<br/>`CLOSED`：关", "状态")],
    changes: [
      "breaking: old:12:3 new:12:3: *.PostRequest.state is String, not RequestState",
      "breaking: old:12:3 -: *.PostRequest.RequestState is gone",
    ]),
  DescriptionChange(
    name: "values listed",
    edits: [("| string | 备注", "| string | 备注<br/>`A`：甲<br/>`B`：乙")],
    changes: [
      "breaking: old:11:3 new:11:3: *.PostRequest.note is Note, not String",
      "compatible: - new:11:3: *.PostRequest.Note is new",
    ]),
  DescriptionChange(
    name: "element field added",
    edits: [("| count {", "| kind {data-indent=2} | string | 种类\n| count {")],
    changes: [
      "compatible: - new:15:3: *.PostRequest.Goods.kind is new"
    ]),
  DescriptionChange(
    name: "required element field added",
    edits: [("| count {", "| kind {data-required data-indent=2} | string | 种类\n| count {")],
    changes: [
      "breaking: - new:15:3: *.PostRequest.Goods.kind is new, and required"
    ]),
  DescriptionChange(
    name: "element field removed",
    edits: [("| count {data-indent=2} | integer | 数量\n", "")],
    changes: [
      "breaking: old:15:3 -: *.PostRequest.Goods.count is gone"
    ]),
  DescriptionChange(
    name: "object removed",
    edits: [
      (
        "| goods {data-indent=1} | object[] | 商品\n| id {data-required data-indent=2} | string | 编号\n| count {data-indent=2} | integer | 数量\n",
        ""
      )
    ],
    changes: [
      "breaking: old:13:3 -: *.PostRequest.goods is gone",
      "breaking: old:13:3 -: *.PostRequest.Goods is gone",
    ]),
  DescriptionChange(
    name: "object added",
    edits: [("| state {", "| shop {data-indent=1} | object | 门店\n| city {data-indent=2} | string | 城市\n| state {")],
    changes: [
      "compatible: - new:12:3: *.PostRequest.shop is new",
      "compatible: - new:12:3: *.PostRequest.Shop is new",
    ]),
  DescriptionChange(
    name: "reply field added",
    edits: [("| total |", "| extra | string | 附加\n| total |")],
    changes: [
      "compatible: - new:20:3: *.PostResponse.extra is new"
    ]),
  DescriptionChange(
    name: "reply field removed",
    edits: [("| total | integer | 总额\n", "")],
    changes: [
      "breaking: old:20:3 -: *.PostResponse.total is gone"
    ]),
  DescriptionChange(
    name: "reply field renamed",
    edits: [("| total |", "| sum |")],
    changes: [
      "breaking: old:20:3 new:20:3: *.PostResponse.total is called sum ('sum' on the wire)"
    ]),
  DescriptionChange(
    name: "reply field of another type",
    edits: [("| total | integer", "| total | string")],
    changes: [
      "breaking: old:20:3 new:20:3: *.PostResponse.total is String, not Int"
    ]),
  DescriptionChange(
    name: "reply field made required",
    edits: [("| total |", "| total {data-required} |")],
    changes: []),
  DescriptionChange(
    name: "reply field moved",
    edits: [("| total | integer | 总额\n", ""), ("| id | string", "| total | integer | 总额\n| id | string")],
    changes: [
      "breaking: old:20:3 new:19:3: *.PostResponse.total has another place among the arguments of the"
        + " initialiser"
    ]),
  DescriptionChange(
    name: "reply emptied",
    edits: [
      (
        "| id | string | 编号\n| total | integer | 总额\n| payer | object | 支付者\n| openid {data-indent=1} | string | 标识\n",
        "| 无返回内容\n"
      )
    ],
    changes: [
      "breaking: old:1:1 new:1:1: POST /v3/orders/{order_no} gives back EmptyResponse, not"
        + " Response<PostResponse>",
      "breaking: old:1:1 -: *.PostResponse is gone",
    ]),
  DescriptionChange(
    name: "reply made a file",
    edits: [
      (
        "| id | string | 编号\n| total | integer | 总额\n| payer | object | 支付者\n| openid {data-indent=1} | string | 标识\n",
        "| 文件流\n"
      )
    ],
    changes: [
      "breaking: old:1:1 new:1:1: POST /v3/orders/{order_no} takes (_: PostRequest, to: URL, digest: FileDigest?), not (_:"
        + " PostRequest)",
      "breaking: old:1:1 new:1:1: POST /v3/orders/{order_no} gives back DownloadResponse, not"
        + " Response<PostResponse>",
      "breaking: old:1:1 new:1:1: POST /v3/orders/{order_no} is another kind of call",
      "compatible: old:1:1 new:1:1: POST /v3/orders/{order_no} has an unsigned reply",
      "compatible: old:1:1 new:1:1: POST /v3/orders/{order_no} has other documentation",
      "breaking: old:1:1 -: *.PostResponse is gone",
    ]),
  DescriptionChange(
    name: "query added",
    edits: [("| json {", "| query | object | 查询\n| page {data-indent=1} | integer | 页\n| json {")],
    changes: [
      "compatible: old:1:1 new:1:1: POST /v3/orders/{order_no} takes (_: PostRequest, query:"
        + " PostQuery), not (_: PostRequest)",
      "compatible: - new:1:1: *.PostQuery is new",
    ]),
  DescriptionChange(
    name: "required query added",
    edits: [("| json {", "| query | object | 查询\n| page {data-required data-indent=1} | integer | 页\n| json {")],
    changes: [
      "breaking: old:1:1 new:1:1: POST /v3/orders/{order_no} takes (_: PostRequest, query:"
        + " PostQuery), not (_: PostRequest)",
      "compatible: - new:1:1: *.PostQuery is new",
    ]),
  DescriptionChange(
    name: "header added",
    edits: [("| json {", "| headers | object | 头\n| X-Kind {data-indent=1} | string | 种类\n| json {")],
    changes: [
      "compatible: old:1:1 new:1:1: POST /v3/orders/{order_no} takes (_: PostRequest, headers:"
        + " PostHeaders), not (_: PostRequest)",
      "compatible: - new:1:1: *.PostHeaders is new",
    ]),
  DescriptionChange(
    name: "body removed",
    edits: [
      (
        "| json {data-required} | object | 请求\n| name {data-required data-indent=1} | string[1,32] | 名称\n| amount {data-required data-indent=1} | integer | 金额\n| note {data-indent=1} | string | 备注\n| state {data-indent=1} | string | 状态<br/>`OPEN`：开<br/>`CLOSED`：关\n| goods {data-indent=1} | object[] | 商品\n| id {data-required data-indent=2} | string | 编号\n| count {data-indent=2} | integer | 数量\n",
        ""
      )
    ],
    changes: [
      "breaking: old:1:1 new:1:1: POST /v3/orders/{order_no} takes (), not (_: PostRequest)",
      "breaking: old:1:1 -: *.PostRequest is gone",
    ]),
  DescriptionChange(
    name: "body made optional",
    edits: [("| json {data-required}", "| json")],
    changes: [
      "compatible: old:1:1 new:1:1: POST /v3/orders/{order_no} takes (_: PostRequest?), not (_:"
        + " PostRequest)"
    ]),
  DescriptionChange(
    name: "path parameter made a number",
    edits: [("| order_no {data-required} | string", "| order_no {data-required} | integer")],
    changes: [
      "breaking: old:1:1 new:1:1: /v3/orders/{order_no} takes (orderNo: Int), not (orderNo: String)"
    ]),
  DescriptionChange(
    name: "method changed",
    edits: [("{#post}", "{#put}")],
    changes: [
      "breaking: old:1:1 -: POST /v3/orders/{order_no} is gone",
      "compatible: - new:1:1: PUT /v3/orders/{order_no} is new",
      "breaking: old:1:1 -: *.PostRequest is gone",
      "breaking: old:1:1 -: *.PostResponse is gone",
      "compatible: - new:1:1: *.PutRequest is new",
      "compatible: - new:1:1: *.PutResponse is new",
    ]),
  DescriptionChange(
    name: "deprecated",
    edits: [("说明。", "::: danger {.im-deprecated}\n请使用别的接口\n:::\n\n说明。")],
    changes: [
      "compatible: old:1:1 new:1:1: POST /v3/orders/{order_no} is deprecated",
      "compatible: old:1:1 new:1:1: POST /v3/orders/{order_no} has other documentation",
    ]),
  DescriptionChange(
    name: "path moved", path: "v3/bills/{order_no}.md",
    changes: [
      "compatible: - new:1:1: POST /v3/bills/{order_no} is new",
      "breaking: old:1:1 -: POST /v3/orders/{order_no} is gone",
    ]),
  DescriptionChange(
    name: "path parameter renamed", path: "v3/orders/{out_order_no}.md",
    edits: [("| order_no", "| out_order_no")],
    changes: [
      "breaking: old:1:1 -: POST /v3/orders/{order_no} is gone",
      "compatible: - new:1:1: POST /v3/orders/{out_order_no} is new",
    ]),
  DescriptionChange(
    name: "method added",
    edits: [
      ("# 创建订单 {#post}", "# 订单 {#mix}\n\n## 创建订单 {#post}"),
      (
        "参阅 [官方文档](https://pay.weixin.qq.com/)",
        "参阅 [官方文档](https://pay.weixin.qq.com/)\n\n## 查询 {#get}\n\n| 请求参数 | 类型 | 描述\n| --- | --- | ---\n| order_no {data-required} | string | 单号\n\n| 返回字典 | 类型 | 描述\n| --- | --- | ---\n| id | string | 编号"
      ),
    ],
    changes: [
      "compatible: - new:28:1: GET /v3/orders/{order_no} is new",
      "compatible: - new:28:1: *.GetResponse is new",
    ]),
]
