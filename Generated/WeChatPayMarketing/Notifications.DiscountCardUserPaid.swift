// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 先享卡扣费通知
  ///
  /// 先享卡的扣费状态有变。
  ///
  /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml)
  public struct DiscountCardUserPaid: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("DISCOUNT_CARD.USER_PAID")
      ]
    }

    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 1] }
    /// 先享卡的编号 · `card_id`
    public var cardID: String? { fields[text: 2] }
    /// 卡模板的编号 · `card_template_id`
    public var cardTemplateID: String? { fields[text: 3] }
    /// 商户自定的领卡号 · `out_card_code`
    public var outCardCode: String? { fields[text: 4] }
    /// 商户号
    public var mchid: String? { fields[text: 5] }
    /// 先享卡的状态
    public var state: String? { fields[text: 6] }
    /// 为何没有完成约定 · `unfinished_reason`
    public var unfinishedReason: String? { fields[text: 7] }
    /// 总金额，单位为分 · `total_amount`
    public var totalAmount: String? { fields[text: 8] }
    /// 退回优惠时的付款 · `pay_information`
    public var payInformation: PayInformation? { fields[object: 9] }

    public init(
      appid: String? = nil, openid: String? = nil, cardID: String? = nil, cardTemplateID: String? = nil,
      outCardCode: String? = nil, mchid: String? = nil, state: String? = nil, unfinishedReason: String? = nil,
      totalAmount: String? = nil, payInformation: PayInformation? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, openid, cardID, cardTemplateID, outCardCode, mchid, state, unfinishedReason, totalAmount,
        payInformation
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "openid": String?.self, "card_id": String?.self, "card_template_id": String?.self,
        "out_card_code": String?.self, "mchid": String?.self, "state": String?.self, "unfinished_reason": String?.self,
        "total_amount": String?.self, "pay_information": PayInformation?.self,
      ]
    }

    /// 退回优惠时的付款
    public struct PayInformation: APIObject {
      /// 退回优惠所付的微信支付订单号 · `transaction_id`
      public var transactionID: String? { fields[text: 0] }
      /// 该笔付款的状态 · `pay_state`
      public var payState: String? { fields[text: 1] }
      /// 退回优惠所付的金额，单位为分 · `pay_amount`
      public var payAmount: String? { fields[text: 2] }
      /// 付款的时间 · `pay_time`
      public var payTime: String? { fields[text: 3] }

      public init(
        transactionID: String? = nil, payState: String? = nil, payAmount: String? = nil, payTime: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, transactionID, payState, payAmount, payTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "transaction_id": String?.self, "pay_state": String?.self, "pay_amount": String?.self,
          "pay_time": String?.self,
        ]
      }
    }
  }
}
