// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/media/upload-image

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.Media.UploadImage {
  /// 优惠券（商品券）：上传图片
  ///
  /// 上传商品券所用的图片，换取其地址。
  ///
  /// `POST /v3/marketing/partner/product-coupon/media/upload-image` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781275)
  public func post(file: UploadFile) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(Endpoint(.post, "/v3/marketing/partner/product-coupon/media/upload-image"), file: file)
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 图片的地址 · `image_url`
    public var imageURL: String? { fields[text: 0] }

    public init(imageURL: String? = nil) {
      fields = ObjectFields(of: Self.self, imageURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["image_url": String?.self]
    }
  }
}
