// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/partner/card-member/user-cards/import-by-phone

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.UserCards.ImportByPhone {
  /// 品牌会员卡：按手机号导入
  ///
  /// 把已有会员按其手机号导入为用户会员卡。
  ///
  /// `POST /v3/brand/partner/card-member/user-cards/import-by-phone` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336982)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/partner/card-member/user-cards/import-by-phone"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `1004`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 会员卡模板的编号 · `card_id`, 例如 `pbLatjvWOibDc5-TBnbUk1pD12o0`
    public var cardID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 手机号，加密传输 · `phone_number`, 例如 `vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY==`
    public var phoneNumber: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 用户会员卡的卡号 · `user_card_code`, 例如 `478515832665`
    public var userCardCode: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 用户开卡时填的资料 · `user_information`
    public var userInformation: UserInformation? {
      get { fields[object: 4] }
      set { fields[object: 4] = newValue }
    }
    /// 有效期 · `date_information`
    public var dateInformation: DateInformation {
      get { fields[requiredObject: 5] }
      set { fields[requiredObject: 5] = newValue }
    }
    /// 领卡的时间 · `pickup_time`, 例如 `2020-05-20T13:29:35.120+08:00`
    public var pickupTime: Timestamp {
      get { fields[requiredTime: 6] }
      set { fields[requiredTime: 6] = newValue }
    }

    public init(
      brandID: String, cardID: String, phoneNumber: String, userCardCode: String,
      userInformation: UserInformation? = nil, dateInformation: DateInformation, pickupTime: Timestamp
    ) {
      fields = ObjectFields(
        of: Self.self, brandID, cardID, phoneNumber, userCardCode, userInformation, dateInformation, pickupTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "card_id": String.self, "phone_number": Sensitive<String>.self,
        "user_card_code": String.self, "user_information": UserInformation?.self,
        "date_information": DateInformation.self, "pickup_time": Timestamp.self,
      ]
    }

    /// 用户开卡时填的资料
    public typealias UserInformation = V3.Brand.Partner.CardMember.UserCards.RequestUserInformation

    /// 有效期
    public typealias DateInformation = V3.Brand.Partner.CardMember.UserCards.DateInformation

    /// 平台已定的开卡资料项
    public typealias CommonField = V3.Brand.Partner.CardMember.UserCards.UserInformationCommonField

    /// 商户自定的开卡资料项
    public typealias CustomField = V3.Brand.Partner.CardMember.UserCards.UserInformationCustomField

    /// 有效期怎样算
    public typealias DateInformationType = V3.Brand.Partner.CardMember.UserCards.DateInformationType

    /// 哪一项资料
    public typealias CommonFieldName = V3.Brand.Partner.CardMember.UserCards.CommonFieldName
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Brand.Partner.CardMember.UserCards.SharedPostResponse

  /// 哪一项资料
  public typealias CommonFieldName = V3.Brand.Partner.CardMember.UserCards.CommonFieldName
}
