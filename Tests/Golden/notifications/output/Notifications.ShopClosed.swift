// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 关店通知
  public struct ShopClosed: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("SHOP.CLOSED")
      ]
    }

    /// 店号 · `shop_no`
    public var shopNo: String? { fields[text: 0] }

    public init(shopNo: String? = nil) {
      fields = ObjectFields(of: Self.self, shopNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["shop_no": String?.self]
    }
  }
}
