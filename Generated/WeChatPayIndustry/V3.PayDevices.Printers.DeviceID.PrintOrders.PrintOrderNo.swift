// Written by wechatpay-gen: change the description, not this file.
// GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}

@_spi(Generated) public import WeChatPay

extension V3.PayDevices.Printers.DeviceID.PrintOrders.PrintOrderNo {
  /// 小票机：查询打印
  ///
  /// 取得一次打印的详情。
  ///
  /// `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 打印的单号 · `print_order_no`
    public var printOrderNo: String? { fields[text: 0] }
    /// 模板的编号 · `template_id`
    public var templateID: String? { fields[text: 1] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 2] }
    /// 打印的状态 · `print_state`
    public var printState: PrintState? { fields[enumeration: 3] }
    /// 对打印状态的说明 · `print_state_description`
    public var printStateDescription: String? { fields[text: 4] }
    /// 各个变量 · `variable_list`
    public var variableList: [Variable]? { fields[list: 5] }
    /// 表格里的变量 · `table_list`
    public var tableList: [Table]? { fields[list: 6] }

    public init(
      printOrderNo: String? = nil, templateID: String? = nil, notifyURL: String? = nil, printState: PrintState? = nil,
      printStateDescription: String? = nil, variableList: [Variable]? = nil, tableList: [Table]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, printOrderNo, templateID, notifyURL, printState, printStateDescription, variableList, tableList
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "print_order_no": String?.self, "template_id": String?.self, "notify_url": String?.self,
        "print_state": PrintState?.self, "print_state_description": String?.self, "variable_list": [Variable]?.self,
        "table_list": [Table]?.self,
      ]
    }

    /// 打印的状态
    public struct PrintState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 待打印 · `PRINT_STATE_WAIT`
      public static var printStateWait: Self { Self(rawValue: "PRINT_STATE_WAIT") }

      /// 已打印 · `PRINT_STATE_SUCCESS`
      public static var printStateSuccess: Self { Self(rawValue: "PRINT_STATE_SUCCESS") }

      /// 打印失败 · `PRINT_STATE_FAIL`
      public static var printStateFail: Self { Self(rawValue: "PRINT_STATE_FAIL") }

      /// 已缓存 · `PRINT_STATE_CACHED`
      public static var printStateCached: Self { Self(rawValue: "PRINT_STATE_CACHED") }
    }

    /// 各个变量
    public struct Variable: APIObject {
      /// 变量名
      public var key: String? { fields[text: 0] }
      /// 变量的值
      public var value: String? { fields[text: 1] }

      public init(key: String? = nil, value: String? = nil) {
        fields = ObjectFields(of: Self.self, key, value)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["key": String?.self, "value": String?.self]
      }
    }

    /// 表格里的变量
    public struct Table: APIObject {
      /// 表格变量名
      public var key: String? { fields[text: 0] }
      /// 表格的各行 · `row_list`
      public var rowList: [Row]? { fields[list: 1] }

      public init(key: String? = nil, rowList: [Row]? = nil) {
        fields = ObjectFields(of: Self.self, key, rowList)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["key": String?.self, "row_list": [Row]?.self]
      }
    }

    /// 表格的各行
    public struct Row: APIObject {
      /// 一行的各格 · `cell_list`
      public var cellList: [String]? { fields[list: 0] }

      public init(cellList: [String]? = nil) {
        fields = ObjectFields(of: Self.self, cellList)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["cell_list": [String]?.self]
      }
    }
  }
}
