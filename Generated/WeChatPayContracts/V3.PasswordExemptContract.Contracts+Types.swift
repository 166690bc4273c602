// Written by wechatpay-gen: change the description, not this file.
// /v3/password-exempt-contract/contracts/**

@_spi(Generated) public import WeChatPay

extension V3.PasswordExemptContract.Contracts {
  /// `post` 返回的内容
  public struct MiniProgramPostResponse: APIObject {
    /// 预签约的编号 · `pre_entrustweb_id`
    public var preEntrustwebID: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 免密支付服务的编号 · `service_id`
    public var serviceID: Int? { fields[integer: 2] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 3] }
    /// 签约小程序的 AppID · `sign_mp_appid`
    public var signMpAppid: String? { fields[text: 4] }
    /// 签约小程序页面的路径 · `sign_mp_path`
    public var signMpPath: String? { fields[text: 5] }

    public init(
      preEntrustwebID: String? = nil, mchid: String? = nil, serviceID: Int? = nil, outContractCode: String? = nil,
      signMpAppid: String? = nil, signMpPath: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, preEntrustwebID, mchid, serviceID, outContractCode, signMpAppid, signMpPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "pre_entrustweb_id": String?.self, "mchid": String?.self, "service_id": Int?.self,
        "out_contract_code": String?.self, "sign_mp_appid": String?.self, "sign_mp_path": String?.self,
      ]
    }
  }

  /// `post` 发送的内容
  public struct PayRedirectSignPostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 免密支付服务的编号 · `service_id`, 例如 `12535`
    public var serviceID: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `wxwtdk20200910100000`
    public var outContractCode: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://yourapp.com/notify`
    public var notifyURL: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 签约页上展示的用户名称 · `contract_display_account`, 例如 `微信代扣用户A`
    public var contractDisplayAccount: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 预支付会话标识，两小时内有效 · `prepay_id`, 例如 `wx201410272009395522657a690389285100`
    public var prepayID: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }

    public init(
      appid: String, serviceID: Int, outContractCode: String, notifyURL: String, contractDisplayAccount: String,
      prepayID: String, openid: String
    ) {
      fields = ObjectFields(
        of: Self.self, appid, serviceID, outContractCode, notifyURL, contractDisplayAccount, prepayID, openid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "service_id": Int.self, "out_contract_code": String.self, "notify_url": String.self,
        "contract_display_account": String.self, "prepay_id": String.self, "openid": String.self,
      ]
    }
  }

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 免密支付服务的编号 · `service_id`, 例如 `12535`
    public var serviceID: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `wxwtdk20200910100000`
    public var outContractCode: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://yourapp.com/notify`
    public var notifyURL: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 签约页上展示的用户名称 · `contract_display_account`, 例如 `微信代扣用户A`
    public var contractDisplayAccount: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }

    public init(
      appid: String, serviceID: Int, outContractCode: String, notifyURL: String, contractDisplayAccount: String,
      openid: String
    ) {
      fields = ObjectFields(of: Self.self, appid, serviceID, outContractCode, notifyURL, contractDisplayAccount, openid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "service_id": Int.self, "out_contract_code": String.self, "notify_url": String.self,
        "contract_display_account": String.self, "openid": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 免密支付服务的编号 · `service_id`
    public var serviceID: Int? { fields[integer: 1] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 2] }

    public init(mchid: String? = nil, serviceID: Int? = nil, outContractCode: String? = nil) {
      fields = ObjectFields(of: Self.self, mchid, serviceID, outContractCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self, "service_id": Int?.self, "out_contract_code": String?.self]
    }
  }
}
