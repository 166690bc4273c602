// Written by wechatpay-gen: change the description, not this file.
// /v3/bill/**

@_spi(Generated) public import WeChatPay

extension V3.Bill {
  /// 摘要的算法
  public struct HashType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// SHA-1 · `SHA1`
    public static var sha1: Self { Self(rawValue: "SHA1") }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 摘要的算法 · `hash_type`
    public var hashType: HashType? { fields[enumeration: 0] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[text: 1] }
    /// 账单的下载地址，五分钟内有效 · `download_url`
    public var downloadURL: String? { fields[text: 2] }

    public init(hashType: HashType? = nil, hashValue: String? = nil, downloadURL: String? = nil) {
      fields = ObjectFields(of: Self.self, hashType, hashValue, downloadURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["hash_type": HashType?.self, "hash_value": String?.self, "download_url": String?.self]
    }

    /// 摘要的算法
    public typealias HashType = V3.Bill.HashType
  }

  /// 压缩方式，不填则不压缩，枚举值之一
  public struct TarType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 以gzip压缩 · `GZIP`
    public static var gzip: Self { Self(rawValue: "GZIP") }
  }
}
