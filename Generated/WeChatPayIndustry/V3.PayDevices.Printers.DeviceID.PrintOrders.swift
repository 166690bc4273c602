// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay-devices/printers/{device_id}/print-orders

@_spi(Generated) public import WeChatPay

extension V3.PayDevices.Printers.DeviceID.PrintOrders {
  /// 小票机：下发打印
  ///
  /// 让一台小票机打印内容。
  ///
  /// `POST /v3/pay-devices/printers/{device_id}/print-orders`
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/pay-devices/printers/{device_id}/print-orders"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 打印的单号 · `print_order_no`, 例如 `wx8888888888888888`
    public var printOrderNo: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 模板的编号 · `template_id`, 例如 `pt_02583429616371386640209536`
    public var templateID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://payapp.weixin.qq.com/callback`
    public var notifyURL: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 各个变量 · `variable_list`
    public var variableList: [Variable]? {
      get { fields[list: 3] }
      set { fields[list: 3] = newValue }
    }
    /// 表格里的变量 · `table_list`
    public var tableList: [Table]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }

    public init(
      printOrderNo: String? = nil, templateID: String? = nil, notifyURL: String? = nil, variableList: [Variable]? = nil,
      tableList: [Table]? = nil
    ) {
      fields = ObjectFields(of: Self.self, printOrderNo, templateID, notifyURL, variableList, tableList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "print_order_no": String?.self, "template_id": String?.self, "notify_url": String?.self,
        "variable_list": [Variable]?.self, "table_list": [Table]?.self,
      ]
    }

    /// 各个变量
    public struct Variable: APIObject {
      /// 变量名
      public var key: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 变量的值
      public var value: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(key: String? = nil, value: String? = nil) {
        fields = ObjectFields(of: Self.self, key, value)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["key": String?.self, "value": String?.self]
      }
    }

    /// 表格里的变量
    public struct Table: APIObject {
      /// 表格变量名
      public var key: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 表格的各行 · `row_list`
      public var rowList: [Row]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }

      public init(key: String? = nil, rowList: [Row]? = nil) {
        fields = ObjectFields(of: Self.self, key, rowList)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["key": String?.self, "row_list": [Row]?.self]
      }
    }

    /// 表格的各行
    public struct Row: APIObject {
      /// 一行的各格 · `cell_list`
      public var cellList: [String]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }

      public init(cellList: [String]? = nil) {
        fields = ObjectFields(of: Self.self, cellList)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["cell_list": [String]?.self]
      }
    }
  }
}
