// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.UserCards.UserCardCode.Confirm {
  /// 品牌会员卡：确认开卡
  ///
  /// 收到开卡回调后告知结果，此后卡才算开成；导入的卡不需要。
  ///
  /// `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336979)
  public func post(_ body: PostRequest, query: PostQuery) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm"), body: body, query: query
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `1004`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `obLatjnx9gnqzS4myYGmLZ7LgLBA`
    public var openid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
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
    /// 用户开卡时填的资料 · `user_information`
    public var userInformation: UserInformation? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据说明`
    public var attach: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 用户有没有确认开卡 · `user_card_confirm_state`
    public var userCardConfirmState: UserCardConfirmState {
      get { fields[requiredEnumeration: 9] }
      set { fields[requiredEnumeration: 9] = newValue }
    }

    public init(
      brandID: String, openid: String, cardColor: String? = nil, cardPictureURL: String? = nil,
      phoneNumber: String? = nil, level: String? = nil, validDateInformation: ValidDateInformation? = nil,
      userInformation: UserInformation? = nil, attach: String? = nil, userCardConfirmState: UserCardConfirmState
    ) {
      fields = ObjectFields(
        of: Self.self, brandID, openid, cardColor, cardPictureURL, phoneNumber, level, validDateInformation,
        userInformation, attach, userCardConfirmState
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "openid": String.self, "card_color": String?.self, "card_picture_url": String?.self,
        "phone_number": Sensitive<String>?.self, "level": String?.self,
        "valid_date_information": ValidDateInformation?.self, "user_information": UserInformation?.self,
        "attach": String?.self, "user_card_confirm_state": UserCardConfirmState.self,
      ]
    }

    /// 会员卡的有效期
    public typealias ValidDateInformation = V3.Brand.Partner.CardMember.RequestValidDateInformation

    /// 用户开卡时填的资料
    public typealias UserInformation = V3.Brand.Partner.CardMember.UserCards.RequestUserInformation

    /// 用户有没有确认开卡
    public struct UserCardConfirmState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 开卡成功 · `CREATE_CARD_SUCCESS`
      public static var createCardSuccess: Self { Self(rawValue: "CREATE_CARD_SUCCESS") }

      /// 开卡失败 · `CREATE_CARD_FAIL`
      public static var createCardFail: Self { Self(rawValue: "CREATE_CARD_FAIL") }
    }

    /// 有效期怎样算
    public typealias ValidDateInformationType = V3.Brand.Partner.CardMember.ValidDateInformationType

    /// 平台已定的开卡资料项
    public typealias CommonField = V3.Brand.Partner.CardMember.UserCards.UserInformationCommonField

    /// 商户自定的开卡资料项
    public typealias CustomField = V3.Brand.Partner.CardMember.UserCards.UserInformationCustomField

    /// 哪一项资料
    public typealias CommonFieldName = V3.Brand.Partner.CardMember.UserCards.CommonFieldName
  }

  /// `post` 的查询参数
  public struct PostQuery: APIObject {
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

  /// `post` 返回的内容
  public typealias PostResponse = V3.Brand.Partner.CardMember.UserCards.SharedPostResponse

  /// 哪一项资料
  public typealias CommonFieldName = V3.Brand.Partner.CardMember.UserCards.CommonFieldName

  /// 有效期怎样算
  public typealias ValidDateInformationType = V3.Brand.Partner.CardMember.ValidDateInformationType
}
