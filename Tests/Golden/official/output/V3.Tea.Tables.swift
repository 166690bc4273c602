// Written by wechatpay-gen: change the description, not this file.
// POST /v3/tea/tables

@_spi(Generated) public import WeChatPay

extension V3.Tea.Tables {
  private static let postRemedies: [String: String] = [
    "PARAM_ERROR": "按提示改正参数",
    "TABLE_TAKEN": "换一个时间",
  ]

  /// 预订茶席
  ///
  /// 茶馆用它为客人预订一张茶席，成功后得到预订编号。
  ///
  /// 更新时间：2026.03.31
  ///
  /// 支持商户：普通商户
  ///
  /// 错误码：
  /// - 400 `PARAM_ERROR`: 参数错误 · 按提示改正参数
  /// - 403 `TABLE_TAKEN`: 茶席已被预订 · 换一个时间
  ///
  /// `POST /v3/tea/tables`
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/tea/tables", remedies: Self.postRemedies), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 茶馆预订号 · `out_table_no`, ≤ 32 个字符, 例如 `T20260331001`
    ///
    /// 茶馆自己的编号，同一茶馆内唯一。
    public var outTableNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 客人姓名 · `guest_name`, ≤ 256 个字符, 例如 `pVd1HJ6z`
    ///
    /// 该字段需进行加密处理，加密方法见敏感信息加密说明。
    public var guestName: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 包间类型 · `room_type`, ≤ 16 个字符
    public var roomType: RoomType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 开始时间 · `start_time`, ≤ 64 个字符, 例如 `2026-06-08T10:34:56+08:00`
    ///
    /// 遵循rfc3339标准格式。
    public var startTime: Timestamp? {
      get { fields[time: 3] }
      set { fields[time: 3] = newValue }
    }
    /// 定金
    ///
    /// 预订时支付的定金。
    public var deposit: Deposit {
      get { fields[requiredObject: 4] }
      set { fields[requiredObject: 4] = newValue }
    }
    /// 茶品
    ///
    /// 预先点好的茶。
    public var teas: [Tea]? {
      get { fields[list: 5] }
      set { fields[list: 5] = newValue }
    }
    /// 是否配点心 · `with_snacks`
    ///
    /// true：是
    ///
    /// false：否
    public var withSnacks: Bool? {
      get { fields[boolean: 6] }
      set { fields[boolean: 6] = newValue }
    }

    public init(
      outTableNo: String, guestName: String? = nil, roomType: RoomType, startTime: Timestamp? = nil, deposit: Deposit,
      teas: [Tea]? = nil, withSnacks: Bool? = nil
    ) {
      fields = ObjectFields(of: Self.self, outTableNo, guestName, roomType, startTime, deposit, teas, withSnacks)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_table_no": String.self, "guest_name": Sensitive<String>?.self, "room_type": RoomType.self,
        "start_time": Timestamp?.self, "deposit": Deposit.self, "teas": [Tea]?.self, "with_snacks": Bool?.self,
      ]
    }

    /// 包间类型
    public struct RoomType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 大堂 · `HALL`
      public static var hall: Self { Self(rawValue: "HALL") }

      /// 包间 · `ROOM`
      public static var room: Self { Self(rawValue: "ROOM") }
    }

    /// 定金
    ///
    /// 预订时支付的定金。
    public struct Deposit: APIObject {
      /// 总额 · 例如 `100`
      ///
      /// 单位为分。
      public var total: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 币种 · ≤ 16 个字符, 例如 `CNY`
      ///
      /// 固定为人民币。
      public var currency: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(total: Int, currency: String? = nil) {
        fields = ObjectFields(of: Self.self, total, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["total": Int.self, "currency": String?.self]
      }
    }

    /// 茶品
    ///
    /// 预先点好的茶。
    public struct Tea: APIObject {
      /// 名称 · ≤ 64 个字符, 例如 `龙井`
      ///
      /// 茶的名称。
      public var name: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 数量 · 例如 `2`
      ///
      /// 几壶。
      public var count: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }

      public init(name: String, count: Int? = nil) {
        fields = ObjectFields(of: Self.self, name, count)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["name": String.self, "count": Int?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 预订编号 · `table_id`, ≤ 64 个字符
    ///
    /// 平台的编号。
    public var tableID: String? { fields[text: 0] }
    /// 状态 · ≤ 16 个字符
    public var state: ResponseState? { fields[enumeration: 1] }

    public init(tableID: String? = nil, state: ResponseState? = nil) {
      fields = ObjectFields(of: Self.self, tableID, state)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["table_id": String?.self, "state": ResponseState?.self]
    }

    /// 状态
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已预订 · `BOOKED`
      public static var booked: Self { Self(rawValue: "BOOKED") }

      /// 已满 · `FULL`
      public static var full: Self { Self(rawValue: "FULL") }
    }
  }
}
