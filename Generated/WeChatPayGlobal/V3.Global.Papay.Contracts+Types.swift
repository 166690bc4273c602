// Written by wechatpay-gen: change the description, not this file.
// /v3/global/papay/contracts/**

@_spi(Generated) public import WeChatPay

extension V3.Global.Papay.Contracts {
  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[text: 4] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 5] }
    /// 协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 6] }
    /// 协议模板的编号 · `plan_id`
    public var planID: Int? { fields[integer: 7] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 8] }
    /// 展示的用户名称 · `user_display_name`
    public var userDisplayName: String? { fields[text: 9] }
    /// 协议的状态
    public var state: String? { fields[text: 10] }
    /// 签约的时间 · `signed_time`
    public var signedTime: String? { fields[text: 11] }
    /// 解约的时间 · `terminated_time`
    public var terminatedTime: String? { fields[text: 12] }
    /// 由谁解约 · `termination_mode`
    public var terminationMode: String? { fields[text: 13] }
    /// 对解约的说明 · `termination_note`
    public var terminationNote: String? { fields[text: 14] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 15] }

    public init(
      mchid: String? = nil, appid: String? = nil, spMchid: String? = nil, subMchid: String? = nil,
      spAppid: String? = nil, subAppid: String? = nil, contractID: String? = nil, planID: Int? = nil,
      outContractCode: String? = nil, userDisplayName: String? = nil, state: String? = nil, signedTime: String? = nil,
      terminatedTime: String? = nil, terminationMode: String? = nil, terminationNote: String? = nil,
      openid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, appid, spMchid, subMchid, spAppid, subAppid, contractID, planID, outContractCode,
        userDisplayName, state, signedTime, terminatedTime, terminationMode, terminationNote, openid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "appid": String?.self, "sp_mchid": String?.self, "sub_mchid": String?.self,
        "sp_appid": String?.self, "sub_appid": String?.self, "contract_id": String?.self, "plan_id": Int?.self,
        "out_contract_code": String?.self, "user_display_name": String?.self, "state": String?.self,
        "signed_time": String?.self, "terminated_time": String?.self, "termination_mode": String?.self,
        "termination_note": String?.self, "openid": String?.self,
      ]
    }
  }

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1230000109`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`, 例如 `wx8888888888888888`
    public var spAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`, 例如 `3200000001`
    public var spMchid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxcbda96de0b165484`
    public var subAppid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 协议模板的编号 · `plan_id`, 例如 `123`
    public var planID: Int? {
      get { fields[integer: 5] }
      set { fields[integer: 5] = newValue }
    }
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `100001256`
    public var outContractCode: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 展示的用户名称 · `user_display_name`, 例如 `张三`
    public var userDisplayName: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 接收签约成功通知的地址 · `success_notify_url`, 例如 `https://pay.weixin.qq.com`
    public var successNotifyURL: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `ouFhd5X9s9WteC3eWRjXV3lea123`
    public var openid: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 用户终端的 IP · `user_client_ip`, 例如 `119.145.83.6`
    public var userClientIP: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 失效的时间 · `expired_time`, 例如 `2021-11-20T13:29:35+08:00`
    public var expiredTime: Timestamp? {
      get { fields[time: 11] }
      set { fields[time: 11] = newValue }
    }

    public init(
      appid: String? = nil, subMchid: String? = nil, spAppid: String? = nil, spMchid: String? = nil,
      subAppid: String? = nil, planID: Int? = nil, outContractCode: String? = nil, userDisplayName: String? = nil,
      successNotifyURL: String? = nil, openid: String? = nil, userClientIP: String? = nil,
      expiredTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, subMchid, spAppid, spMchid, subAppid, planID, outContractCode, userDisplayName,
        successNotifyURL, openid, userClientIP, expiredTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "sub_mchid": String?.self, "sp_appid": String?.self, "sp_mchid": String?.self,
        "sub_appid": String?.self, "plan_id": Int?.self, "out_contract_code": String?.self,
        "user_display_name": String?.self, "success_notify_url": String?.self, "openid": String?.self,
        "user_client_ip": String?.self, "expired_time": Timestamp?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 签约会话的编号 · `session_id`
    public var sessionID: String? { fields[text: 0] }

    public init(sessionID: String? = nil) {
      fields = ObjectFields(of: Self.self, sessionID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["session_id": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse2: APIObject {
    /// 签约的链接 · `sign_url`
    public var signURL: String? { fields[text: 0] }

    public init(signURL: String? = nil) {
      fields = ObjectFields(of: Self.self, signURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sign_url": String?.self]
    }
  }
}
