// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant/media/upload

@_spi(Generated) public import WeChatPay

extension V3.Merchant.Media.Upload {
  /// 上传图片
  ///
  /// 上传进件等业务所用的图片，换取媒体编号。
  ///
  /// `POST /v3/merchant/media/upload` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760432)
  public func post(file: UploadFile) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(Endpoint(.post, "/v3/merchant/media/upload"), file: file)
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 媒体文件的编号 · `media_id`
    public var mediaID: String? { fields[0] }

    public init(mediaID: String? = nil) {
      fields = ObjectFields(of: Self.self, mediaID)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["media_id": String?.self]
    }
  }
}
