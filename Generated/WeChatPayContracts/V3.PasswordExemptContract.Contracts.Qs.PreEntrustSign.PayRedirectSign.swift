// Written by wechatpay-gen: change the description, not this file.
// POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign

@_spi(Generated) public import WeChatPay

extension V3.PasswordExemptContract.Contracts.Qs.PreEntrustSign.PayRedirectSign {
  /// 免密支付签约：从业机构支付后
  ///
  /// 机构下单之后，把签约并入支付完成的步骤。
  ///
  /// `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471286)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
    public var subAppid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 免密支付服务的编号 · `service_id`, 例如 `12535`
    public var serviceID: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `wxwtdk20200910100000`
    public var outContractCode: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://yourapp.com/notify`
    public var notifyURL: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 签约页上展示的用户名称 · `contract_display_account`, 例如 `微信代扣用户A`
    public var contractDisplayAccount: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 预支付会话标识，两小时内有效 · `prepay_id`, 例如 `wx201410272009395522657a690389285100`
    public var prepayID: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var subOpenid: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }

    public init(
      appid: String, subAppid: String, subMchid: String, serviceID: Int, outContractCode: String, notifyURL: String,
      contractDisplayAccount: String, prepayID: String, openid: String? = nil, subOpenid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, subAppid, subMchid, serviceID, outContractCode, notifyURL, contractDisplayAccount,
        prepayID, openid, subOpenid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "sub_appid": String.self, "sub_mchid": String.self, "service_id": Int.self,
        "out_contract_code": String.self, "notify_url": String.self, "contract_display_account": String.self,
        "prepay_id": String.self, "openid": String?.self, "sub_openid": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.PasswordExemptContract.Contracts.SharedPostResponse
}
