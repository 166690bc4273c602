// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 连锁店付款通知
  public struct ShopPaidChain: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind(
          "SHOP.PAID", originalType: "order", having: "chain_no_of_the_chain_that_the_shop_belongs_to", "shop_no"
        )
      ]
    }

    /// 连锁号 · `chain_no_of_the_chain_that_the_shop_belongs_to`
    public var chainNoOfTheChainThatTheShopBelongsTo: String? { fields[text: 0] }
    /// 店号 · `shop_no`
    public var shopNo: String? { fields[text: 1] }
    /// 订单号 · `order_no`
    public var orderNo: String? { fields[text: 2] }

    public init(chainNoOfTheChainThatTheShopBelongsTo: String? = nil, shopNo: String? = nil, orderNo: String? = nil) {
      fields = ObjectFields(of: Self.self, chainNoOfTheChainThatTheShopBelongsTo, shopNo, orderNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "chain_no_of_the_chain_that_the_shop_belongs_to": String?.self, "shop_no": String?.self,
        "order_no": String?.self,
      ]
    }
  }
}
