// Written by wechatpay-gen: change the description, not this file.
// POST /v3/papay/contracts/{contract_id}/fail-notify

@_spi(Generated) public import WeChatPay

extension V3.Papay.Contracts.ContractID.FailNotify {
  /// 代扣：重发扣费提醒
  ///
  /// 扣费失败后，在可扣的期限里再次提醒用户。
  ///
  /// `POST /v3/papay/contracts/{contract_id}/fail-notify` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/papay/contracts/{contract_id}/fail-notify"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户号 · 例如 `1230000109`
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(mchid: String, appid: String) {
      fields = ObjectFields(of: Self.self, mchid, appid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String.self, "appid": String.self]
    }
  }
}
