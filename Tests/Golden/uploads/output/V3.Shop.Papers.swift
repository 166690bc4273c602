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

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 资料项 · `item_id`
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
  public typealias PostResponse = V3.Shop.SharedPostResponse
}
