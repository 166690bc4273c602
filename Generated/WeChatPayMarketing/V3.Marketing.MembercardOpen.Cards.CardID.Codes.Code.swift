// Written by wechatpay-gen: change the description, not this file.
// GET PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.Codes.Code {
  /// 会员卡：查询用户的卡
  ///
  /// 取得一张用户会员卡的积分、储值与开卡资料。
  ///
  /// `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547768) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709442)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}"))
  }

  /// 会员卡：修改用户的卡
  ///
  /// 更改一张用户会员卡的背景、卡号、等级或储值。
  ///
  /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549292) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709735)
  @discardableResult
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.patch, "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}"), body: body)
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String? { fields[text: 0] }
    /// 会员卡号
    public var code: String? { fields[text: 1] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 2] }
    /// 会员卡号 · `membership_number`
    public var membershipNumber: String? { fields[text: 3] }
    /// 等级
    public var level: String? { fields[text: 4] }
    /// 昵称
    public var nickname: String? { fields[text: 5] }
    /// 头像的地址 · `head_image_url`
    public var headImageURL: String? { fields[text: 6] }
    /// 卡面背景图的地址 · `background_picture_url`
    public var backgroundPictureURL: String? { fields[text: 7] }
    /// 余额，单位为分
    public var balance: Int? { fields[integer: 8] }
    /// 用户会员卡的状态 · `user_card_status`
    public var userCardStatus: UserCardStatus? { fields[enumeration: 9] }
    /// 用户开卡时填的资料 · `user_information`
    public var userInformation: UserInformation? { fields[object: 10] }
    /// 积分 · `bonus_value`
    public var bonusValue: Int? { fields[integer: 11] }

    public init(
      cardID: String? = nil, code: String? = nil, openid: String? = nil, membershipNumber: String? = nil,
      level: String? = nil, nickname: String? = nil, headImageURL: String? = nil, backgroundPictureURL: String? = nil,
      balance: Int? = nil, userCardStatus: UserCardStatus? = nil, userInformation: UserInformation? = nil,
      bonusValue: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, cardID, code, openid, membershipNumber, level, nickname, headImageURL, backgroundPictureURL,
        balance, userCardStatus, userInformation, bonusValue
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "card_id": String?.self, "code": String?.self, "openid": String?.self, "membership_number": String?.self,
        "level": String?.self, "nickname": String?.self, "head_image_url": String?.self,
        "background_picture_url": String?.self, "balance": Int?.self, "user_card_status": UserCardStatus?.self,
        "user_information": UserInformation?.self, "bonus_value": Int?.self,
      ]
    }

    /// 用户会员卡的状态
    public struct UserCardStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未激活 · `NOT_ACTIVATE`
      public static var notActivate: Self { Self(rawValue: "NOT_ACTIVATE") }

      /// 已生效 · `EFFECTIVE`
      public static var effective: Self { Self(rawValue: "EFFECTIVE") }

      /// 已过期 · `EXPIRE`
      public static var expire: Self { Self(rawValue: "EXPIRE") }

      /// 已失效 · `UNAVAILABLE`
      public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }

      /// 已删除 · `DELETE`
      public static var delete: Self { Self(rawValue: "DELETE") }
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

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 会员卡号 · `membership_number`, 例如 `316510891298`
    public var membershipNumber: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 卡面背景图的地址 · `background_picture_url`
    public var backgroundPictureURL: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 等级 · 例如 `钻石会员`
    public var level: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `100002322019090134234sfdf`
    public var outRequestNo: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 储值余额 · `balance_information`
    public var balanceInformation: BalanceInformation? {
      get { fields[object: 4] }
      set { fields[object: 4] = newValue }
    }
    /// 储值变动时是否通知用户 · `need_inform_balance`
    public var needInformBalance: Bool? {
      get { fields[boolean: 5] }
      set { fields[boolean: 5] = newValue }
    }
    /// 等级变动时是否通知用户 · `need_inform_level`
    public var needInformLevel: Bool? {
      get { fields[boolean: 6] }
      set { fields[boolean: 6] = newValue }
    }

    public init(
      membershipNumber: String? = nil, backgroundPictureURL: String? = nil, level: String? = nil,
      outRequestNo: String? = nil, balanceInformation: BalanceInformation? = nil, needInformBalance: Bool? = nil,
      needInformLevel: Bool? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, membershipNumber, backgroundPictureURL, level, outRequestNo, balanceInformation,
        needInformBalance, needInformLevel
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "membership_number": String?.self, "background_picture_url": String?.self, "level": String?.self,
        "out_request_no": String?.self, "balance_information": BalanceInformation?.self,
        "need_inform_balance": Bool?.self, "need_inform_level": Bool?.self,
      ]
    }

    /// 储值余额
    public struct BalanceInformation: APIObject {
      /// 变动前的储值余额，单位为分 · `before_balance`, 例如 `888`
      public var beforeBalance: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 变动后的余额，单位为分 · 例如 `888`
      public var balance: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }
      /// 余额变动多少，单位为分 · `add_balance`, 例如 `100`
      public var addBalance: Int {
        get { fields[requiredInteger: 2] }
        set { fields[requiredInteger: 2] = newValue }
      }
      /// 储值变动的说明 · `balance_remark`, 例如 `购买一杯珍珠奶茶，消耗30元`
      public var balanceRemark: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(beforeBalance: Int, balance: Int, addBalance: Int, balanceRemark: String? = nil) {
        fields = ObjectFields(of: Self.self, beforeBalance, balance, addBalance, balanceRemark)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["before_balance": Int.self, "balance": Int.self, "add_balance": Int.self, "balance_remark": String?.self]
      }
    }
  }
}
