import GeneratorTestSupport
import SpecModel
import Testing

/// What differs from one official page to the next.
@Suite struct OfficialVariantTests {
  private struct Found: Equatable {
    var fields: [String]
    var warnings: [String]
  }

  /// The fields with their types, an `!` behind what is required, and the warnings with their lines.
  private func found(_ text: String, file: String = "page.txt") -> Found {
    let (description, diagnostics) = read([file: text])
    var fields: [String] = []
    func add(_ found: [Field], _ place: String) {
      for field in found {
        fields.append(place + field.name + (field.isRequired ? "!" : "") + " " + name(of: field.schema))
        add(members(of: field.schema), place + field.name + ".")
      }
    }
    if let operation = description.operations.first {
      add(operation.pathParameters, "path ")
      add(operation.query, "query ")
      add(operation.headers, "header ")
      switch operation.body?.content {
      case .json(let schema): add(members(of: schema), "body ")
      case .multipart(let members): add(members, "upload ")
      default: break
      }
      if case .json(let schema)? = operation.responses.first?.content { add(members(of: schema), "reply ") }
    }
    for notification in description.notifications {
      fields.append(notification.eventTypes.joined(separator: "|") + " " + notification.originalTypes.joined())
      add(members(of: notification.resource), "")
    }
    return Found(fields: fields, warnings: diagnostics.map { "\($0.location.line): \($0.message)" })
  }

  private func name(of schema: Schema) -> String {
    let values = schema.enumeration.map(\.value).joined(separator: "|")
    switch schema.kind {
    case .array(let element): return name(of: element) + "[]"
    case .map(let value): return "map of " + name(of: value)
    case .object: return "object"
    case .jsonText: return "text"
    case .string where !values.isEmpty: return values
    default: return schema.format ?? "\(schema.kind)"
    }
  }

  private func members(of schema: Schema) -> [Field] {
    switch schema.kind {
    case .object(let members): members
    case .array(let element): members(of: element)
    default: []
    }
  }

  private func request(_ rows: String) -> String {
    "查单\n请求方式：【GET】/v3/shop/orders\n请求参数\nquery 查询参数\n\(rows)\n应答参数\n204 No Content\n"
  }

  // MARK: Rows

  @Test(arguments: [
    ("a 必填 string(32)", "query a! string"), ("a 条件选填 int64", "query a int64"),
    ("a 条件必填 integer", "query a integer"), ("a 非必填 bool", "query a boolean"),
    ("a 必填（当类型为 X 时） string[1, 32]", "query a string"), ("a 必填 (仅服务商) string", "query a string"),
    ("a 选填 string(rfc3339)", "query a date-time"), ("a 选填 string(1~32)", "query a string"),
    ("a 必选 uint32", "query a! int64"), ("a 选填 array[enum]\n可选取值：\nRED：红\nBLUE：蓝", "query a RED|BLUE[]"),
    ("a 必填 string 【甲】 可选取值： RED: 红 BLUE: 蓝", "query a! RED|BLUE"),
    ("\u{3000}a\u{A0}必填\u{2003}string（32）\r", "query a! string"), ("**a** 必填 `string`", "query a! string"),
    ("out\\_no 必填 string", "query out_no! string"),
  ])
  func headsOfRows(row: String, field: String) {
    #expect(found(request(row)) == Found(fields: [field], warnings: []))
  }

