// Written by wechatpay-gen: change the description, not this file.
// /v3/brand/partner/card-member/user-cards/**

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.UserCards {
  /// 有效期
  public struct DateInformation: APIObject {
    /// 有效期怎样算
    public var type: DateInformationType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 何时起可用 · `available_begin_time`, 例如 `2020-05-20T13:29:35.120+08:00`
    public var availableBeginTime: Timestamp? {
      get { fields[time: 1] }
      set { fields[time: 1] = newValue }
    }
    /// 何时止可用 · `available_end_time`, 例如 `2030-05-20T13:29:35.120+08:00`
    public var availableEndTime: Timestamp? {
      get { fields[time: 2] }
      set { fields[time: 2] = newValue }
    }
    /// 生效后几天内可用 · `available_day_after_receive`, 例如 `200`
    public var availableDayAfterReceive: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(
      type: DateInformationType, availableBeginTime: Timestamp? = nil, availableEndTime: Timestamp? = nil,
      availableDayAfterReceive: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, type, availableBeginTime, availableEndTime, availableDayAfterReceive)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "type": DateInformationType.self, "available_begin_time": Timestamp?.self,
        "available_end_time": Timestamp?.self, "available_day_after_receive": Int?.self,
      ]
    }
  }

  /// 有效期怎样算
  public struct DateInformationType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 固定起止时间 · `FIX_TIME_RANGE`
    public static var fixTimeRange: Self { Self(rawValue: "FIX_TIME_RANGE") }

    /// 领取后固定几天 · `FIX_TERM`
    public static var fixTerm: Self { Self(rawValue: "FIX_TERM") }

    /// 长期有效 · `PERMANENT`
    public static var permanent: Self { Self(rawValue: "PERMANENT") }
  }

  /// 用户开卡时填的资料
  public struct RequestUserInformation: APIObject {
    /// 平台已定的开卡资料项 · `common_field_list`
    public var commonFieldList: [UserInformationCommonField]? {
      get { fields[list: 0] }
      set { fields[list: 0] = newValue }
    }
    /// 商户自定的开卡资料项 · `custom_field_list`
    public var customFieldList: [UserInformationCustomField]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }

    public init(
      commonFieldList: [UserInformationCommonField]? = nil, customFieldList: [UserInformationCustomField]? = nil
    ) {
      fields = ObjectFields(of: Self.self, commonFieldList, customFieldList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "common_field_list": [UserInformationCommonField]?.self,
        "custom_field_list": [UserInformationCustomField]?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
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

    public init(
      userCardCode: String? = nil, cardID: String? = nil, openid: String? = nil, cardColor: String? = nil,
      cardPictureURL: String? = nil, brandID: String? = nil, cardType: CardType? = nil, phoneNumber: String? = nil,
      level: String? = nil, validDateInformation: ValidDateInformation? = nil, pickupTime: Timestamp? = nil,
      userInformation: UserInformation? = nil, attach: String? = nil, userCardState: UserCardState? = nil,
      invalidReason: String? = nil, invalidTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, userCardCode, cardID, openid, cardColor, cardPictureURL, brandID, cardType, phoneNumber, level,
        validDateInformation, pickupTime, userInformation, attach, userCardState, invalidReason, invalidTime
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
        "invalid_reason": String?.self, "invalid_time": String?.self,
      ]
    }

    /// 卡的类型
    public typealias CardType = V3.Brand.Partner.CardMember.CardType

    /// 会员卡的有效期
    public typealias ValidDateInformation = V3.Brand.Partner.CardMember.ValidDateInformation

    /// 用户开卡时填的资料
    public typealias UserInformation = V3.Brand.Partner.CardMember.UserCards.UserInformation

    /// 用户会员卡的状态
    public typealias UserCardState = V3.Brand.Partner.CardMember.UserCards.UserCardState

    /// 有效期怎样算
    public typealias ValidDateInformationType = V3.Brand.Partner.CardMember.ValidDateInformationType

    /// 平台已定的开卡资料项
    public typealias CommonField = V3.Brand.Partner.CardMember.UserCards.CommonField

    /// 商户自定的开卡资料项
    public typealias CustomField = V3.Brand.Partner.CardMember.UserCards.CustomField

    /// 哪一项资料
    public typealias CommonFieldName = V3.Brand.Partner.CardMember.UserCards.CommonFieldName
  }

  /// 平台已定的开卡资料项
  public struct UserInformationCommonField: APIObject {
    /// 哪一项资料
    public var name: CommonFieldName? {
      get { fields[enumeration: 0] }
      set { fields[enumeration: 0] = newValue }
    }
    /// 用户所填的值，加密传输 · 例如 `vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY==`
    public var value: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(name: CommonFieldName? = nil, value: String? = nil) {
      fields = ObjectFields(of: Self.self, name, value)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": CommonFieldName?.self, "value": Sensitive<String>?.self]
    }
  }

  /// 商户自定的开卡资料项
  public struct UserInformationCustomField: APIObject {
    /// 资料项的名称 · 例如 `喜欢的运动`
    public var name: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 用户选了哪些值 · `user_chosen_values`
    public var userChosenValues: [String]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }

    public init(name: String? = nil, userChosenValues: [String]? = nil) {
      fields = ObjectFields(of: Self.self, name, userChosenValues)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "user_chosen_values": [String]?.self]
    }
  }
}
