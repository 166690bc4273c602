// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/favor/media/image-upload

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.Media.ImageUpload {
  /// 营销：上传图片
  ///
  /// 上传营销所用的图片，换取其地址。
  ///
  /// `POST /v3/marketing/favor/media/image-upload` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557233) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557243) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557248) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759802) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760240) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760270)
  public func post(file: UploadFile) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(Endpoint(.post, "/v3/marketing/favor/media/image-upload"), file: file)
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 资料的下载地址 · `media_url`
    public var mediaURL: String? { fields[text: 0] }

    public init(mediaURL: String? = nil) {
      fields = ObjectFields(of: Self.self, mediaURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["media_url": String?.self]
    }
  }
}
