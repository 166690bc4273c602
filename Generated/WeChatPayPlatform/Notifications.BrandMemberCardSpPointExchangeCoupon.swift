// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 会员积分兑券通知
  ///
  /// 会员要用积分兑券，处理之后须确认结果。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015878622)
  public struct BrandMemberCardSpPointExchangeCoupon: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON", originalType: "point_coupon")
      ]
    }

    /// 积分兑券记录的编号 · `record_id`
    public var recordID: String? { fields[text: 0] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 1] }
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String? { fields[text: 2] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 3] }
    /// 用户会员卡的卡号 · `user_card_code`
    public var userCardCode: String? { fields[text: 4] }
    /// 积分兑券模板的编号 · `exchange_coupon_template_id`
    public var exchangeCouponTemplateID: String? { fields[text: 5] }
    /// 消耗的积分 · `deduct_points`
    public var deductPoints: Int? { fields[integer: 6] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 7] }

    public init(
      recordID: String? = nil, brandID: String? = nil, cardID: String? = nil, openid: String? = nil,
      userCardCode: String? = nil, exchangeCouponTemplateID: String? = nil, deductPoints: Int? = nil,
      stockID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, recordID, brandID, cardID, openid, userCardCode, exchangeCouponTemplateID, deductPoints, stockID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "record_id": String?.self, "brand_id": String?.self, "card_id": String?.self, "openid": String?.self,
        "user_card_code": String?.self, "exchange_coupon_template_id": String?.self, "deduct_points": Int?.self,
        "stock_id": String?.self,
      ]
    }
  }
}
