// Written by wechatpay-gen: change the description, not this file.
// POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign

@_spi(Generated) public import WeChatPay

extension V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign.PayRedirectSign {
  /// 免密支付签约：服务商支付后
  ///
  /// 服务商下单之后，把签约并入支付完成的步骤。
  ///
  /// `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471272)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign"),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`, 例如 `wxd678efh567hg6787`
    public var spAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用户在服务商 AppID 下的标识 · `sp_openid`, 例如 `oYobu0MVnQfWpSMOYJz2AHPG_gQw`
    public var spOpenid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
    public var subAppid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `wxd678efh567hg6787`
    public var subOpenid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 免密支付服务的编号 · `service_id`, 例如 `12535`
    public var serviceID: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `wxwtdk20200910100000`
    public var outContractCode: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://yourapp.com/notify`
    public var notifyURL: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 签约页上展示的用户名称 · `contract_display_account`, 例如 `微信代扣用户A`
    public var contractDisplayAccount: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 预支付会话标识，两小时内有效 · `prepay_id`, 例如 `wx201410272009395522657a690389285100`
    public var prepayID: String {
      get { fields[requiredText: 9] }
      set { fields[requiredText: 9] = newValue }
    }

    public init(
      spAppid: String, spOpenid: String? = nil, subMchid: String, subAppid: String, subOpenid: String? = nil,
      serviceID: Int, outContractCode: String, notifyURL: String, contractDisplayAccount: String, prepayID: String
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, spOpenid, subMchid, subAppid, subOpenid, serviceID, outContractCode, notifyURL,
        contractDisplayAccount, prepayID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String.self, "sp_openid": String?.self, "sub_mchid": String.self, "sub_appid": String.self,
        "sub_openid": String?.self, "service_id": Int.self, "out_contract_code": String.self, "notify_url": String.self,
        "contract_display_account": String.self, "prepay_id": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 免密支付服务的编号 · `service_id`
    public var serviceID: Int? { fields[integer: 2] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 3] }

    public init(mchid: String? = nil, subMchid: String? = nil, serviceID: Int? = nil, outContractCode: String? = nil) {
      fields = ObjectFields(of: Self.self, mchid, subMchid, serviceID, outContractCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self, "sub_mchid": String?.self, "service_id": Int?.self, "out_contract_code": String?.self]
    }
  }
}
