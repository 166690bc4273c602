// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/busifavor/product-coupons/pre-send

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.ProductCoupons.PreSend {
  /// 优惠券（商家券）：预发放商品券
  ///
  /// 取得小程序发券组件所用的 token，用户在其中领取。
  ///
  /// `POST /v3/marketing/busifavor/product-coupons/pre-send` · [官方文档](https://pay.weixin.qq.com/doc/brand/4016797130)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/busifavor/product-coupons/pre-send"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 批次的编号 · `stock_id`, 例如 `1000000013001`
    public var stockID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 券的 Code · `coupon_code`, 例如 `123446565767`
    public var couponCode: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 应用的 AppID · 例如 `wx233544546545989`
    public var appid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oh-394z-6CGkNoJrsDLTTUKiAnp4`
    public var openid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 发券请求的单号 · `send_request_no`, 例如 `34657_20250101_123456`
    public var sendRequestNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }

    public init(
      stockID: String, couponCode: String? = nil, appid: String, openid: String? = nil, sendRequestNo: String
    ) {
      fields = ObjectFields(of: Self.self, stockID, couponCode, appid, openid, sendRequestNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "stock_id": String.self, "coupon_code": String?.self, "appid": String.self, "openid": String?.self,
        "send_request_no": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Marketing.SharedPostResponse
}
