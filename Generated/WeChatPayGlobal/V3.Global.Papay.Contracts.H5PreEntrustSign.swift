// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/papay/contracts/h5-pre-entrust-sign

@_spi(Generated) public import WeChatPay

extension V3.Global.Papay.Contracts.H5PreEntrustSign {
  /// 境外代扣：H5 预签约
  ///
  /// 取得在手机浏览器里签约的链接。
  ///
  /// `POST /v3/global/papay/contracts/h5-pre-entrust-sign` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015443)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/global/papay/contracts/h5-pre-entrust-sign"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
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
    /// 回到哪个应用的 AppID · `return_appid`, 例如 `wxcbda96de0b165484`
    public var returnAppid: String? {
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
    /// 完成后回跳的地址 · `return_url`, 例如 `https://pay.weixin.qq.com`
    public var returnURL: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }

    public init(
      appid: String? = nil, subMchid: String? = nil, spAppid: String? = nil, spMchid: String? = nil,
      subAppid: String? = nil, planID: Int? = nil, outContractCode: String? = nil, userDisplayName: String? = nil,
      successNotifyURL: String? = nil, returnAppid: String? = nil, userClientIP: String? = nil,
      expiredTime: Timestamp? = nil, returnURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, subMchid, spAppid, spMchid, subAppid, planID, outContractCode, userDisplayName,
        successNotifyURL, returnAppid, userClientIP, expiredTime, returnURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "sub_mchid": String?.self, "sp_appid": String?.self, "sp_mchid": String?.self,
        "sub_appid": String?.self, "plan_id": Int?.self, "out_contract_code": String?.self,
        "user_display_name": String?.self, "success_notify_url": String?.self, "return_appid": String?.self,
        "user_client_ip": String?.self, "expired_time": Timestamp?.self, "return_url": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Global.Papay.Contracts.SharedPostResponse2
}
