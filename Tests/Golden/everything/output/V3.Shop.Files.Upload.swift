// Written by wechatpay-gen: change the description, not this file.
// POST /v3/shop/files/upload

@_spi(Generated) public import WeChatPay

extension V3.Shop.Files.Upload {
  /// 上传文件
  ///
  /// `POST /v3/shop/files/upload`
  public func post(file: UploadFile, meta: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(Endpoint(.post, "/v3/shop/files/upload"), file: file, meta: meta)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 银行 · `bank_type`
    public var bankType: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(bankType: String) {
      fields = ObjectFields(of: Self.self, bankType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["bank_type": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 编号 · `media_id`
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
