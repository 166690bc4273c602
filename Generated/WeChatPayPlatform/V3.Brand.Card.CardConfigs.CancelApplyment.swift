// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/card/card-configs/cancel-applyment

@_spi(Generated) public import WeChatPay

extension V3.Brand.Card.CardConfigs.CancelApplyment {
  /// 商家名片：撤销配置申请
  ///
  /// 撤销尚未发布的名片配置。
  ///
  /// `POST /v3/brand/card/card-configs/cancel-applyment` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016475172)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/card/card-configs/cancel-applyment"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的申请编号 · `business_code`, 例如 `1900013511_10000`
    public var businessCode: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 微信支付侧的申请单号 · `applyment_id`, 例如 `1111111111`
    public var applymentID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 品牌的编号 · `brand_id`, 例如 `1004`
    public var brandID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(businessCode: String? = nil, applymentID: String? = nil, brandID: String) {
      fields = ObjectFields(of: Self.self, businessCode, applymentID, brandID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["business_code": String?.self, "applyment_id": String?.self, "brand_id": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的申请编号 · `business_code`
    public var businessCode: String? { fields[text: 0] }
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: String? { fields[text: 1] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 2] }
    /// 申请单的状态 · `applyment_state`
    public var applymentState: ApplymentState? { fields[enumeration: 3] }

    public init(
      businessCode: String? = nil, applymentID: String? = nil, brandID: String? = nil,
      applymentState: ApplymentState? = nil
    ) {
      fields = ObjectFields(of: Self.self, businessCode, applymentID, brandID, applymentState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "business_code": String?.self, "applyment_id": String?.self, "brand_id": String?.self,
        "applyment_state": ApplymentState?.self,
      ]
    }

    /// 申请单的状态
    public typealias ApplymentState = V3.Brand.Card.CardConfigs.ApplymentState
  }
}
