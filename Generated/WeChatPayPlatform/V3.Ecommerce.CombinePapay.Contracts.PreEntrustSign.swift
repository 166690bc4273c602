// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.CombinePapay.Contracts.PreEntrustSign {
  /// 合单代扣：APP 预签约
  ///
  /// 在 APP 里签约之前取得预签约编号。
  ///
  /// `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012881608)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 协议模板的编号 · `plan_id`, 例如 `12535`
    public var planID: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `wxwtdk20200910100000`
    public var outContractCode: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 签约页上展示的用户名称 · `contract_display_account`, 例如 `微信代扣用户A`
    public var contractDisplayAccount: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://yourapp.com/notify`
    public var notifyURL: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 签约后是否回到应用 · `return_app`
    public var returnApp: Bool? {
      get { fields[boolean: 5] }
      set { fields[boolean: 5] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `example_attach`
    public var attach: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }

    public init(
      appid: String, planID: Int, outContractCode: String, contractDisplayAccount: String, notifyURL: String,
      returnApp: Bool? = nil, attach: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, planID, outContractCode, contractDisplayAccount, notifyURL, returnApp, attach
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "plan_id": Int.self, "out_contract_code": String.self,
        "contract_display_account": String.self, "notify_url": String.self, "return_app": Bool?.self,
        "attach": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Ecommerce.CombinePapay.Contracts.PreEntrustSign.SharedPostResponse

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 预签约的编号 · `pre_entrustweb_id`
    public var preEntrustwebID: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 协议模板的编号 · `plan_id`
    public var planID: Int? { fields[integer: 2] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 3] }

    public init(
      preEntrustwebID: String? = nil, mchid: String? = nil, planID: Int? = nil, outContractCode: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, preEntrustwebID, mchid, planID, outContractCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "pre_entrustweb_id": String?.self, "mchid": String?.self, "plan_id": Int?.self,
        "out_contract_code": String?.self,
      ]
    }
  }
}
