// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.ActivateInformations.ActivateTicket {
  /// 会员卡：取得开卡资料
  ///
  /// 跳转激活时，凭票据取得用户填写的资料。
  ///
  /// `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550779) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012727881)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/membercard-open/activate-informations/{activate_ticket}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 昵称
    public var nickname: String? { fields[text: 0] }
    /// 头像的地址 · `head_image_url`
    public var headImageURL: String? { fields[text: 1] }
    /// 用户开卡时填的资料 · `user_information`
    public var userInformation: UserInformation? { fields[object: 2] }

    public init(nickname: String? = nil, headImageURL: String? = nil, userInformation: UserInformation? = nil) {
      fields = ObjectFields(of: Self.self, nickname, headImageURL, userInformation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["nickname": String?.self, "head_image_url": String?.self, "user_information": UserInformation?.self]
    }

    /// 用户开卡时填的资料
    public typealias UserInformation = V3.Marketing.MembercardOpen.UserInformation

    /// 平台已定的开卡资料项
    public typealias CommonField = V3.Marketing.MembercardOpen.CommonField

    /// 商户自定的开卡资料项
    public typealias CustomField = V3.Marketing.MembercardOpen.CustomField

    /// 哪一项资料
    public typealias CommonFieldName = V3.Marketing.MembercardOpen.CommonFieldName
  }
}
