// Written by wechatpay-gen: change the description, not this file.
// GET /v3/profitsharing/bills

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.Bills {
  /// 取分账账单的下载地址
  ///
  /// 取得某日分账账单的下载地址。
  ///
  /// `GET /v3/profitsharing/bills` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529628)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/profitsharing/bills"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 账单的日期，形如 2019-06-11 · `bill_date`
    public var billDate: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 压缩方式，不填则不压缩，枚举值之一 · `tar_type`
    public var tarType: TarType? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }

    public init(subMchid: String? = nil, billDate: String, tarType: TarType? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, billDate, tarType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "bill_date": String.self, "tar_type": TarType?.self]
    }

    /// 压缩方式，不填则不压缩，枚举值之一
    public struct TarType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 以gzip压缩 · `GZIP`
      public static var gzip: Self { Self(rawValue: "GZIP") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 账单的下载地址，五分钟内有效 · `download_url`
    public var downloadURL: String? { fields[text: 0] }
    /// 摘要的算法，枚举值之一 · `hash_type`
    public var hashType: HashType? { fields[enumeration: 1] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[text: 2] }

    public init(downloadURL: String? = nil, hashType: HashType? = nil, hashValue: String? = nil) {
      fields = ObjectFields(of: Self.self, downloadURL, hashType, hashValue)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["download_url": String?.self, "hash_type": HashType?.self, "hash_value": String?.self]
    }

    /// 摘要的算法，枚举值之一
    public struct HashType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// SHA-1 · `SHA1`
      public static var sha1: Self { Self(rawValue: "SHA1") }
    }
  }
}
