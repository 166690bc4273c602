// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 支付成功通知
  public struct ShopPaid: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("SHOP.PAID", originalType: "transaction"),
        NotificationKind("SHOP.PAID", originalType: "refund"),
      ]
    }

    /// 订单号 · `order_no`
    public var orderNo: String? { fields[text: 0] }
    /// 支付者
    public var payer: Payer? { fields[object: 1] }

    public init(orderNo: String? = nil, payer: Payer? = nil) {
      fields = ObjectFields(of: Self.self, orderNo, payer)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["order_no": String?.self, "payer": Payer?.self]
    }

    /// 支付者
    public struct Payer: APIObject {
      /// 用户标识
      public var openid: String? { fields[text: 0] }

      public init(openid: String? = nil) {
        fields = ObjectFields(of: Self.self, openid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["openid": String?.self]
      }
    }
  }
}
