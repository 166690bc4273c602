// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/card/card-links/unbind-card-link

@_spi(Generated) public import WeChatPay

extension V3.Brand.Card.CardLinks.UnbindCardLink {
  /// 交易连接名片：解除规则
  ///
  /// 请求停用一条正在生效的规则。
  ///
  /// `POST /v3/brand/card/card-links/unbind-card-link` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016366804)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/card/card-links/unbind-card-link"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `1004`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 交易场景的类型 · `payment_scene`
    public var paymentScene: PaymentScene {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }
    /// 应用的 AppID · 例如 `wxea9c30890f48d5ae`
    public var appid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 链接所属的商户号 · `card_link_mchid`, 例如 `111222333`
    public var cardLinkMchid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 服务的编号 · `service_id`, 例如 `00005000000000548218251086296300`
    public var serviceID: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      brandID: String, paymentScene: PaymentScene, appid: String? = nil, cardLinkMchid: String? = nil,
      serviceID: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, brandID, paymentScene, appid, cardLinkMchid, serviceID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "payment_scene": PaymentScene.self, "appid": String?.self,
        "card_link_mchid": String?.self, "service_id": String?.self,
      ]
    }

    /// 交易场景的类型
    public typealias PaymentScene = V3.Brand.Card.CardLinks.PaymentScene
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 0] }
    /// 交易场景的类型 · `payment_scene`
    public var paymentScene: PaymentScene? { fields[enumeration: 1] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 2] }
    /// 链接所属的商户号 · `card_link_mchid`
    public var cardLinkMchid: String? { fields[text: 3] }
    /// 服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 4] }

    public init(
      brandID: String? = nil, paymentScene: PaymentScene? = nil, appid: String? = nil, cardLinkMchid: String? = nil,
      serviceID: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, brandID, paymentScene, appid, cardLinkMchid, serviceID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String?.self, "payment_scene": PaymentScene?.self, "appid": String?.self,
        "card_link_mchid": String?.self, "service_id": String?.self,
      ]
    }

    /// 交易场景的类型
    public typealias PaymentScene = V3.Brand.Card.CardLinks.PaymentScene
  }

  /// 交易场景的类型
  public typealias PaymentScene = V3.Brand.Card.CardLinks.PaymentScene
}
