// Written by wechatpay-gen: change the description, not this file.
// POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile {
  /// 电子发票：上传文件
  ///
  /// 放入卡包之前上传自行开具的发票文件。
  ///
  /// `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556605) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012696830)
  public func post(file: UploadFile, meta: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(
      Endpoint(.post, "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file"),
      form: UploadForm(part: "file", name: nil, digest: "digest", algorithm: .sm3), file: file, meta: meta
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 文件的类型 · `file_type`
    public var fileType: FileType {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }
    /// 摘要的算法，枚举值之一 · `digest_alogrithm`
    public var digestAlogrithm: DigestAlogrithm {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }

    public init(subMchid: String? = nil, fileType: FileType, digestAlogrithm: DigestAlogrithm) {
      fields = ObjectFields(of: Self.self, subMchid, fileType, digestAlogrithm)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "file_type": FileType.self, "digest_alogrithm": DigestAlogrithm.self]
    }

    /// 文件的类型
    public struct FileType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// PDF 文件 · `PDF`
      public static var pdf: Self { Self(rawValue: "PDF") }

      /// OFD 文件 · `OFD`
      public static var ofd: Self { Self(rawValue: "OFD") }
    }

    /// 摘要的算法，枚举值之一
    public struct DigestAlogrithm: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 国密SM3 · `SM3`
      public static var sm3: Self { Self(rawValue: "SM3") }
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
