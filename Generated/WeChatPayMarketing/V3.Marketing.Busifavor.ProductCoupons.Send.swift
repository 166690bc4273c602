// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/busifavor/product-coupons/send

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.ProductCoupons.Send {
  /// 优惠券（商家券）：发放商品券
  ///
  /// 发给用户关联了商品的商家券，券码可自定。
  ///
  /// `POST /v3/marketing/busifavor/product-coupons/send` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015594964) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015595255) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717364) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717371)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/busifavor/product-coupons/send"), body: body)
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
    /// 批次的编号 · `stock_id`, 例如 `12312354`
    public var stockID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 商户自定的发券单号 · `out_request_no`, 例如 `2335465`
    public var outRequestNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 券的 Code · `coupon_code`, 例如 `202007019999`
    public var couponCode: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 券的类型 · `coupon_type`
    public var couponType: CouponType {
      get { fields[requiredEnumeration: 5] }
      set { fields[requiredEnumeration: 5] = newValue }
    }
    /// 会员卡模板的编号 · `member_card_id`, 例如 `pbLatjvWOibDc5-TBnbUk1pD12o0`
    public var memberCardID: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }

    public init(
      openid: String, appid: String, stockID: String, outRequestNo: String, couponCode: String? = nil,
      couponType: CouponType, memberCardID: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, openid, appid, stockID, outRequestNo, couponCode, couponType, memberCardID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "openid": String.self, "appid": String.self, "stock_id": String.self, "out_request_no": String.self,
        "coupon_code": String?.self, "coupon_type": CouponType.self, "member_card_id": String?.self,
      ]
    }

    /// 券的类型
    public struct CouponType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 满减券 · `NORMAL`
      public static var normal: Self { Self(rawValue: "NORMAL") }

      /// 会员券 · `MEMBER`
      public static var member: Self { Self(rawValue: "MEMBER") }
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

    public init(stockID: String? = nil, couponCode: String? = nil, outRequestNo: String? = nil) {
      fields = ObjectFields(of: Self.self, stockID, couponCode, outRequestNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["stock_id": String?.self, "coupon_code": String?.self, "out_request_no": String?.self]
    }
  }
}
