// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.Users.Openid.PreSendCoupon {
  /// 优惠券（用户商品券）：预发放
  ///
  /// 取得领券组件所用的 token，用户在其中领取一张券。
  ///
  /// `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434365)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `120344`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商品券的编号 · `product_coupon_id`, 例如 `1000000013`
    public var productCouponID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 批次的编号 · `stock_id`, 例如 `1000000013001`
    public var stockID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 券的 Code · `coupon_code`, 例如 `123446565767`
    public var couponCode: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 应用的 AppID · 例如 `wx233544546545989`
    public var appid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 发券请求的单号 · `send_request_no`, 例如 `34657_20250101_123456`
    public var sendRequestNo: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `example_attach`
    public var attach: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }

    public init(
      brandID: String, productCouponID: String, stockID: String, couponCode: String? = nil, appid: String,
      sendRequestNo: String, attach: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, brandID, productCouponID, stockID, couponCode, appid, sendRequestNo, attach)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "product_coupon_id": String.self, "stock_id": String.self, "coupon_code": String?.self,
        "appid": String.self, "send_request_no": String.self, "attach": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Marketing.SharedPostResponse
}
