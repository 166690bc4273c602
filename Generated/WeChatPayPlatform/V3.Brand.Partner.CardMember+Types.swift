// Written by wechatpay-gen: change the description, not this file.
// /v3/brand/partner/card-member/**

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember {
  /// 卡的类型
  public struct CardType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 付费会员卡 · `PURCHASE`
    public static var purchase: Self { Self(rawValue: "PURCHASE") }

    /// 普通会员卡 · `NORMAL`
    public static var normal: Self { Self(rawValue: "NORMAL") }

    /// 储值会员卡 · `BALANCE`
    public static var balance: Self { Self(rawValue: "BALANCE") }
  }

  /// 会员卡的有效期
  public struct RequestValidDateInformation: APIObject {
    /// 有效期怎样算
    public var type: ValidDateInformationType {
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
      type: ValidDateInformationType, availableBeginTime: Timestamp? = nil, availableEndTime: Timestamp? = nil,
      availableDayAfterReceive: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, type, availableBeginTime, availableEndTime, availableDayAfterReceive)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "type": ValidDateInformationType.self, "available_begin_time": Timestamp?.self,
        "available_end_time": Timestamp?.self, "available_day_after_receive": Int?.self,
      ]
    }
  }

  /// `get` 发送的内容
  public typealias SharedGetRequest = V3.Brand.SharedGetRequest

  /// `post` 发送的内容
  public typealias SharedPostRequest = V3.Brand.Partner.SharedPostRequest

  /// `post` 发送的内容
  public struct SharedPostRequest2: APIObject {
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
    /// 用户在该 AppID 下的标识 · 例如 `obLatjnx9gnqzS4myYGmLZ7LgLBA`
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

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 预授权的凭证
    public var token: String? { fields[text: 0] }
    /// 失效的时间 · `expire_time`
    public var expireTime: String? { fields[text: 1] }

    public init(token: String? = nil, expireTime: String? = nil) {
      fields = ObjectFields(of: Self.self, token, expireTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["token": String?.self, "expire_time": String?.self]
    }
  }

  /// 会员卡的有效期
  public struct ValidDateInformation: APIObject {
    /// 有效期怎样算
    public var type: ValidDateInformationType? { fields[enumeration: 0] }
    /// 何时起可用 · `available_begin_time`
    public var availableBeginTime: Timestamp? { fields[time: 1] }
    /// 何时止可用 · `available_end_time`
    public var availableEndTime: Timestamp? { fields[time: 2] }
    /// 生效后几天内可用 · `available_day_after_receive`
    public var availableDayAfterReceive: Int? { fields[integer: 3] }

    public init(
      type: ValidDateInformationType? = nil, availableBeginTime: Timestamp? = nil, availableEndTime: Timestamp? = nil,
      availableDayAfterReceive: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, type, availableBeginTime, availableEndTime, availableDayAfterReceive)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "type": ValidDateInformationType?.self, "available_begin_time": Timestamp?.self,
        "available_end_time": Timestamp?.self, "available_day_after_receive": Int?.self,
      ]
    }
  }

  /// 有效期怎样算
  public struct ValidDateInformationType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 固定起止时间 · `FIX_TIME_RANGE`
    public static var fixTimeRange: Self { Self(rawValue: "FIX_TIME_RANGE") }

    /// 领取后固定几天 · `FIX_TERM`
    public static var fixTerm: Self { Self(rawValue: "FIX_TERM") }

    /// 长期有效 · `PERMANENT`
    public static var permanent: Self { Self(rawValue: "PERMANENT") }
  }
}
