// Written by wechatpay-gen: change the description, not this file.
// POST /v3/shop/images

@_spi(Generated) public import WeChatPay

extension V3.Shop.Images {
  /// 上传图片
  ///
  /// `POST /v3/shop/images`
  public func post(file: UploadFile) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(Endpoint(.post, "/v3/shop/images"), file: file)
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 文件的编号 · `media_id`
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
