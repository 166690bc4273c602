// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/brand/card/card-links

@_spi(Generated) public import WeChatPay

extension V3.Brand.Card.CardLinks {
  /// 交易连接名片：查询生效的规则
  ///
  /// 列出品牌下正在生效的规则。
  ///
  /// `GET /v3/brand/card/card-links` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016366785)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand/card/card-links"), query: query)
  }

  /// 交易连接名片：添加规则
  ///
  /// 设定哪些交易的支付凭证点开后进入商家名片。
  ///
  /// `POST /v3/brand/card/card-links` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016333302)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/card/card-links"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 交易场景的类型 · `payment_scene`
    public var paymentScene: PaymentScene? {
      get { fields[enumeration: 1] }
      set { fields[enumeration: 1] = newValue }
    }
    /// 第几页 · `page_index`
    public var pageIndex: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 每页几条 · `page_size`
    public var pageSize: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(brandID: String, paymentScene: PaymentScene? = nil, pageIndex: Int? = nil, pageSize: Int? = nil) {
      fields = ObjectFields(of: Self.self, brandID, paymentScene, pageIndex, pageSize)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self, "payment_scene": PaymentScene?.self, "page_index": Int?.self, "page_size": Int?.self]
    }

    /// 交易场景的类型
    public typealias PaymentScene = V3.Brand.Card.CardLinks.PaymentScene
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 0] }
    /// 第几页 · `page_index`
    public var pageIndex: Int? { fields[integer: 1] }
    /// 每页几条 · `page_size`
    public var pageSize: Int? { fields[integer: 2] }
    /// 一共几笔 · `total_num`
    public var totalNum: Int? { fields[integer: 3] }
    /// 已生效的各项连接 · `active_link_list`
    public var activeLinkList: [ActiveLink]? { fields[list: 4] }

    public init(
      brandID: String? = nil, pageIndex: Int? = nil, pageSize: Int? = nil, totalNum: Int? = nil,
      activeLinkList: [ActiveLink]? = nil
    ) {
      fields = ObjectFields(of: Self.self, brandID, pageIndex, pageSize, totalNum, activeLinkList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String?.self, "page_index": Int?.self, "page_size": Int?.self, "total_num": Int?.self,
        "active_link_list": [ActiveLink]?.self,
      ]
    }

    /// 已生效的各项连接
    public struct ActiveLink: APIObject {
      /// 交易场景的类型 · `payment_scene`
      public var paymentScene: PaymentScene? { fields[enumeration: 0] }
      /// 各个 AppID · `appid_list`
      public var appidList: [String]? { fields[list: 1] }
      /// 链接所属的商户号 · `card_link_mchid`
      public var cardLinkMchid: String? { fields[text: 2] }
      /// 服务的编号 · `service_id`
      public var serviceID: String? { fields[text: 3] }

      public init(
        paymentScene: PaymentScene? = nil, appidList: [String]? = nil, cardLinkMchid: String? = nil,
        serviceID: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, paymentScene, appidList, cardLinkMchid, serviceID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "payment_scene": PaymentScene?.self, "appid_list": [String]?.self, "card_link_mchid": String?.self,
          "service_id": String?.self,
        ]
      }
    }

    /// 交易场景的类型
    public typealias PaymentScene = V3.Brand.Card.CardLinks.PaymentScene
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
    /// 交易场景的类型 · `payment_scene`
    public var paymentScene: PaymentScene {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 应用的 AppID · 例如 `wxea9c30890f48d5ae`
    public var appid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 链接所属的商户号 · `card_link_mchid`, 例如 `111222333`
    public var cardLinkMchid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 服务的编号 · `service_id`, 例如 `00005000000000548218251086296300`
    public var serviceID: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }

    public init(
      businessCode: String, brandID: String, paymentScene: PaymentScene, appid: String? = nil,
      cardLinkMchid: String? = nil, serviceID: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, businessCode, brandID, paymentScene, appid, cardLinkMchid, serviceID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "business_code": String.self, "brand_id": String.self, "payment_scene": PaymentScene.self,
        "appid": String?.self, "card_link_mchid": String?.self, "service_id": String?.self,
      ]
    }

    /// 交易场景的类型
    public typealias PaymentScene = V3.Brand.Card.CardLinks.PaymentScene
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的申请编号 · `business_code`
    public var businessCode: String? { fields[text: 0] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 1] }
    /// 交易场景的类型 · `payment_scene`
    public var paymentScene: PaymentScene? { fields[enumeration: 2] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 3] }
    /// 链接所属的商户号 · `card_link_mchid`
    public var cardLinkMchid: String? { fields[text: 4] }
    /// 服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 5] }

    public init(
      businessCode: String? = nil, brandID: String? = nil, paymentScene: PaymentScene? = nil, appid: String? = nil,
      cardLinkMchid: String? = nil, serviceID: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, businessCode, brandID, paymentScene, appid, cardLinkMchid, serviceID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "business_code": String?.self, "brand_id": String?.self, "payment_scene": PaymentScene?.self,
        "appid": String?.self, "card_link_mchid": String?.self, "service_id": String?.self,
      ]
    }

    /// 交易场景的类型
    public typealias PaymentScene = V3.Brand.Card.CardLinks.PaymentScene
  }

  /// 交易场景的类型
  public struct PaymentScene: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 小程序 · `MINI_PROGRAM`
    public static var miniProgram: Self { Self(rawValue: "MINI_PROGRAM") }

    /// 应用 · `APP`
    public static var app: Self { Self(rawValue: "APP") }

    /// 支付分 · `PAYMENT_SCORE`
    public static var paymentScore: Self { Self(rawValue: "PAYMENT_SCORE") }

    /// 付款码 · `PAYMENT_CODE`
    public static var paymentCode: Self { Self(rawValue: "PAYMENT_CODE") }
  }
}
