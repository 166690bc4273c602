// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.Store.Brandstores.StoreID.Unbindrecipient {
  /// 品牌门店：解绑收款商户号
  ///
  /// 取消一个商户号为门店收款。
  ///
  /// `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783188)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `123456789`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 门店收款的商户号 · 例如 `1230000109`
    public var mchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(brandID: String, mchid: String) {
      fields = ObjectFields(of: Self.self, brandID, mchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self, "mchid": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 失败的原因 · `failed_reason`
    public var failedReason: String? { fields[text: 0] }

    public init(failedReason: String? = nil) {
      fields = ObjectFields(of: Self.self, failedReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["failed_reason": String?.self]
    }
  }
}
