// Written by wechatpay-gen: change the description, not this file.
// POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload

@_spi(Generated) public import WeChatPay

extension V3.MchOperationManage.EnhancedDueDiligence.DueDiligenceID.Upload {
  /// 强化尽调：上传文件
  ///
  /// 上传尽调资料里的文件，换取其编号。
  ///
  /// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015631042)
  public func post(file: UploadFile, meta: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(
      Endpoint(.post, "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload"),
      form: UploadForm(part: "due_diligence_file", name: "file_name", digest: "file_digest"), file: file, meta: meta
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 资料项的编号 · `item_id`
    public var itemID: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }

    public init(subMchid: String, itemID: Int) {
      fields = ObjectFields(of: Self.self, subMchid, itemID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "item_id": Int.self]
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
