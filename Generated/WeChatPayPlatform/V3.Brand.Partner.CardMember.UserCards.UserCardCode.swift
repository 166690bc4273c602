// Written by wechatpay-gen: change the description, not this file.
// GET PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.UserCards.UserCardCode {
  /// 品牌会员卡：查询用户的卡
  ///
  /// 取得一张用户会员卡的积分、储值与开卡资料。
  ///
  /// `GET /v3/brand/partner/card-member/user-cards/{user_card_code}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336980)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand/partner/card-member/user-cards/{user_card_code}"), query: query)
  }

  /// 品牌会员卡：修改用户的卡
  ///
  /// 更改一张用户会员卡的背景、卡号或等级。
  ///
  /// `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336985)
  public func patch(_ body: PatchRequest, query: PatchQuery) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(
      Endpoint(.patch, "/v3/brand/partner/card-member/user-cards/{user_card_code}"), body: body, query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 用户在该 AppID 下的标识
    public var openid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(brandID: String, cardID: String, openid: String) {
      fields = ObjectFields(of: Self.self, brandID, cardID, openid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self, "card_id": String.self, "openid": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
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

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `1004`
    public var brandID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `obLatjnx9gnqzS4myYGmLZ7LgLBA`
    public var openid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 卡面的背景色 · `card_color`, 例如 `#FFFF00`
    public var cardColor: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 卡面背景图的地址 · `card_picture_url`
    public var cardPictureURL: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 手机号，加密传输 · `phone_number`, 例如 `vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY==`
    public var phoneNumber: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 等级 · 例如 `钻石会员`
    public var level: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 会员卡的有效期 · `valid_date_information`
    public var validDateInformation: ValidDateInformation? {
      get { fields[object: 6] }
      set { fields[object: 6] = newValue }
    }
    /// 领卡的时间 · `pickup_time`, 例如 `2020-05-20T13:29:35.120+08:00`
    public var pickupTime: Timestamp? {
      get { fields[time: 7] }
      set { fields[time: 7] = newValue }
    }
    /// 用户开卡时填的资料 · `user_information`
    public var userInformation: UserInformation? {
      get { fields[object: 8] }
      set { fields[object: 8] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据说明`
    public var attach: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }

    public init(
      brandID: String? = nil, openid: String? = nil, cardColor: String? = nil, cardPictureURL: String? = nil,
      phoneNumber: String? = nil, level: String? = nil, validDateInformation: ValidDateInformation? = nil,
      pickupTime: Timestamp? = nil, userInformation: UserInformation? = nil, attach: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, brandID, openid, cardColor, cardPictureURL, phoneNumber, level, validDateInformation, pickupTime,
        userInformation, attach
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String?.self, "openid": String?.self, "card_color": String?.self, "card_picture_url": String?.self,
        "phone_number": Sensitive<String>?.self, "level": String?.self,
        "valid_date_information": ValidDateInformation?.self, "pickup_time": Timestamp?.self,
        "user_information": UserInformation?.self, "attach": String?.self,
      ]
    }

    /// 会员卡的有效期
    public typealias ValidDateInformation = V3.Brand.Partner.CardMember.RequestValidDateInformation

    /// 用户开卡时填的资料
    public typealias UserInformation = V3.Brand.Partner.CardMember.UserCards.RequestUserInformation

    /// 有效期怎样算
    public typealias ValidDateInformationType = V3.Brand.Partner.CardMember.ValidDateInformationType

    /// 平台已定的开卡资料项
    public typealias CommonField = V3.Brand.Partner.CardMember.UserCards.UserInformationCommonField

    /// 商户自定的开卡资料项
    public typealias CustomField = V3.Brand.Partner.CardMember.UserCards.UserInformationCustomField

    /// 哪一项资料
    public typealias CommonFieldName = V3.Brand.Partner.CardMember.UserCards.CommonFieldName
  }

  /// `patch` 的查询参数
  public struct PatchQuery: APIObject {
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(cardID: String) {
      fields = ObjectFields(of: Self.self, cardID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["card_id": String.self]
    }
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
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

  /// 卡的类型
  public typealias CardType = V3.Brand.Partner.CardMember.CardType

  /// 平台已定的开卡资料项
  public typealias CommonField = V3.Brand.Partner.CardMember.UserCards.CommonField

  /// 哪一项资料
  public typealias CommonFieldName = V3.Brand.Partner.CardMember.UserCards.CommonFieldName

  /// 商户自定的开卡资料项
  public typealias CustomField = V3.Brand.Partner.CardMember.UserCards.CustomField

  /// 用户开卡时填的资料
  public typealias RequestUserInformation = V3.Brand.Partner.CardMember.UserCards.RequestUserInformation

  /// 会员卡的有效期
  public typealias RequestValidDateInformation = V3.Brand.Partner.CardMember.RequestValidDateInformation

  /// 用户会员卡的状态
  public typealias UserCardState = V3.Brand.Partner.CardMember.UserCards.UserCardState

  /// 用户开卡时填的资料
  public typealias UserInformation = V3.Brand.Partner.CardMember.UserCards.UserInformation

  /// 平台已定的开卡资料项
  public typealias UserInformationCommonField = V3.Brand.Partner.CardMember.UserCards.UserInformationCommonField

  /// 商户自定的开卡资料项
  public typealias UserInformationCustomField = V3.Brand.Partner.CardMember.UserCards.UserInformationCustomField

  /// 会员卡的有效期
  public typealias ValidDateInformation = V3.Brand.Partner.CardMember.ValidDateInformation

  /// 有效期怎样算
  public typealias ValidDateInformationType = V3.Brand.Partner.CardMember.ValidDateInformationType
}
