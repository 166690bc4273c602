// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/bill/fundflowbill

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Bill.Fundflowbill {
  /// 二级商户资金：申请账单
  ///
  /// 取得各二级商户某日资金流水文件的下载地址。
  ///
  /// `GET /v3/ecommerce/bill/fundflowbill` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760697)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/bill/fundflowbill"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 账单的日期，形如 2019-06-11 · `bill_date`
    public var billDate: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 要查哪种资金账户，枚举值之一 · `account_type`
    public var accountType: AccountType {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }
    /// 压缩方式，不填则不压缩，枚举值之一 · `tar_type`
    public var tarType: TarType? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }
    /// 所用的加密算法
    public var algorithm: Algorithm {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }

    public init(billDate: String, accountType: AccountType, tarType: TarType? = nil, algorithm: Algorithm) {
      fields = ObjectFields(of: Self.self, billDate, accountType, tarType, algorithm)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "bill_date": String.self, "account_type": AccountType.self, "tar_type": TarType?.self,
        "algorithm": Algorithm.self,
      ]
    }

    /// 要查哪种资金账户，枚举值之一
    public struct AccountType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 全部账户 · `ALL`
      public static var all: Self { Self(rawValue: "ALL") }
    }

    /// 压缩方式，不填则不压缩，枚举值之一
    public struct TarType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 以gzip压缩 · `GZIP`
      public static var gzip: Self { Self(rawValue: "GZIP") }
    }

    /// 所用的加密算法
    public struct Algorithm: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// AES-256-GCM · `AEAD_AES_256_GCM`
      public static var aeadAes256Gcm: Self { Self(rawValue: "AEAD_AES_256_GCM") }

      /// 国密SM4-GCM · `SM4_GCM`
      public static var sm4Gcm: Self { Self(rawValue: "SM4_GCM") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 账单文件的个数 · `download_bill_count`
    public var downloadBillCount: Int? { fields[integer: 0] }
    /// 账单文件 · `download_bill_list`
    public var downloadBillList: [DownloadBill]? { fields[list: 1] }

    public init(downloadBillCount: Int? = nil, downloadBillList: [DownloadBill]? = nil) {
      fields = ObjectFields(of: Self.self, downloadBillCount, downloadBillList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["download_bill_count": Int?.self, "download_bill_list": [DownloadBill]?.self]
    }

    /// 账单文件
    public struct DownloadBill: APIObject {
      /// 账单文件的序号，从 1 开始 · `bill_sequence`
      public var billSequence: Int? { fields[integer: 0] }
      /// 摘要的算法，枚举值之一 · `hash_type`
      public var hashType: HashType? { fields[enumeration: 1] }
      /// 摘要，十六进制 · `hash_value`
      public var hashValue: String? { fields[text: 2] }
      /// 账单文件的下载地址 · `download_url`
      public var downloadURL: String? { fields[text: 3] }
      /// 账单文件的密钥，已用商户公钥加密 · `encrypt_key`
      public var encryptKey: String? { fields[text: 4] }
      /// 解密账单文件的随机串
      public var nonce: String? { fields[text: 5] }

      public init(
        billSequence: Int? = nil, hashType: HashType? = nil, hashValue: String? = nil, downloadURL: String? = nil,
        encryptKey: String? = nil, nonce: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, billSequence, hashType, hashValue, downloadURL, encryptKey, nonce)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "bill_sequence": Int?.self, "hash_type": HashType?.self, "hash_value": String?.self,
          "download_url": String?.self, "encrypt_key": String?.self, "nonce": String?.self,
        ]
      }
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
