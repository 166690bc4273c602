// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 押金退还通知
  public struct DepositReturned: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("DEPOSIT.RETURNED"),
        NotificationKind("DEPOSIT.CLOSED"),
      ]
    }

    /// `deposit_no`
    public var depositNo: String? { fields[text: 0] }
    /// `order_no`
    public var orderNo: String? { fields[text: 1] }

    public init(depositNo: String? = nil, orderNo: String? = nil) {
      fields = ObjectFields(of: Self.self, depositNo, orderNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["deposit_no": String?.self, "order_no": String?.self]
    }
  }
}
