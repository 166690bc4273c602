// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/busifavor/coupons/use

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Coupons.Use {
  /// 优惠券（商家券）：核销
  ///
  /// 用户满足条件后用掉其一张券。
  ///
  /// `POST /v3/marketing/busifavor/coupons/use` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465292) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465359) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715894) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717390)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/busifavor/coupons/use"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 券的 Code · `coupon_code`, 例如 `sxxe34343434`
    public var couponCode: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 批次的编号 · `stock_id`, 例如 `100088`
    public var stockID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 应用的 AppID · 例如 `wx1234567889999`
    public var appid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 核销的时间 · `use_time`, 例如 `2015-05-20T13:29:35+08:00`
    public var useTime: Timestamp {
      get { fields[requiredTime: 3] }
      set { fields[requiredTime: 3] = newValue }
    }
    /// 核销请求的单号 · `use_request_no`, 例如 `1002600620019090123143254435`
    public var useRequestNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `xsd3434454567676`
    public var openid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `190000001`
    public var outTradeNo: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 商户号 · `mch_id`, 例如 `190000001`
    public var mchID: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `4200000001856498491`
    public var transactionID: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }

    public init(
      couponCode: String, stockID: String? = nil, appid: String, useTime: Timestamp, useRequestNo: String,
      openid: String? = nil, outTradeNo: String? = nil, mchID: String? = nil, transactionID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponCode, stockID, appid, useTime, useRequestNo, openid, outTradeNo, mchID, transactionID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_code": String.self, "stock_id": String?.self, "appid": String.self, "use_time": Timestamp.self,
        "use_request_no": String.self, "openid": String?.self, "out_trade_no": String?.self, "mch_id": String?.self,
        "transaction_id": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 0] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 1] }
    /// 微信支付核销成功的时间 · `wechatpay_use_time`
    public var wechatpayUseTime: String? { fields[text: 2] }

    public init(stockID: String? = nil, openid: String? = nil, wechatpayUseTime: String? = nil) {
      fields = ObjectFields(of: Self.self, stockID, openid, wechatpayUseTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["stock_id": String?.self, "openid": String?.self, "wechatpay_use_time": String?.self]
    }
  }
}
