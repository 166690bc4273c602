// Written by wechatpay-gen: change the description, not this file.
// POST /v3/taxi-invoice/cards/upload-file

@_spi(Generated) public import WeChatPay

extension V3.TaxiInvoice.Cards.UploadFileSegment {
  /// 出租车发票：上传文件
  ///
  /// 放入卡包之前上传发票文件。
  ///
  /// `POST /v3/taxi-invoice/cards/upload-file` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692904)
  public func post(file: UploadFile, meta: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(
      Endpoint(.post, "/v3/taxi-invoice/cards/upload-file"),
      form: UploadForm(part: "file", name: nil, digest: "digest", algorithm: .sm3), file: file, meta: meta
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 公司的商户号 · `company_mchid`
    public var companyMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 行政区划的编号 · `region_id`
    public var regionID: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 摘要的算法，枚举值之一 · `digest_algorithm`
    public var digestAlgorithm: DigestAlgorithm {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }

    public init(companyMchid: String, regionID: Int, digestAlgorithm: DigestAlgorithm) {
      fields = ObjectFields(of: Self.self, companyMchid, regionID, digestAlgorithm)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["company_mchid": String.self, "region_id": Int.self, "digest_algorithm": DigestAlgorithm.self]
    }

    /// 摘要的算法，枚举值之一
    public struct DigestAlgorithm: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 国密SM3 · `DIGEST_ALGORITHM_SM3`
      public static var digestAlgorithmSm3: Self { Self(rawValue: "DIGEST_ALGORITHM_SM3") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 电子发票文件的编号 · `fapiao_media_id`
    public var fapiaoMediaID: String? { fields[text: 0] }

    public init(fapiaoMediaID: String? = nil) {
      fields = ObjectFields(of: Self.self, fapiaoMediaID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["fapiao_media_id": String?.self]
    }
  }
}
