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
    public let appid: String?
    /// 商户号
    public let mchid: String?
    /// 子商户的 AppID · `sub_appid`
    public let subAppid: String?
    /// 子商户的商户号 · `sub_mchid`
    public let subMchid: String?
    /// 渠道商的商户号 · `channel_id`
    public let channelID: String?
    /// 支付分服务的编号 · `service_id`
    public let serviceID: String?
    /// 用户在该 AppID 下的标识
    public let openid: String?
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public let subOpenid: String?
    /// 授权的变化 · `user_service_status`
    public let userServiceStatus: String?
    /// 开启或解除授权的时间 · `openorclose_time`
    public let openorcloseTime: String?
    /// 商户自定的授权协议号 · `authorization_code`
    public let authorizationCode: String?
    /// 商户自定的请求单号 · `out_request_no`
    public let outRequestNo: String?

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

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.appid = fields.visit("appid", object?.appid)
      self.mchid = fields.visit("mchid", object?.mchid)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.channelID = fields.visit("channel_id", object?.channelID)
      self.serviceID = fields.visit("service_id", object?.serviceID)
      self.openid = fields.visit("openid", object?.openid)
      self.subOpenid = fields.visit("sub_openid", object?.subOpenid)
      self.userServiceStatus = fields.visit("user_service_status", object?.userServiceStatus)
      self.openorcloseTime = fields.visit("openorclose_time", object?.openorcloseTime)
      self.authorizationCode = fields.visit("authorization_code", object?.authorizationCode)
      self.outRequestNo = fields.visit("out_request_no", object?.outRequestNo)
    }
  }
}
