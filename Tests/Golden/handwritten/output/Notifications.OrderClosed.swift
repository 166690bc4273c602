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
    public var orderNo: String?
    /// 关闭时间 · `closed_at`
    public var closedAt: Timestamp?

    public init(orderNo: String? = nil, closedAt: Timestamp? = nil) {
      self.orderNo = orderNo
      self.closedAt = closedAt
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("order_no", &self.orderNo)
      fields.visit("closed_at", &self.closedAt)
    }
  }
}