  @Test func aTypeThatIsNone() {
    #expect(
      found(request("fee 选填 money"))
        == Found(
          fields: ["query fee any"],
          warnings: ["5: 'money' is no type that is known, and 'fee' taken as any JSON value"]))
  }

  /// Words of headings are short names of fields, too.
  @Test func shortNamesAreNoHeadings() {
    let rows = """
      code 选填 string
      【错误码】
      time 选填 string
      【更新时间】 更新时间
      name 选填 string
      【姓名】解密后可得

      错误码
      error_code
      string[1,32]
      否
      为空即无
      """
    #expect(
      found(request(rows))
        == Found(
          fields: ["query code string", "query time string", "query name string", "query error_code string"],
          warnings: []))
  }

  /// A site's menu, its buttons and what stands below the page.
  @Test func whatTheSitePutsAround() {
    let text = """
      Skip to content
      微信支付文档中心
      请求参数
      错误码
      常见问题
      查单
      更新时间：2026.01.09
      用它查单。
      支持商户：【普通商户】【普通服务商】
      请求方式：【GET】/v3/shop/orders
      请求参数
      query 查询参数
      a 必填 string
      复制
      【甲】乙
      展开全部
      应答参数
      204 No Content
      错误码
      状态码\t错误码\t描述\t解决方案
      403\tNO_AUTH\t无权限\t请检查
      文档反馈
      更新时间：2026.02.01
      © 某公司
      """
    #expect(found(text) == Found(fields: ["query a! string"], warnings: []))
    let operation = read(["page.txt": text]).0.operations.first
    #expect(operation?.documentation.title == "查单")
    #expect(operation?.documentation.description == "用它查单。\n更新时间：2026.01.09\n支持商户：普通商户 普通服务商")
    #expect(operation?.query.first?.description == "甲\n乙")
    #expect(
      operation?.errors == [OperationError(status: 403, code: "NO_AUTH", meaning: "无权限", remedy: "请检查")])
  }

  // MARK: Uploads

  @Test(arguments: [
    ("file 必填 message\nmeta 选填 string", ["upload file! file", "upload meta text"]),
    ("paper 必填 file\nmeta 选填 string", ["upload paper! file", "upload meta text"]),
    ("paper 必填 string\nmeta 选填 string", ["upload paper! file", "upload meta text"]),
  ])
  func partsThatAreFiles(rows: String, fields: [String]) {
    let text = """
      上传
      请求方式：【POST】/v3/shop/papers
      请求参数
      Header HTTP头参数
      Content-Type 必填 string
      请设置为multipart/form-data
      body 包体参数
      \(rows)
      应答参数
      204 No Content
      """
    #expect(found(text) == Found(fields: fields, warnings: []))
  }

  @Test func anUploadWithoutAFile() {
    let text =
      "上传\n请求方式：【POST】/v3/shop/papers\n请求参数\nHeader\nContent-Type 必填 string\n请设置为multipart/form-data\n应答参数\n204 No Content\n"
    #expect(
      found(text)
        == Found(
          fields: ["upload file! file"],
          warnings: ["3: no row says which part of the upload is the file: it is taken as 'file'"]))
  }

  // MARK: Notifications

  /// Samples stand between the parameters and behind them.
  @Test func aNotificationWithItsSamples() {
    let text = """
      通知
      更新时间：2026.01.15
      请求方式：【POST】
      通知报文
      body 包体参数
      event_type 必填 string(32)
      【类型】
      resource 必填 object
      属性
      original_type 必填 string(16)
      ciphertext 必填 string
      summary 必填 string
      通知参数解密
      {
        "event_type": "SHOP.OPEN",
        "resource": { "original_type": "shop", "ciphertext": "" }
      }
      resource解密后字段
      shop_id 必填 string(32)
      【店】
      place 必填 object
      属性
      city 选填 string
      state 必填 string
      【状态】
      OPEN：开
      SHUT：关
      {
        "shop_id": "1", "place": { "city": "x" }, "state": "OPEN"
      }
      通知应答
      请在5秒内应答。
      """
    #expect(
      found(text)
        == Found(
          fields: ["SHOP.OPEN shop", "shop_id! string", "place! object", "place.city string", "state! OPEN|SHUT"],
          warnings: []))
    #expect(read(["page.txt": text]).0.notifications.first?.sample?["shop_id"] == .string("1"))
  }

  // MARK: Programs

  private static let program = """
    1package com.java.demo;
    2import com.google.gson.annotations.SerializedName; // see https://pay.example/{doc}
    3/**
    4 * 关单
    5 */
    6public class Close {
    7  private static String METHOD = "POST"; // not } this
    8  private static String PATH = "/v3/shop/{shop_id}/orders/{order_no}";
    9  public static void main(String[] args) {
    10    Close client = new Close(
    11      "19xx", // 商户号 )
    12      "/path" // 文件 type {x
    13    );
    14    CloseRequest request = new CloseRequest();
    15    request.name = client.encrypt("x");
    16    for (int i = 0; i < 20; i++) { request.tags.add("}"); }
    17  }
    18  public void run(CloseRequest request) {
    19    if (code >= 200 && code < 300) { return; } // ok {
    20  }
    21  public static class CloseRequest implements java.io.Serializable {
    22    // public String wrong; {
    23    @Expose(deserialize = false, serialize = false)
    24    @SerializedName(value = "order_no")
    25    public String orderNo;
    26    @SerializedName("shop_id") /* } */
    27    public String shopId;
    28    @SerializedName("name")
    29    public final String name;
    30    @SerializedName("tags")
    31    public java.util.List<Tag> tags = new ArrayList<Tag>() {};
    32    @SerializedName("counts")
    33    public Map<String, List<Long>> counts;
    34  }
    35  public enum Tag {
    36    @SerializedName("RED") RED("红") { },
    37    @SerializedName("BLUE")
    38    BLUE;
    39    private String text;
    40  }
    41}
    """

  @Test(arguments: ["numbered", "one line", "without numbers", "Windows"])
  func formsOfAProgram(form: String) {
    let lines = Self.program.split(separator: "\n")
    let text: String
    switch form {
    case "numbered": text = Self.program
    case "one line": text = lines.map { $0.replacing("    ", with: " ") }.joined(separator: " ")
    case "Windows": text = lines.map { $0.drop(while: \.isNumber) }.joined(separator: "\r\n")
    default: text = lines.map { $0.drop(while: \.isNumber) }.joined(separator: "\n")
    }
    let found = found(text)
    #expect(
      found.fields == [
        "path shop_id! string", "path order_no! string", "body shop_id string", "body name string",
        "body tags RED|BLUE[]", "body counts map of any",
      ])
    #expect(found.warnings.count == 1)
    guard case .json(let schema)? = read(["a.txt": text]).0.operations.first?.body?.content else {
      Issue.record("no body")
      return
    }
    #expect(members(of: schema).filter { $0.schema.encryption != nil }.map(\.name) == ["name"])
  }

  @Test(arguments: [
    ("class A { @SerializedName(\"x\") public B x; } class A { @SerializedName(\"y\") public B y; }", "class A"),
    ("public static class A extends Base { @SerializedName(\"x\") public Long x; }", "extends Base"),
    ("public static class A { @SerializedName(NAME) public Long x; }", "@SerializedName"),
  ])
  func whatAProgramLeavesOpen(declaration: String, passedOver: String) {
    let text = """
      public class Close {
        private static String METHOD = "POST";
        private static String PATH = "/v3/shop/orders";
        public void run(CloseRequest request) {}
        public static class CloseRequest { @SerializedName("a") public Long a; }
        \(declaration)
      }
      """
    #expect(
      found(text).warnings.contains("6: '\(passedOver)' is no declaration that is understood, and is passed over"))
  }

  /// Nothing is sent, and nothing comes back.
  @Test func aProgramWithoutMembers() {
    let text = """
      public class Clear {
        private static String METHOD = "DELETE";
        private static String PATH = "/v3/shop/orders";
        public void run(ClearRequest request) {}
        public static class ClearRequest { }
      }
      """
    let operation = read(["page.txt": text]).0.operations.first
    #expect(operation?.method == .delete)
    #expect(operation?.path.text == "/v3/shop/orders")
    #expect(operation?.body == nil)
  }
}
