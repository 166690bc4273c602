// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 商圈退款通知
  ///
  /// 会员在商圈的一笔消费退了款。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012285869)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012076419)
  public struct MallRefundSuccess: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("MALL_REFUND.SUCCESS", originalType: "mall_refund")
      ]
    }

    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 商户的名称 · `merchant_name`
    public var merchantName: String? { fields[text: 1] }
    /// 门店的名称 · `shop_name`
    public var shopName: String? { fields[text: 2] }
    /// 门店的编号 · `shop_number`
    public var shopNumber: String? { fields[text: 3] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 4] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 5] }
    /// 退款完成的时间 · `refund_time`
    public var refundTime: Timestamp? { fields[time: 6] }
    /// 付款的金额，单位为分 · `pay_amount`
    public var payAmount: Int? { fields[integer: 7] }
    /// 退款的金额，单位为分 · `refund_amount`
    public var refundAmount: Int? { fields[integer: 8] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 9] }
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String? { fields[text: 10] }

    public init(
      mchid: String? = nil, merchantName: String? = nil, shopName: String? = nil, shopNumber: String? = nil,
      appid: String? = nil, openid: String? = nil, refundTime: Timestamp? = nil, payAmount: Int? = nil,
      refundAmount: Int? = nil, transactionID: String? = nil, refundID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, merchantName, shopName, shopNumber, appid, openid, refundTime, payAmount, refundAmount,
        transactionID, refundID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "merchant_name": String?.self, "shop_name": String?.self, "shop_number": String?.self,
        "appid": String?.self, "openid": String?.self, "refund_time": Timestamp?.self, "pay_amount": Int?.self,
        "refund_amount": Int?.self, "transaction_id": String?.self, "refund_id": String?.self,
      ]
    }
  }
}
