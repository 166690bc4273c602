// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 分账通知
  public struct ShopShared: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("SHOP.SHARED", originalType: "sharing"),
        NotificationKind("SHOP.PAID", originalType: "sharing"),
      ]
    }

    /// 分账号 · `share_no`
    public var shareNo: String? { fields[text: 0] }

    public init(shareNo: String? = nil) {
      fields = ObjectFields(of: Self.self, shareNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["share_no": String?.self]
    }
  }
}
