// Written by wechatpay-gen: change the description, not this file.
// POST /v3/goldplan/merchants/close-advertising-show

@_spi(Generated) public import WeChatPay

extension V3.Goldplan.Merchants.CloseAdvertisingShow {
  /// 点金计划：停用广告
  ///
  /// 特约商户的支付后页面不再展示广告。
  ///
  /// `POST /v3/goldplan/merchants/close-advertising-show` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012473781)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/goldplan/merchants/close-advertising-show"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(subMchid: String) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self]
    }
  }
}
