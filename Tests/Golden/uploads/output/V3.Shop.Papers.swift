// Written by wechatpay-gen: change the description, not this file.
// POST /v3/shop/papers

@_spi(Generated) public import WeChatPay

extension V3.Shop.Papers {
  /// 上传资料
  ///
  /// `POST /v3/shop/papers`
  public func post(file: UploadFile, meta: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(
      Endpoint(.post, "/v3/shop/papers"),
      form: UploadForm(part: "shop_paper", name: "file_name", digest: "file_digest"), file: file, meta: meta
    )
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 资料项 · `item_id`
    public var itemID: Int { fields[required: 0] }

    public init(itemID: Int) {
      fields = ObjectFields(of: Self.self, itemID)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["item_id": Int.self]
    }
  }

  /// What `post` gets back.
  public typealias PostResponse = V3.Shop.Images.PostResponse
}
