// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.CouponCode.Use {
  /// 优惠券（用户商品券）：核销
  ///
  /// 用掉用户一张可用的商品券。
  ///
  /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781608) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016435636)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use"), body: body
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
    /// 应用的 AppID · 例如 `wx233544546545989`
    public var appid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 核销的时间 · `use_time`, 例如 `2025-07-24T00:00+08:00`
    public var useTime: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 用券所付的订单 · `associated_order_info`
    public var associatedOrderInfo: AssociatedOrderInfo {
      get { fields[requiredObject: 5] }
      set { fields[requiredObject: 5] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `34657_20250101_123456`
    public var outRequestNo: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 门店的编号 · `store_id`
    public var storeID: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 用券所付的支付分订单 · `associated_pay_score_order_info`
    public var associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? {
      get { fields[object: 8] }
      set { fields[object: 8] = newValue }
    }
    /// 省下的金额，单位为分 · `saved_amount`, 例如 `0`
    public var savedAmount: Int? {
      get { fields[integer: 9] }
      set { fields[integer: 9] = newValue }
    }

    public init(
      brandID: String, productCouponID: String, stockID: String, appid: String, useTime: String,
      associatedOrderInfo: AssociatedOrderInfo, outRequestNo: String, storeID: String? = nil,
      associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? = nil, savedAmount: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, brandID, productCouponID, stockID, appid, useTime, associatedOrderInfo, outRequestNo, storeID,
        associatedPayScoreOrderInfo, savedAmount
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "product_coupon_id": String.self, "stock_id": String.self, "appid": String.self,
        "use_time": String.self, "associated_order_info": AssociatedOrderInfo.self, "out_request_no": String.self,
        "store_id": String?.self, "associated_pay_score_order_info": AssociatedPayScoreOrderInfo?.self,
        "saved_amount": Int?.self,
      ]
    }

    /// 用券所付的订单
    public struct AssociatedOrderInfo: APIObject {
      /// 订单的微信支付订单号 · `transaction_id`, 例如 `4200000000123456789123456789`
      public var transactionID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 订单的商户订单号 · `out_trade_no`, 例如 `trade_no_20250724123456`
      public var outTradeNo: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 订单的商户号 · 例如 `1234567890`
      public var mchid: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 订单的子商户号 · `sub_mchid`, 例如 `1234567890`
      public var subMchid: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(
        transactionID: String? = nil, outTradeNo: String? = nil, mchid: String? = nil, subMchid: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, transactionID, outTradeNo, mchid, subMchid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "transaction_id": String?.self, "out_trade_no": String?.self, "mchid": String?.self,
          "sub_mchid": String?.self,
        ]
      }
    }

    /// 用券所付的支付分订单
    public struct AssociatedPayScoreOrderInfo: APIObject {
      /// 服务订单的微信侧单号 · `order_id`
      public var orderID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 服务订单的商户单号 · `out_order_no`
      public var outOrderNo: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 订单的商户号
      public var mchid: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 订单的子商户号 · `sub_mchid`
      public var subMchid: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(orderID: String? = nil, outOrderNo: String? = nil, mchid: String? = nil, subMchid: String? = nil) {
        fields = ObjectFields(of: Self.self, orderID, outOrderNo, mchid, subMchid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["order_id": String?.self, "out_order_no": String?.self, "mchid": String?.self, "sub_mchid": String?.self]
      }
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.CouponCode.SharedPostResponse
}
