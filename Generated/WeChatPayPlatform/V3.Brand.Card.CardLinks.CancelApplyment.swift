// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/card/card-links/cancel-applyment

@_spi(Generated) public import WeChatPay

extension V3.Brand.Card.CardLinks.CancelApplyment {
  /// 交易连接名片：撤销申请
  ///
  /// 撤销已提交而未生效的规则。
  ///
  /// `POST /v3/brand/card/card-links/cancel-applyment` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016366797)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/card/card-links/cancel-applyment"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的申请编号 · `business_code`, 例如 `1900013511_10000`
    public var businessCode: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 品牌的编号 · `brand_id`, 例如 `1004`
    public var brandID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(businessCode: String, brandID: String) {
      fields = ObjectFields(of: Self.self, businessCode, brandID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["business_code": String.self, "brand_id": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的申请编号 · `business_code`
    public var businessCode: String? { fields[text: 0] }

    public init(businessCode: String? = nil) {
      fields = ObjectFields(of: Self.self, businessCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["business_code": String?.self]
    }
  }
}
