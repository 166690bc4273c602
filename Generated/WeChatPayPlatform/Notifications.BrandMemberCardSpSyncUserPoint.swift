// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 会员积分同步通知
  ///
  /// 请商户把会员的积分余额同步给微信支付。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016096820)
  public struct BrandMemberCardSpSyncUserPoint: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("BRAND_MEMBER_CARD_SP.SYNC_USER_POINT", originalType: "sync_user_point")
      ]
    }

    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 0] }
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String? { fields[text: 1] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 2] }
    /// 用户会员卡的卡号 · `user_card_code`
    public var userCardCode: String? { fields[text: 3] }

    public init(brandID: String? = nil, cardID: String? = nil, openid: String? = nil, userCardCode: String? = nil) {
      fields = ObjectFields(of: Self.self, brandID, cardID, openid, userCardCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String?.self, "card_id": String?.self, "openid": String?.self, "user_card_code": String?.self]
    }
  }
}
