// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/profitsharing/receivers/delete

@_spi(Generated) public import WeChatPay

extension V3.Brand.Profitsharing.Receivers.Delete {
  /// 品牌分账：删除接收方
  ///
  /// 此后不能再分给这个接收方。
  ///
  /// `POST /v3/brand/profitsharing/receivers/delete` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467103)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/profitsharing/receivers/delete"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌主商户的商户号 · `brand_mchid`, 例如 `1900000108`
    public var brandMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wx8888888888888889`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 接收方的类型
    public var type: RequestType {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 接收方的账号 · 例如 `1900000109`
    public var account: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }

    public init(brandMchid: String, appid: String, subAppid: String? = nil, type: RequestType, account: String) {
      fields = ObjectFields(of: Self.self, brandMchid, appid, subAppid, type, account)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_mchid": String.self, "appid": String.self, "sub_appid": String?.self, "type": RequestType.self,
        "account": String.self,
      ]
    }

    /// 接收方的类型
    public typealias RequestType = V3.Brand.Profitsharing.Receivers.RequestType
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Brand.Profitsharing.Receivers.SharedPostResponse
}
