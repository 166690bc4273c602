// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/papay/contracts/{contract_id}/terminate

@_spi(Generated) public import WeChatPay

extension V3.Global.Papay.Contracts.ContractID.Terminate {
  /// 境外代扣：解约
  ///
  /// 由商户解除与用户的协议。
  ///
  /// `POST /v3/global/papay/contracts/{contract_id}/terminate` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015478)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/global/papay/contracts/{contract_id}/terminate"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`, 例如 `wx8888888888888888`
    public var spAppid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1230000109`
    public var subMchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxcbda96de0b165484`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 对解约的说明 · `termination_note`, 例如 `解约原因`
    public var terminationNote: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      appid: String? = nil, spAppid: String? = nil, subMchid: String? = nil, subAppid: String? = nil,
      terminationNote: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, appid, spAppid, subMchid, subAppid, terminationNote)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "sp_appid": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self,
        "termination_note": String?.self,
      ]
    }
  }
}
