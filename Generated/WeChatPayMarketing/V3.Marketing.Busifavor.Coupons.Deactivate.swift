// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/busifavor/coupons/deactivate

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Coupons.Deactivate {
  /// 优惠券（商家券）：作废用户的券
  ///
  /// 使一张可用的券失效，不能再核销。
  ///
  /// `POST /v3/marketing/busifavor/coupons/deactivate` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465890) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465924) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716887) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717499)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/busifavor/coupons/deactivate"), body: body)
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
    /// 作废请求的单号 · `deactivate_request_no`, 例如 `1002600620019090123143254436`
    public var deactivateRequestNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 作废的原因 · `deactivate_reason`, 例如 `此券使用时间设置错误`
    public var deactivateReason: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(couponCode: String, stockID: String, deactivateRequestNo: String, deactivateReason: String? = nil) {
      fields = ObjectFields(of: Self.self, couponCode, stockID, deactivateRequestNo, deactivateReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_code": String.self, "stock_id": String.self, "deactivate_request_no": String.self,
        "deactivate_reason": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信支付使券失效的时间 · `wechatpay_deactivate_time`
    public var wechatpayDeactivateTime: String? { fields[text: 0] }

    public init(wechatpayDeactivateTime: String? = nil) {
      fields = ObjectFields(of: Self.self, wechatpayDeactivateTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["wechatpay_deactivate_time": String?.self]
    }
  }
}
