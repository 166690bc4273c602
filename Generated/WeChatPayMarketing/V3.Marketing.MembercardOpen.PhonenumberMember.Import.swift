// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/membercard-open/phonenumber-member/import

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.PhonenumberMember.Import {
  /// 会员领卡提醒：导入手机号
  ///
  /// 导入尚未领卡的会员的加密手机号，由卡包提醒其领卡。
  ///
  /// `POST /v3/marketing/membercard-open/phonenumber-member/import` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166226) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017171998)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/marketing/membercard-open/phonenumber-member/import"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 会员的信息 · `member_information`
    public var memberInformation: MemberInformation {
      get { fields[requiredObject: 0] }
      set { fields[requiredObject: 0] = newValue }
    }
    /// 用户的手机号，加密传输 · `encrypted_phone_number`
    public var encryptedPhoneNumber: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的场景值 · `outer_str`, 例如 `my_card_CARD`
    public var outerStr: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(memberInformation: MemberInformation, encryptedPhoneNumber: String, outerStr: String? = nil) {
      fields = ObjectFields(of: Self.self, memberInformation, encryptedPhoneNumber, outerStr)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "member_information": MemberInformation.self, "encrypted_phone_number": Sensitive<String>.self,
        "outer_str": String?.self,
      ]
    }

    /// 会员的信息
    public struct MemberInformation: APIObject {
      /// 会员卡模板的编号 · `card_id`, 例如 `pbLatjvWOibDc5-TBnbUk1pD12o0`
      public var cardID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 会员卡号 · 例如 `478515832665`
      public var code: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 会员卡号 · `membership_number`, 例如 `316510891298`
      public var membershipNumber: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 成为会员的时间 · `registration_time`, 例如 `2015-05-20T13:29:35.120+08:00`
      public var registrationTime: Timestamp {
        get { fields[requiredTime: 3] }
        set { fields[requiredTime: 3] = newValue }
      }

      public init(cardID: String, code: String? = nil, membershipNumber: String? = nil, registrationTime: Timestamp) {
        fields = ObjectFields(of: Self.self, cardID, code, membershipNumber, registrationTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "card_id": String.self, "code": String?.self, "membership_number": String?.self,
          "registration_time": Timestamp.self,
        ]
      }
    }
  }
}
