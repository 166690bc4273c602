// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 刷脸签约变化通知
  ///
  /// 用户签下或解除了刷脸协议。
  ///
  /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html)
  public struct FacepayUserStateChange: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("FACEPAY.USER_STATE_CHANGE", originalType: "facepay")
      ]
    }

    /// 刷脸用户的编号 · `user_id`
    public var userID: String? { fields[text: 0] }
    /// 商户自定的用户编号 · `out_user_id`
    public var outUserID: String? { fields[text: 1] }
    /// 机构的编号 · `organization_id`
    public var organizationID: String? { fields[text: 2] }
    /// 商户号 · `mch_id`
    public var mchID: String? { fields[text: 3] }
    /// 创建通知的时间 · `notify_create_time`
    public var notifyCreateTime: String? { fields[text: 4] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 5] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 6] }
    /// 协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 7] }

    public init(
      userID: String? = nil, outUserID: String? = nil, organizationID: String? = nil, mchID: String? = nil,
      notifyCreateTime: String? = nil, appid: String? = nil, openid: String? = nil, contractID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, userID, outUserID, organizationID, mchID, notifyCreateTime, appid, openid, contractID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "user_id": String?.self, "out_user_id": String?.self, "organization_id": String?.self, "mch_id": String?.self,
        "notify_create_time": String?.self, "appid": String?.self, "openid": String?.self, "contract_id": String?.self,
      ]
    }
  }
}
