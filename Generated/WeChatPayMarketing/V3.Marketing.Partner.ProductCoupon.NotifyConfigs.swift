// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/marketing/partner/product-coupon/notify-configs

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.NotifyConfigs {
  /// 优惠券（商品券）：查询通知地址
  ///
  /// 取得服务商现用的商品券事件地址。
  ///
  /// `GET /v3/marketing/partner/product-coupon/notify-configs` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781284) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016435718)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/partner/product-coupon/notify-configs"))
  }

  /// 优惠券（商品券）：设置通知地址
  ///
  /// 为服务商设定接收商品券事件的地址。
  ///
  /// `POST /v3/marketing/partner/product-coupon/notify-configs` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781286) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016435719)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/partner/product-coupon/notify-configs"), body: body)
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 0] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 1] }

    public init(notifyURL: String? = nil, updateTime: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, notifyURL, updateTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["notify_url": String?.self, "update_time": Timestamp?.self]
    }
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.Partner.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 0] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 1] }

    public init(notifyURL: String? = nil, updateTime: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, notifyURL, updateTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["notify_url": String?.self, "update_time": Timestamp?.self]
    }
  }
}
