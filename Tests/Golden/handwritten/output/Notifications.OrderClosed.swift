// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 订单关闭通知
  ///
  /// 订单已关闭。
  public struct OrderClosed: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("ORDER.CLOSED", originalType: "order")
      ]
    }

    /// 商户订单号 · `order_no`
    public var orderNo: String? { fields[text: 0] }
    /// 关闭时间 · `closed_at`
    public var closedAt: Timestamp? { fields[time: 1] }

    public init(orderNo: String? = nil, closedAt: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, orderNo, closedAt)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["order_no": String?.self, "closed_at": Timestamp?.self]
    }
  }
}
