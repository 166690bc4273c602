// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 用户解除授权通知
  ///
  /// 用户解除了支付分服务的授权。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160692)
  public struct PayscoreUserCloseService: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("PAYSCORE.USER_CLOSE_SERVICE")
      ]
    }

    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String? { fields[text: 4] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 5] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 6] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 7] }
    /// 授权的变化 · `user_service_status`
    public var userServiceStatus: String? { fields[text: 8] }
    /// 开启或解除授权的时间 · `openorclose_time`
    public var openorcloseTime: String? { fields[text: 9] }
    /// 商户自定的授权协议号 · `authorization_code`
    public var authorizationCode: String? { fields[text: 10] }
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 11] }

    public init(
      appid: String? = nil, mchid: String? = nil, subAppid: String? = nil, subMchid: String? = nil,
      channelID: String? = nil, serviceID: String? = nil, openid: String? = nil, subOpenid: String? = nil,
      userServiceStatus: String? = nil, openorcloseTime: String? = nil, authorizationCode: String? = nil,
      outRequestNo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, subAppid, subMchid, channelID, serviceID, openid, subOpenid, userServiceStatus,
        openorcloseTime, authorizationCode, outRequestNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "mchid": String?.self, "sub_appid": String?.self, "sub_mchid": String?.self,
        "channel_id": String?.self, "service_id": String?.self, "openid": String?.self, "sub_openid": String?.self,
        "user_service_status": String?.self, "openorclose_time": String?.self, "authorization_code": String?.self,
        "out_request_no": String?.self,
      ]
    }
  }
}
