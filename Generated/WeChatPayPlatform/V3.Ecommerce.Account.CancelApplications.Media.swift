// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/account/cancel-applications/media

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Account.CancelApplications.Media {
  /// 二级商户注销：上传图片
  ///
  /// 上传注销申请所附的图片，换取媒体编号。
  ///
  /// `POST /v3/ecommerce/account/cancel-applications/media` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691710)
  public func post(file: UploadFile) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(
      Endpoint(.post, "/v3/ecommerce/account/cancel-applications/media"),
      form: UploadForm(part: "file", name: "file_name", digest: "file_digest"), file: file
    )
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
