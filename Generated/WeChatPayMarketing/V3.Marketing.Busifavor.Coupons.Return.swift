// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/busifavor/coupons/return

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Coupons.Return {
  /// 优惠券（商家券）：退券
  ///
  /// 把已核销的券退还用户。
  ///
  /// `POST /v3/marketing/busifavor/coupons/return` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465845) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465865) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716876) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717496)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/busifavor/coupons/return"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 券的 Code · `coupon_code`, 例如 `sxxe34343434`
    public var couponCode: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 批次的编号 · `stock_id`, 例如 `1234567891`
    public var stockID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 退券请求的单号 · `return_request_no`, 例如 `1002600620019090123143254436`
    public var returnRequestNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(couponCode: String, stockID: String, returnRequestNo: String) {
      fields = ObjectFields(of: Self.self, couponCode, stockID, returnRequestNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["coupon_code": String.self, "stock_id": String.self, "return_request_no": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信支付退券成功的时间 · `wechatpay_return_time`
    public var wechatpayReturnTime: String? { fields[text: 0] }

    public init(wechatpayReturnTime: String? = nil) {
      fields = ObjectFields(of: Self.self, wechatpayReturnTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["wechatpay_return_time": String?.self]
    }
  }
}
