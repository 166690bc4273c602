// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 会员卡管理通知
  ///
  /// 用户在卡包里管理了自己的会员卡。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012288215)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163936)
  public struct MembercardUsercardManage: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("MEMBERCARD.USERCARD_MANAGE", originalType: "membercard")
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

    public init(
      eventType: EventType? = nil, cardID: String? = nil, code: String? = nil, eventTime: Timestamp? = nil,
      openid: String? = nil, unionid: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, eventType, cardID, code, eventTime, openid, unionid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "event_type": EventType?.self, "card_id": String?.self, "code": String?.self, "event_time": Timestamp?.self,
        "openid": String?.self, "unionid": String?.self,
      ]
    }

    /// 哪一种通知
    public struct EventType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 用户查看会员卡 · `USER_VIEW_MEMBERCARD`
      public static var userViewMembercard: Self { Self(rawValue: "USER_VIEW_MEMBERCARD") }

      /// 用户删除会员卡 · `USER_DELETE_MEMBERCARD`
      public static var userDeleteMembercard: Self { Self(rawValue: "USER_DELETE_MEMBERCARD") }

      /// 用户修改资料 · `USER_MODIFY_INFORMATION`
      public static var userModifyInformation: Self { Self(rawValue: "USER_MODIFY_INFORMATION") }
    }
  }
}
