// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 拼单付款通知
  public struct ShopPaidGroup: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("SHOP.PAID", originalType: "order", having: "group_no")
      ]
    }

    /// 拼单号 · `group_no`
    public var groupNo: String? { fields[text: 0] }
    /// 店号 · `shop_no`
    public var shopNo: String? { fields[text: 1] }
    /// 订单号 · `order_no`
    public var orderNo: String? { fields[text: 2] }

    public init(groupNo: String? = nil, shopNo: String? = nil, orderNo: String? = nil) {
      fields = ObjectFields(of: Self.self, groupNo, shopNo, orderNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["group_no": String?.self, "shop_no": String?.self, "order_no": String?.self]
    }
  }
}
