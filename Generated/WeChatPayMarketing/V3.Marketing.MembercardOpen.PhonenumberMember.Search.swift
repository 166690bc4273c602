// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/membercard-open/phonenumber-member/search

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.PhonenumberMember.Search {
  /// 会员领卡提醒：查询
  ///
  /// 按加密手机号了解会员是否已领卡。
  ///
  /// `GET /v3/marketing/membercard-open/phonenumber-member/search` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166232) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017172062)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/membercard-open/phonenumber-member/search"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用户的手机号，加密传输 · `encrypted_phone_number`
    public var encryptedPhoneNumber: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(cardID: String, encryptedPhoneNumber: String) {
      fields = ObjectFields(of: Self.self, cardID, encryptedPhoneNumber)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["card_id": String.self, "encrypted_phone_number": Sensitive<String>.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 用户有没有领取 · `receive_status`
    public var receiveStatus: ReceiveStatus? { fields[enumeration: 0] }
    /// 用户的会员卡 · `user_card_information`
    public var userCardInformation: UserCardInformation? { fields[object: 1] }

    public init(receiveStatus: ReceiveStatus? = nil, userCardInformation: UserCardInformation? = nil) {
      fields = ObjectFields(of: Self.self, receiveStatus, userCardInformation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["receive_status": ReceiveStatus?.self, "user_card_information": UserCardInformation?.self]
    }

    /// 用户有没有领取
    public struct ReceiveStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未展示 · `UNSHOWED`
      public static var unshowed: Self { Self(rawValue: "UNSHOWED") }

      /// 未领取 · `UNRECEIVED`
      public static var unreceived: Self { Self(rawValue: "UNRECEIVED") }

      /// 已领取 · `RECEIVED`
      public static var received: Self { Self(rawValue: "RECEIVED") }
    }

    /// 用户的会员卡
    public struct UserCardInformation: APIObject {
      /// 会员卡号
      public var code: String? { fields[text: 0] }
      /// 用户在该 AppID 下的标识
      public var openid: String? { fields[text: 1] }
      /// 用户的 UnionID
      public var unionid: String? { fields[text: 2] }
      /// 领卡的时间 · `receive_time`
      public var receiveTime: String? { fields[text: 3] }
      /// 发卡公众号的 AppID · `card_appid`
      public var cardAppid: String? { fields[text: 4] }
      /// 会员卡模板的编号 · `card_id`
      public var cardID: String? { fields[text: 5] }

      public init(
        code: String? = nil, openid: String? = nil, unionid: String? = nil, receiveTime: String? = nil,
        cardAppid: String? = nil, cardID: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, code, openid, unionid, receiveTime, cardAppid, cardID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "code": String?.self, "openid": String?.self, "unionid": String?.self, "receive_time": String?.self,
          "card_appid": String?.self, "card_id": String?.self,
        ]
      }
    }
  }
}
