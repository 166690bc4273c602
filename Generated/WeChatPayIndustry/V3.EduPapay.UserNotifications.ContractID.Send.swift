// Written by wechatpay-gen: change the description, not this file.
// POST /v3/edu-papay/user-notifications/{contract_id}/send

@_spi(Generated) public import WeChatPay

extension V3.EduPapay.UserNotifications.ContractID.Send {
  /// 教育续费通：发送扣款预告
  ///
  /// 扣款之前提醒用户。
  ///
  /// `POST /v3/edu-papay/user-notifications/{contract_id}/send` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524814) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012855408)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/edu-papay/user-notifications/{contract_id}/send"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · 例如 `wx8888888888888888`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wx8888888888888888`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(appid: String, subMchid: String? = nil, subAppid: String? = nil) {
      fields = ObjectFields(of: Self.self, appid, subMchid, subAppid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "sub_mchid": String?.self, "sub_appid": String?.self]
    }
  }
}
