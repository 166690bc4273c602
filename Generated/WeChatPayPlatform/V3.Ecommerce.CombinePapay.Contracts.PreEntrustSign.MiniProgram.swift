// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.CombinePapay.Contracts.PreEntrustSign.MiniProgram {
  /// 合单代扣：小程序预签约
  ///
  /// 在小程序里签约之前取得预签约编号。
  ///
  /// `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017177322)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program"), body: body
    )
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

    public init(
      appid: String, planID: Int, outContractCode: String, contractDisplayAccount: String, notifyURL: String
    ) {
      fields = ObjectFields(of: Self.self, appid, planID, outContractCode, contractDisplayAccount, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "plan_id": Int.self, "out_contract_code": String.self,
        "contract_display_account": String.self, "notify_url": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Ecommerce.CombinePapay.Contracts.PreEntrustSign.SharedPostResponse
}
