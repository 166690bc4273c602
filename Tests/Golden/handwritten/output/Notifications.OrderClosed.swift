// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 订单关闭通知
  ///
  /// 订单已关闭。
  public struct OrderClosed: NotificationPayload {
    public static let eventType = "ORDER.CLOSED"
    public static let originalTypes: [String] = ["order"]

    /// 商户订单号 · `order_no`
    public let orderNo: String?
    /// 关闭时间 · `closed_at`
    public let closedAt: Timestamp?

    public init(orderNo: String? = nil, closedAt: Timestamp? = nil) {
      self.orderNo = orderNo
      self.closedAt = closedAt
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.orderNo = fields.visit("order_no", object?.orderNo)
      self.closedAt = fields.visit("closed_at", object?.closedAt)
    }
  }
}
