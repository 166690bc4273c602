// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 会员卡领取通知
  ///
  /// 用户领取了会员卡。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012288215)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163936)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166745)
  public struct MembercardAcceptCard: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("MEMBERCARD.ACCEPT_CARD", originalType: "membercard")
      ]
    }

    /// 哪一种通知 · `event_type`
    public var eventType: EventType? { fields[enumeration: 0] }
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String? { fields[text: 1] }
    /// 会员卡号
    public var code: String? { fields[text: 2] }
    /// 事件发生的时间 · `event_time`
    public var eventTime: Timestamp? { fields[time: 3] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 4] }
    /// 用户的 UnionID
    public var unionid: String? { fields[text: 5] }
    /// 手机号，加密传输 · `phone_number`
    public var phoneNumber: String? { fields[text: 6] }
    /// 商户自定的场景值 · `outer_str`
    public var outerStr: String? { fields[text: 7] }

    public init(
      eventType: EventType? = nil, cardID: String? = nil, code: String? = nil, eventTime: Timestamp? = nil,
      openid: String? = nil, unionid: String? = nil, phoneNumber: String? = nil, outerStr: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, eventType, cardID, code, eventTime, openid, unionid, phoneNumber, outerStr)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "event_type": EventType?.self, "card_id": String?.self, "code": String?.self, "event_time": Timestamp?.self,
        "openid": String?.self, "unionid": String?.self, "phone_number": Sensitive<String>?.self,
        "outer_str": String?.self,
      ]
    }

    /// 哪一种通知
    public struct EventType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 新领卡 · `NEW_ACTIVATE`
      public static var newActivate: Self { Self(rawValue: "NEW_ACTIVATE") }

      /// 找回已删的卡 · `RECOVER`
      public static var recover: Self { Self(rawValue: "RECOVER") }

      /// 用手机号领卡 · `MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER`
      public static var memberCardAcceptByPhoneNumber: Self { Self(rawValue: "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER") }
    }
  }
}
