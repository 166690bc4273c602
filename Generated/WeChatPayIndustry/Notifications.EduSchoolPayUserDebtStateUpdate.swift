// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 校园轻松付欠款通知
  ///
  /// 用户的欠款状态有变，与其签约的商户都会收到。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012161155)
  public struct EduSchoolPayUserDebtStateUpdate: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE")
      ]
    }

    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 1] }
    /// 状态
    public var state: String? { fields[text: 2] }
    /// 欠款的笔数 · `debt_count`
    public var debtCount: Int? { fields[integer: 3] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 4] }

    public init(
      appid: String? = nil, openid: String? = nil, state: String? = nil, debtCount: Int? = nil,
      updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(of: Self.self, appid, openid, state, debtCount, updateTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "openid": String?.self, "state": String?.self, "debt_count": Int?.self,
        "update_time": Timestamp?.self,
      ]
    }
  }
}
