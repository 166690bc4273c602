// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 用户解除授权通知
  ///
  /// 用户解除了支付分服务的授权。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160692)
  public struct PayscoreUserCloseService: NotificationPayload {
    public static let eventType = "PAYSCORE.USER_CLOSE_SERVICE"
    public static let originalTypes: [String] = []

    /// 应用的 AppID
    public var appid: String?
    /// 商户号
    public var mchid: String?
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String?
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String?
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String?
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String?
    /// 用户在该 AppID 下的标识
    public var openid: String?
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String?
    /// 授权的变化 · `user_service_status`
    public var userServiceStatus: String?
    /// 开启或解除授权的时间 · `openorclose_time`
    public var openorcloseTime: String?
    /// 商户自定的授权协议号 · `authorization_code`
    public var authorizationCode: String?
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String?

    public init(
      appid: String? = nil,
      mchid: String? = nil,
      subAppid: String? = nil,
      subMchid: String? = nil,
      channelID: String? = nil,
      serviceID: String? = nil,
      openid: String? = nil,
      subOpenid: String? = nil,
      userServiceStatus: String? = nil,
      openorcloseTime: String? = nil,
      authorizationCode: String? = nil,
      outRequestNo: String? = nil
    ) {
      self.appid = appid
      self.mchid = mchid
      self.subAppid = subAppid
      self.subMchid = subMchid
      self.channelID = channelID
      self.serviceID = serviceID
      self.openid = openid
      self.subOpenid = subOpenid
      self.userServiceStatus = userServiceStatus
      self.openorcloseTime = openorcloseTime
      self.authorizationCode = authorizationCode
      self.outRequestNo = outRequestNo
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("appid", &self.appid)
      fields.visit("mchid", &self.mchid)
      fields.visit("sub_appid", &self.subAppid)
      fields.visit("sub_mchid", &self.subMchid)
      fields.visit("channel_id", &self.channelID)
      fields.visit("service_id", &self.serviceID)
      fields.visit("openid", &self.openid)
      fields.visit("sub_openid", &self.subOpenid)
      fields.visit("user_service_status", &self.userServiceStatus)
      fields.visit("openorclose_time", &self.openorcloseTime)
      fields.visit("authorization_code", &self.authorizationCode)
      fields.visit("out_request_no", &self.outRequestNo)
    }
  }
}
