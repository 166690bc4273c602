// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/card/card-configs/publish

@_spi(Generated) public import WeChatPay

extension V3.Brand.Card.CardConfigs.Publish {
  /// 商家名片：发布配置
  ///
  /// 商家预览无误后提交发布，审核通过即按约定时间生效。
  ///
  /// `POST /v3/brand/card/card-configs/publish` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016475176)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/card/card-configs/publish"), body: body)
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
    /// 怎样发布 · `publish_type`
    public var publishType: PublishType {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 定在何时发布 · `scheduled_publish_time`, 例如 `2025-05-20T13:29:35+08:00`
    public var scheduledPublishTime: Timestamp? {
      get { fields[time: 4] }
      set { fields[time: 4] = newValue }
    }

    public init(
      businessCode: String? = nil, applymentID: String? = nil, brandID: String, publishType: PublishType,
      scheduledPublishTime: Timestamp? = nil
    ) {
      fields = ObjectFields(of: Self.self, businessCode, applymentID, brandID, publishType, scheduledPublishTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "business_code": String?.self, "applyment_id": String?.self, "brand_id": String.self,
        "publish_type": PublishType.self, "scheduled_publish_time": Timestamp?.self,
      ]
    }

    /// 怎样发布
    public typealias PublishType = V3.Brand.Card.CardConfigs.Publish.PublishType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的申请编号 · `business_code`
    public var businessCode: String? { fields[text: 0] }
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: String? { fields[text: 1] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 2] }
    /// 怎样发布 · `publish_type`
    public var publishType: PublishType? { fields[enumeration: 3] }
    /// 定在何时发布 · `scheduled_publish_time`
    public var scheduledPublishTime: Timestamp? { fields[time: 4] }

    public init(
      businessCode: String? = nil, applymentID: String? = nil, brandID: String? = nil, publishType: PublishType? = nil,
      scheduledPublishTime: Timestamp? = nil
    ) {
      fields = ObjectFields(of: Self.self, businessCode, applymentID, brandID, publishType, scheduledPublishTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "business_code": String?.self, "applyment_id": String?.self, "brand_id": String?.self,
        "publish_type": PublishType?.self, "scheduled_publish_time": Timestamp?.self,
      ]
    }

    /// 怎样发布
    public typealias PublishType = V3.Brand.Card.CardConfigs.Publish.PublishType
  }

  /// 怎样发布
  public struct PublishType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 立即发布 · `IMMEDIATE_PUBLISH`
    public static var immediatePublish: Self { Self(rawValue: "IMMEDIATE_PUBLISH") }

    /// 定时发布 · `SCHEDULED_PUBLISH`
    public static var scheduledPublish: Self { Self(rawValue: "SCHEDULED_PUBLISH") }
  }
}
