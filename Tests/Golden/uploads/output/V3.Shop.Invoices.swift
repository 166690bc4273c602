// Written by wechatpay-gen: change the description, not this file.
// POST /v3/shop/invoices

@_spi(Generated) public import WeChatPay

extension V3.Shop.Invoices {
  /// 上传发票
  ///
  /// `POST /v3/shop/invoices`
  public func post(file: UploadFile, meta: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(
      Endpoint(.post, "/v3/shop/invoices"),
      form: UploadForm(part: "file", name: nil, digest: "digest", algorithm: .sm3), file: file, meta: meta
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 摘要算法，枚举值之一 `SM3` · `digest_algorithm`
    public var digestAlgorithm: DigestAlgorithm {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }

    public init(digestAlgorithm: DigestAlgorithm) {
      fields = ObjectFields(of: Self.self, digestAlgorithm)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["digest_algorithm": DigestAlgorithm.self]
    }

    /// 摘要算法，枚举值之一 `SM3`
    public struct DigestAlgorithm: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `SM3`
      public static var sm3: Self { Self(rawValue: "SM3") }
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Shop.SharedPostResponse
}
