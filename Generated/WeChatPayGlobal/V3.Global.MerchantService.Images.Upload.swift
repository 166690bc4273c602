// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/merchant-service/images/upload

@_spi(Generated) public import WeChatPay

extension V3.Global.MerchantService.Images.Upload {
  /// 境外投诉：上传图片
  ///
  /// 上传回复所附的图片，换取媒体编号。
  ///
  /// - Note: 资料有出入 官方文档没有列出表单的各部分，按境内同名接口描述。
  ///
  /// `POST /v3/global/merchant-service/images/upload` · [官方文档](https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(file: UploadFile) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(Endpoint(.post, "/v3/global/merchant-service/images/upload"), file: file)
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
