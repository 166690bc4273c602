// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 外包内用：推送订单
  ///
  /// 境外钱包的用户确认支付时，微信支付把订单推送给机构。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/institution/4019762399)
  public struct CrossBorderPayPushOrderInfo: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("CROSS_BORDER_PAY.PUSH_ORDER_INFO", originalType: "cross_border_pay")
      ]
    }

    /// 受理方的交易流水号 · `acq_tid`
    public var acqTid: String? { fields[text: 0] }
    /// 钱包的编码 · `bank_type`
    public var bankType: String? { fields[text: 1] }
    /// 订单的金额
    public var amount: Amount? { fields[object: 2] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 3] }

    public init(acqTid: String? = nil, bankType: String? = nil, amount: Amount? = nil, openid: String? = nil) {
      fields = ObjectFields(of: Self.self, acqTid, bankType, amount, openid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["acq_tid": String?.self, "bank_type": String?.self, "amount": Amount?.self, "openid": String?.self]
    }

    /// 订单的金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为币种的最小单位
      public var total: Int? { fields[integer: 0] }
      /// 币种的三位字母代码
      public var currency: String? { fields[text: 1] }

      public init(total: Int? = nil, currency: String? = nil) {
        fields = ObjectFields(of: Self.self, total, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["total": Int?.self, "currency": String?.self]
      }
    }
  }
}
