// Written by wechatpay-gen: change the description, not this file.
// GET /v3/brand/partner/card-member/user-cards

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.UserCards {
  /// 品牌会员卡：查询用户的所有卡
  ///
  /// 列出一名用户在品牌下领取的会员卡。
  ///
  /// `GET /v3/brand/partner/card-member/user-cards` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336984)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand/partner/card-member/user-cards"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用户在该 AppID 下的标识
    public var openid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 用户会员卡的状态 · `user_card_state`
    public var userCardState: UserCardState? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }
    /// 第几页，从 0 计
    public var offset: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int {
      get { fields[requiredInteger: 4] }
      set { fields[requiredInteger: 4] = newValue }
    }

    public init(brandID: String, openid: String, userCardState: UserCardState? = nil, offset: Int, limit: Int) {
      fields = ObjectFields(of: Self.self, brandID, openid, userCardState, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "openid": String.self, "user_card_state": UserCardState?.self, "offset": Int.self,
        "limit": Int.self,
      ]
    }

    /// 用户会员卡的状态
    public typealias UserCardState = V3.Brand.Partner.CardMember.UserCards.UserCardState
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 1] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 2] }
    /// 各张会员卡
    public var data: [ResponseData]? { fields[list: 3] }

    public init(totalCount: Int? = nil, offset: Int? = nil, limit: Int? = nil, data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, offset, limit, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "offset": Int?.self, "limit": Int?.self, "data": [ResponseData]?.self]
    }

    /// 各张会员卡
    public struct ResponseData: APIObject {
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

  /// 卡的类型
  public typealias CardType = V3.Brand.Partner.CardMember.CardType

  /// 平台已定的开卡资料项
  public struct CommonField: APIObject {
    /// 哪一项资料
    public var name: CommonFieldName? { fields[enumeration: 0] }
    /// 用户所填的值，加密传输
    public var value: String? { fields[text: 1] }

    public init(name: CommonFieldName? = nil, value: String? = nil) {
      fields = ObjectFields(of: Self.self, name, value)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": CommonFieldName?.self, "value": Sensitive<String>?.self]
    }
  }

  /// 哪一项资料
  public struct CommonFieldName: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 性别 · `USER_FORM_FLAG_SEX`
    public static var userFormFlagSex: Self { Self(rawValue: "USER_FORM_FLAG_SEX") }

    /// 姓名 · `USER_FORM_FLAG_NAME`
    public static var userFormFlagName: Self { Self(rawValue: "USER_FORM_FLAG_NAME") }

    /// 生日 · `USER_FORM_FLAG_BIRTHDAY`
    public static var userFormFlagBirthday: Self { Self(rawValue: "USER_FORM_FLAG_BIRTHDAY") }

    /// 地址 · `USER_FORM_FLAG_ADDRESS`
    public static var userFormFlagAddress: Self { Self(rawValue: "USER_FORM_FLAG_ADDRESS") }

    /// 邮箱 · `USER_FORM_FLAG_EMAIL`
    public static var userFormFlagEmail: Self { Self(rawValue: "USER_FORM_FLAG_EMAIL") }

    /// 城市 · `USER_FORM_FLAG_CITY`
    public static var userFormFlagCity: Self { Self(rawValue: "USER_FORM_FLAG_CITY") }
  }

  /// 商户自定的开卡资料项
  public struct CustomField: APIObject {
    /// 资料项的名称
    public var name: String? { fields[text: 0] }
    /// 用户选了哪些值 · `user_chosen_values`
    public var userChosenValues: [String]? { fields[list: 1] }

    public init(name: String? = nil, userChosenValues: [String]? = nil) {
      fields = ObjectFields(of: Self.self, name, userChosenValues)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "user_chosen_values": [String]?.self]
    }
  }

  /// 用户会员卡的状态
  public struct UserCardState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未激活 · `UNACTIVATED`
    public static var unactivated: Self { Self(rawValue: "UNACTIVATED") }

    /// 已生效 · `EFFECTIVE`
    public static var effective: Self { Self(rawValue: "EFFECTIVE") }

    /// 已过期 · `EXPIRED`
    public static var expired: Self { Self(rawValue: "EXPIRED") }

    /// 已失效 · `INVALID`
    public static var invalid: Self { Self(rawValue: "INVALID") }
  }

  /// 用户开卡时填的资料
  public struct UserInformation: APIObject {
    /// 平台已定的开卡资料项 · `common_field_list`
    public var commonFieldList: [CommonField]? { fields[list: 0] }
    /// 商户自定的开卡资料项 · `custom_field_list`
    public var customFieldList: [CustomField]? { fields[list: 1] }

    public init(commonFieldList: [CommonField]? = nil, customFieldList: [CustomField]? = nil) {
      fields = ObjectFields(of: Self.self, commonFieldList, customFieldList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["common_field_list": [CommonField]?.self, "custom_field_list": [CustomField]?.self]
    }
  }

  /// 会员卡的有效期
  public typealias ValidDateInformation = V3.Brand.Partner.CardMember.ValidDateInformation

  /// 有效期怎样算
  public typealias ValidDateInformationType = V3.Brand.Partner.CardMember.ValidDateInformationType
}
