// Written by wechatpay-gen: change the description, not this file.
// POST /v3/partner-papay/contracts/{contract_id}/fail-notify

@_spi(Generated) public import WeChatPay

extension V3.PartnerPapay.Contracts.ContractID.FailNotify {
  /// 服务商代扣：重发扣费提醒
  ///
  /// 扣费失败后，在可扣的期限里再次提醒用户。
  ///
  /// `POST /v3/partner-papay/contracts/{contract_id}/fail-notify` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/partner-papay/contracts/{contract_id}/fail-notify"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `1230000109`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`, 例如 `wxd678efh567hg6787`
    public var spAppid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `12345512`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(spMchid: String, spAppid: String, subMchid: String, subAppid: String? = nil) {
      fields = ObjectFields(of: Self.self, spMchid, spAppid, subMchid, subAppid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String.self, "sp_appid": String.self, "sub_mchid": String.self, "sub_appid": String?.self]
    }
  }
}
