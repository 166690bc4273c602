// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 缺货通知
  public struct MallSoldOut: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("MALL.SOLD_OUT")
      ]
    }

    /// 编号
    public var sku: String? { fields[text: 0] }

    public init(sku: String? = nil) {
      fields = ObjectFields(of: Self.self, sku)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sku": String?.self]
    }
  }
}
