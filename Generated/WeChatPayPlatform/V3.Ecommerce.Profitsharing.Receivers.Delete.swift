// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/profitsharing/receivers/delete

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Profitsharing.Receivers.Delete {
  /// 二级商户分账：删除接收方
  ///
  /// 此后不能再分给这个接收方。
  ///
  /// `POST /v3/ecommerce/profitsharing/receivers/delete` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477759)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/profitsharing/receivers/delete"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 接收方属于哪一类 · 例如 `MERCHANT_ID`
    public var type: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 接收方的账号 · 例如 `190001001`
    public var account: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(appid: String, type: String, account: String) {
      fields = ObjectFields(of: Self.self, appid, type, account)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "type": String.self, "account": String.self]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Ecommerce.Profitsharing.Receivers.SharedPostResponse
}
