// Written by wechatpay-gen: change the description, not this file.
// /v3/bill/**

@_spi(Generated) public import WeChatPay

extension V3.Bill {
  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 摘要的算法 · `hash_type`
    ///
    /// `SHA1`：SHA-1
    public var hashType: String? { fields[text: 0] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[text: 1] }
    /// 账单的下载地址，五分钟内有效 · `download_url`
    public var downloadURL: String? { fields[text: 2] }

    public init(hashType: String? = nil, hashValue: String? = nil, downloadURL: String? = nil) {
      fields = ObjectFields(of: Self.self, hashType, hashValue, downloadURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["hash_type": String?.self, "hash_value": String?.self, "download_url": String?.self]
    }
  }

  /// 压缩方式，不填则不压缩，枚举值之一
  public struct TarType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 以gzip压缩 · `GZIP`
    public static var gzip: Self { Self(rawValue: "GZIP") }
  }
}
