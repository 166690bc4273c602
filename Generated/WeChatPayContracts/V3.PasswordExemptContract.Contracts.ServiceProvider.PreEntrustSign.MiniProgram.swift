// Written by wechatpay-gen: change the description, not this file.
// POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program

@_spi(Generated) public import WeChatPay

extension V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign.MiniProgram {
  /// 免密支付签约：服务商小程序
  ///
  /// 服务商在小程序里引导用户签约之前取得会话编号。
  ///
  /// `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471269)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program"),
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

    public init(
      spAppid: String, spOpenid: String? = nil, subMchid: String, subAppid: String, subOpenid: String? = nil,
      serviceID: Int, outContractCode: String, notifyURL: String, contractDisplayAccount: String
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, spOpenid, subMchid, subAppid, subOpenid, serviceID, outContractCode, notifyURL,
        contractDisplayAccount
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String.self, "sp_openid": String?.self, "sub_mchid": String.self, "sub_appid": String.self,
        "sub_openid": String?.self, "service_id": Int.self, "out_contract_code": String.self, "notify_url": String.self,
        "contract_display_account": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 预签约的编号 · `pre_entrustweb_id`
    public var preEntrustwebID: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 2] }
    /// 免密支付服务的编号 · `service_id`
    public var serviceID: Int? { fields[integer: 3] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 4] }
    /// 签约小程序的 AppID · `sign_mp_appid`
    public var signMpAppid: String? { fields[text: 5] }
    /// 签约小程序页面的路径 · `sign_mp_path`
    public var signMpPath: String? { fields[text: 6] }

    public init(
      preEntrustwebID: String? = nil, mchid: String? = nil, subMchid: String? = nil, serviceID: Int? = nil,
      outContractCode: String? = nil, signMpAppid: String? = nil, signMpPath: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, preEntrustwebID, mchid, subMchid, serviceID, outContractCode, signMpAppid, signMpPath
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "pre_entrustweb_id": String?.self, "mchid": String?.self, "sub_mchid": String?.self, "service_id": Int?.self,
        "out_contract_code": String?.self, "sign_mp_appid": String?.self, "sign_mp_path": String?.self,
      ]
    }
  }
}
