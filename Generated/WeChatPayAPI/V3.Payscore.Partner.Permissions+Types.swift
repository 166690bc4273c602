// Written by wechatpay-gen: change the description, not this file.
// /v3/payscore/partner/permissions/**

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Permissions {
  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 商户号
    public var mchid: String? { fields[text: 2] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 3] }
    /// 商户自定的授权协议号 · `authorization_code`
    public var authorizationCode: String? { fields[text: 4] }
    /// 授权的状态 · `authorization_state`
    public var authorizationState: String? { fields[text: 5] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 6] }
    /// 最近一次解除授权的时间 · `cancel_authorization_time`
    public var cancelAuthorizationTime: String? { fields[text: 7] }
    /// 最近一次授权成功的时间 · `authorization_success_time`
    public var authorizationSuccessTime: String? { fields[text: 8] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 9] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 10] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 11] }
    /// 用户的分层 · `user_risk_level`
    public var userRiskLevel: Int? { fields[integer: 12] }
    /// 分层的版本 · `risk_level_version`
    public var riskLevelVersion: Int? { fields[integer: 13] }

    public init(
      serviceID: String? = nil, appid: String? = nil, mchid: String? = nil, openid: String? = nil,
      authorizationCode: String? = nil, authorizationState: String? = nil, notifyURL: String? = nil,
      cancelAuthorizationTime: String? = nil, authorizationSuccessTime: String? = nil, subMchid: String? = nil,
      subAppid: String? = nil, subOpenid: String? = nil, userRiskLevel: Int? = nil, riskLevelVersion: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, mchid, openid, authorizationCode, authorizationState, notifyURL,
        cancelAuthorizationTime, authorizationSuccessTime, subMchid, subAppid, subOpenid, userRiskLevel,
        riskLevelVersion
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String?.self, "appid": String?.self, "mchid": String?.self, "openid": String?.self,
        "authorization_code": String?.self, "authorization_state": String?.self, "notify_url": String?.self,
        "cancel_authorization_time": String?.self, "authorization_success_time": String?.self,
        "sub_mchid": String?.self, "sub_appid": String?.self, "sub_openid": String?.self, "user_risk_level": Int?.self,
        "risk_level_version": Int?.self,
      ]
    }
  }
}
