// Written by wechatpay-gen: change the description, not this file.
// GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Acquiringbank.Permissions.AuthorizationCode.AuthorizationCode {
  /// 从业机构：按协议号查授权
  ///
  /// 由授权协议号了解用户的授权。
  ///
  /// `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461004)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(serviceID: String, channelID: String, subMchid: String) {
      fields = ObjectFields(of: Self.self, serviceID, channelID, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["service_id": String.self, "channel_id": String.self, "sub_mchid": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 0] }
    /// 服务商的 AppID
    public var appid: String? { fields[text: 1] }
    /// 商户号
    public var mchid: String? { fields[text: 2] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 3] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 4] }
    /// 商户自定的授权协议号 · `authorization_code`
    public var authorizationCode: String? { fields[text: 5] }
    /// 授权的状态 · `authorization_state`
    public var authorizationState: String? { fields[text: 6] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 7] }
    /// 最近一次解除授权的时间 · `cancel_authorization_time`
    public var cancelAuthorizationTime: String? { fields[text: 8] }
    /// 最近一次授权成功的时间 · `authorization_success_time`
    public var authorizationSuccessTime: String? { fields[text: 9] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 10] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 11] }
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String? { fields[text: 12] }

    public init(
      serviceID: String? = nil, appid: String? = nil, mchid: String? = nil, openid: String? = nil,
      subOpenid: String? = nil, authorizationCode: String? = nil, authorizationState: String? = nil,
      notifyURL: String? = nil, cancelAuthorizationTime: String? = nil, authorizationSuccessTime: String? = nil,
      subMchid: String? = nil, subAppid: String? = nil, channelID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, mchid, openid, subOpenid, authorizationCode, authorizationState, notifyURL,
        cancelAuthorizationTime, authorizationSuccessTime, subMchid, subAppid, channelID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String?.self, "appid": String?.self, "mchid": String?.self, "openid": String?.self,
        "sub_openid": String?.self, "authorization_code": String?.self, "authorization_state": String?.self,
        "notify_url": String?.self, "cancel_authorization_time": String?.self,
        "authorization_success_time": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self,
        "channel_id": String?.self,
      ]
    }
  }
}
