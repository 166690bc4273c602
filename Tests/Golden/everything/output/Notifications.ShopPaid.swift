// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 支付成功通知
  public struct ShopPaid: NotificationPayload {
    public static let eventType = "SHOP.PAID"
    public static let originalTypes: [String] = ["transaction", "refund"]

    /// 订单号 · `order_no`
    public let orderNo: String?
    /// 支付者
    public let payer: Payer?

    public init(orderNo: String? = nil, payer: Payer? = nil) {
      self.orderNo = orderNo
      self.payer = payer
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.orderNo = fields.visit("order_no", object?.orderNo)
      self.payer = fields.visit("payer", object?.payer)
    }

    /// 支付者
    public struct Payer: APIObject {
      /// 用户标识
      public let openid: String?

      public init(openid: String? = nil) {
        self.openid = openid
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.openid = fields.visit("openid", object?.openid)
      }
    }
  }
}
