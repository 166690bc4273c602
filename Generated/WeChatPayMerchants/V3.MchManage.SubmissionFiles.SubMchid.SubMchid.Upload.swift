// Written by wechatpay-gen: change the description, not this file.
// POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload

@_spi(Generated) public import WeChatPay

extension V3.MchManage.SubmissionFiles.SubMchid.SubMchid.Upload {
  /// 商户管理：上传文件
  ///
  /// 上传所交资料里的文件，换取其编号。
  ///
  /// `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940425)
  public func post(file: UploadFile, meta: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(
      Endpoint(.post, "/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload"),
      form: UploadForm(part: "submission_file", name: "file_name", digest: "file_digest"), file: file, meta: meta
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 资料项的编号 · `item_id`
    public var itemID: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }

    public init(itemID: Int) {
      fields = ObjectFields(of: Self.self, itemID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["item_id": Int.self]
    }
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
