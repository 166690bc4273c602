// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/membercard-open/cards/{card_id}/upgrade

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.Upgrade {
  /// 会员卡：升级旧模板
  ///
  /// 把公众平台的旧会员卡升级为新版并归到品牌。
  ///
  /// `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545673) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012708437)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/marketing/membercard-open/cards/{card_id}/upgrade"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `1001622624`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxea9c30890f48d5ae`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(brandID: String, appid: String) {
      fields = ObjectFields(of: Self.self, brandID, appid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self, "appid": String.self]
    }
  }
}
