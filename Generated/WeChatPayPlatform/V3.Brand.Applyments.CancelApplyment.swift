// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/applyments/cancel-applyment

@_spi(Generated) public import WeChatPay

extension V3.Brand.Applyments.CancelApplyment {
  /// 品牌入驻：撤销申请
  ///
  /// 撤销尚未通过的入驻申请。
  ///
  /// `POST /v3/brand/applyments/cancel-applyment` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016257700)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/applyments/cancel-applyment"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 微信支付侧的申请单号 · `applyment_id`, 例如 `2000002124775691`
    public var applymentID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商户自定的申请编号 · `business_code`, 例如 `1900013511_10000`
    public var businessCode: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(applymentID: String? = nil, businessCode: String? = nil) {
      fields = ObjectFields(of: Self.self, applymentID, businessCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["applyment_id": String?.self, "business_code": String?.self]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Brand.Applyments.SharedPostResponse
}
