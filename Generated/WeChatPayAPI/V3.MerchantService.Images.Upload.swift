// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant-service/images/upload

@_spi(Generated) public import WeChatPay

extension V3.MerchantService.Images.Upload {
  /// 上传投诉图片
  ///
  /// 上传回复投诉所用的图片，换取媒体编号。
  ///
  /// `POST /v3/merchant-service/images/upload` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467250)
  public func post(file: UploadFile) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(Endpoint(.post, "/v3/merchant-service/images/upload"), file: file)
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 媒体文件的编号 · `media_id`
    public var mediaID: String? { fields[text: 0] }

    public init(mediaID: String? = nil) {
      fields = ObjectFields(of: Self.self, mediaID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["media_id": String?.self]
    }
  }
}
