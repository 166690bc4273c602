// Written by wechatpay-gen: change the description, not this file.
// GET POST PUT /v9/files

@_spi(Generated) public import WeChatPay

extension V9.Files {
  /// 下载
  ///
  /// `GET /v9/files`
  ///
  /// 应答没有签名：只有从带签名的应答中得到的 `digest` 能证明文件未被改动；没有摘要时填 nil，文件便无从验证。
  @discardableResult
  public func get(to destination: URL, digest: FileDigest?) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(Endpoint(.get, "/v9/files", reply: .unsigned), to: destination, digest: digest)
  }

  /// 上传
  ///
  /// `POST /v9/files`
  public func post(file: UploadFile, meta: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(Endpoint(.post, "/v9/files"), file: file, meta: meta)
  }

  /// 图片的字节
  ///
  /// `PUT /v9/files`
  @discardableResult
  public func put(bytes: Data) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.put, "/v9/files", contentType: "image/png"), bytes: bytes)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    public var purpose: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(purpose: String? = nil) {
      fields = ObjectFields(of: Self.self, purpose)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["purpose": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// `media_id`
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
