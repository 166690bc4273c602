// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/busifavor/coupons/send

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Coupons.Send {
  /// 优惠券（商家券）：发放
  ///
  /// 向一名用户发一张商家券。
  ///
  /// `POST /v3/marketing/busifavor/coupons/send` · [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/busifavor/coupons/send"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 用户在该 AppID 下的标识 · 例如 `xsd3434454567676`
    public var openid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wx1234567889999`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 批次的编号 · `stock_id`, 例如 `100088`
    public var stockID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 商户自定的发券单号 · `out_request_no`, 例如 `1002600620019090123143254435`
    public var outRequestNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 券的 Code · `coupon_code`, 例如 `sxxe34343434`
    public var couponCode: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(openid: String, appid: String, stockID: String, outRequestNo: String, couponCode: String? = nil) {
      fields = ObjectFields(of: Self.self, openid, appid, stockID, outRequestNo, couponCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "openid": String.self, "appid": String.self, "stock_id": String.self, "out_request_no": String.self,
        "coupon_code": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 0] }
    /// 券的 Code · `coupon_code`
    public var couponCode: String? { fields[text: 1] }
    /// 商户自定的发券单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 2] }
    /// 发券的结果 · `send_coupon_result`
    public var sendCouponResult: SendCouponResult? { fields[object: 3] }

    public init(
      stockID: String? = nil, couponCode: String? = nil, outRequestNo: String? = nil,
      sendCouponResult: SendCouponResult? = nil
    ) {
      fields = ObjectFields(of: Self.self, stockID, couponCode, outRequestNo, sendCouponResult)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "stock_id": String?.self, "coupon_code": String?.self, "out_request_no": String?.self,
        "send_coupon_result": SendCouponResult?.self,
      ]
    }

    /// 发券的结果
    public struct SendCouponResult: APIObject {
      /// 批次的编号 · `stock_id`
      public var stockID: String? { fields[text: 0] }
      /// 商户自定的请求单号 · `out_request_no`
      public var outRequestNo: String? { fields[text: 1] }
      /// 券的 Code · `coupon_code`
      public var couponCode: String? { fields[text: 2] }

      public init(stockID: String? = nil, outRequestNo: String? = nil, couponCode: String? = nil) {
        fields = ObjectFields(of: Self.self, stockID, outRequestNo, couponCode)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["stock_id": String?.self, "out_request_no": String?.self, "coupon_code": String?.self]
      }
    }
  }
}
