// Written by wechatpay-gen: change the description, not this file.
// GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities

@_spi(Generated) public import WeChatPay

extension V3.BrandBasic.Partner.Brands.BrandID.ProductAuthorities {
  /// 查询品牌的产品授权
  ///
  /// 列出品牌已授权给服务商、现仍有效的产品权限。
  ///
  /// `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017410365)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand-basic/partner/brands/{brand_id}/product-authorities"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 0] }
    /// 授权的类型 · `authorization_type`
    public var authorizationType: AuthorizationType? { fields[enumeration: 1] }
    /// 授权哪些产品 · `authorization_product`
    public var authorizationProduct: [AuthorizationProduct]? { fields[list: 2] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 3] }

    public init(
      brandID: String? = nil, authorizationType: AuthorizationType? = nil,
      authorizationProduct: [AuthorizationProduct]? = nil, updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(of: Self.self, brandID, authorizationType, authorizationProduct, updateTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String?.self, "authorization_type": AuthorizationType?.self,
        "authorization_product": [AuthorizationProduct]?.self, "update_time": Timestamp?.self,
      ]
    }

    /// 授权的类型
    public struct AuthorizationType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 全部托管 · `AUTHORIZATION_TYPE_HOSTING`
      public static var authorizationTypeHosting: Self { Self(rawValue: "AUTHORIZATION_TYPE_HOSTING") }

      /// 部分授权 · `AUTHORIZATION_TYPE_PARTLY`
      public static var authorizationTypePartly: Self { Self(rawValue: "AUTHORIZATION_TYPE_PARTLY") }
    }

    /// 授权哪些产品
    public struct AuthorizationProduct: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 商家名片 · `BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD`
      public static var brandProductAuthorityMerchantCard: Self {
        Self(rawValue: "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD")
      }

      /// 交易连接名片 · `BRAND_PRODUCT_AUTHORITY_CARD_LINK`
      public static var brandProductAuthorityCardLink: Self { Self(rawValue: "BRAND_PRODUCT_AUTHORITY_CARD_LINK") }

      /// 商品券 · `BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON`
      public static var brandProductAuthorityProductCoupon: Self {
        Self(rawValue: "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON")
      }

      /// 摇一摇有优惠 · `BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON`
      public static var brandProductAuthorityShakeCoupon: Self {
        Self(rawValue: "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON")
      }

      /// 品牌支付有礼 · `BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT`
      public static var brandProductAuthorityBrandPayGift: Self {
        Self(rawValue: "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT")
      }

      /// 品牌门店 · `BRAND_PRODUCT_AUTHORITY_BRAND_STORE`
      public static var brandProductAuthorityBrandStore: Self { Self(rawValue: "BRAND_PRODUCT_AUTHORITY_BRAND_STORE") }

      /// 支付商户管理 · `BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE`
      public static var brandProductAuthorityPaymentMerchantManage: Self {
        Self(rawValue: "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE")
      }

      /// AppID 管理 · `BRAND_PRODUCT_AUTHORITY_APPID_MANAGE`
      public static var brandProductAuthorityAppidManage: Self {
        Self(rawValue: "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE")
      }

      /// 视频号管理 · `BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE`
      public static var brandProductAuthorityFinderManage: Self {
        Self(rawValue: "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE")
      }

      /// 类目管理 · `BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE`
      public static var brandProductAuthorityCategoryManage: Self {
        Self(rawValue: "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE")
      }
    }
  }
}
