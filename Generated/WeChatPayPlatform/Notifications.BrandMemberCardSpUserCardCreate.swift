// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 品牌会员开卡通知
  ///
  /// 用户开通了品牌会员卡，处理之后须确认结果。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015283692)
  public struct BrandMemberCardSpUserCardCreate: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("BRAND_MEMBER_CARD_SP.USER_CARD.CREATE", originalType: "user_card")
      ]
    }

    /// 用户会员卡的卡号 · `user_card_code`
    public var userCardCode: String? { fields[text: 0] }
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String? { fields[text: 1] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 2] }
    /// 卡面的背景色 · `card_color`
    public var cardColor: String? { fields[text: 3] }
    /// 卡面背景图的地址 · `card_picture_url`
    public var cardPictureURL: String? { fields[text: 4] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 5] }
    /// 卡的类型 · `card_type`
    public var cardType: CardType? { fields[enumeration: 6] }
    /// 手机号，加密传输 · `phone_number`
    public var phoneNumber: String? { fields[text: 7] }
    /// 等级
    public var level: String? { fields[text: 8] }
    /// 会员卡的有效期 · `valid_date_information`
    public var validDateInformation: ValidDateInformation? { fields[object: 9] }
    /// 领卡的时间 · `pickup_time`
    public var pickupTime: Timestamp? { fields[time: 10] }
    /// 用户开卡时填的资料 · `user_information`
    public var userInformation: UserInformation? { fields[object: 11] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 12] }
    /// 用户会员卡的状态 · `user_card_state`
    public var userCardState: UserCardState? { fields[enumeration: 13] }
    /// 无效的原因 · `invalid_reason`
    public var invalidReason: String? { fields[text: 14] }
    /// 作废的时间 · `invalid_time`
    public var invalidTime: String? { fields[text: 15] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 16] }
    /// 最近一次修改的时间 · `modify_time`
    public var modifyTime: String? { fields[text: 17] }

    public init(
      userCardCode: String? = nil, cardID: String? = nil, openid: String? = nil, cardColor: String? = nil,
      cardPictureURL: String? = nil, brandID: String? = nil, cardType: CardType? = nil, phoneNumber: String? = nil,
      level: String? = nil, validDateInformation: ValidDateInformation? = nil, pickupTime: Timestamp? = nil,
      userInformation: UserInformation? = nil, attach: String? = nil, userCardState: UserCardState? = nil,
      invalidReason: String? = nil, invalidTime: String? = nil, createTime: Timestamp? = nil, modifyTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, userCardCode, cardID, openid, cardColor, cardPictureURL, brandID, cardType, phoneNumber, level,
        validDateInformation, pickupTime, userInformation, attach, userCardState, invalidReason, invalidTime,
        createTime, modifyTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "user_card_code": String?.self, "card_id": String?.self, "openid": String?.self, "card_color": String?.self,
        "card_picture_url": String?.self, "brand_id": String?.self, "card_type": CardType?.self,
        "phone_number": Sensitive<String>?.self, "level": String?.self,
        "valid_date_information": ValidDateInformation?.self, "pickup_time": Timestamp?.self,
        "user_information": UserInformation?.self, "attach": String?.self, "user_card_state": UserCardState?.self,
        "invalid_reason": String?.self, "invalid_time": String?.self, "create_time": Timestamp?.self,
        "modify_time": String?.self,
      ]
    }

    /// 卡的类型
    public typealias CardType = Notifications.BrandMemberCardSpCardType

    /// 会员卡的有效期
    public typealias ValidDateInformation = Notifications.BrandMemberCardSpValidDateInformation

    /// 用户开卡时填的资料
    public typealias UserInformation = Notifications.BrandMemberCardSpUserInformation

    /// 用户会员卡的状态
    public typealias UserCardState = Notifications.BrandMemberCardSpUserCardState

    /// 有效期怎样算
    public typealias ValidDateInformationType = Notifications.BrandMemberCardSpValidDateInformationType

    /// 平台已定的开卡资料项
    public typealias CommonField = Notifications.BrandMemberCardSpCommonField

    /// 商户自定的开卡资料项
    public typealias CustomField = Notifications.BrandMemberCardSpCustomField

    /// 哪一项资料
    public typealias CommonFieldName = Notifications.BrandMemberCardSpCommonFieldName
  }
}
