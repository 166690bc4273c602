// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/merchant-storage/file/upload

@_spi(Generated) public import WeChatPay

extension V3.Global.MerchantStorage.File.Upload {
  /// 境外：上传文件
  ///
  /// 上传业务所需的资料，换取文件编号。
  ///
  /// `POST /v3/global/merchant-storage/file/upload` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024913)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(file: UploadFile) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(
      Endpoint(.post, "/v3/global/merchant-storage/file/upload"),
      form: UploadForm(part: "file", name: "filename", digest: "digest"), file: file
    )
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信侧的文件编号 · `file_id`
    public var fileID: String? { fields[text: 0] }

    public init(fileID: String? = nil) {
      fields = ObjectFields(of: Self.self, fileID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["file_id": String?.self]
    }
  }
}
