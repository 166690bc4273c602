// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 茶席完成通知
  ///
  /// 客人离席后，平台把结果通知给茶馆。
  ///
  /// 更新时间：2026.04.02
  ///
  /// 支持商户：普通商户
  public struct TeaTableDone: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("TEA_TABLE.DONE", originalType: "table")
      ]
    }

    /// 茶馆预订号 · `out_table_no`, ≤ 32 个字符
    public var outTableNo: String? { fields[text: 0] }
    /// 定金
    public var deposit: Deposit? { fields[object: 1] }
    /// 离席时间 · `done_time`, ≤ 64 个字符
    public var doneTime: Timestamp? { fields[time: 2] }

    public init(outTableNo: String? = nil, deposit: Deposit? = nil, doneTime: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, outTableNo, deposit, doneTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_table_no": String?.self, "deposit": Deposit?.self, "done_time": Timestamp?.self]
    }

    /// 定金
    public struct Deposit: APIObject {
      /// 总额
      public var total: Int? { fields[integer: 0] }

      public init(total: Int? = nil) {
        fields = ObjectFields(of: Self.self, total)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["total": Int?.self]
      }
    }
  }
}
