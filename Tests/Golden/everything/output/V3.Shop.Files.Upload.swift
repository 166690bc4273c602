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

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 银行 · `bank_type`
    public var bankType: String

    public init(bankType: String) {
      self.bankType = bankType
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.bankType = try fields.require("bank_type", object?.bankType)
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 编号 · `media_id`
    public let mediaID: String?

    public init(mediaID: String? = nil) {
      self.mediaID = mediaID
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.mediaID = fields.visit("media_id", object?.mediaID)
    }
  }
}
