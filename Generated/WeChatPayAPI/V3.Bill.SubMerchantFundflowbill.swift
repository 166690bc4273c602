// Written by wechatpay-gen: change the description, not this file.
// GET /v3/bill/sub-merchant-fundflowbill

@_spi(Generated) public import WeChatPay

extension V3.Bill.SubMerchantFundflowbill {
  /// 申请单个子商户的资金账单
  ///
  /// 服务商取得某一子商户某日资金账单的下载地址，文件以返回的密钥解密。
  ///
  /// `GET /v3/bill/sub-merchant-fundflowbill` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012710630)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/bill/sub-merchant-fundflowbill"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
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
    /// 所用的加密算法
    public var algorithm: Algorithm {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 要下载账单的资金账户 · `account_type`
    public var accountType: AccountType {
      get { fields[requiredEnumeration: 4] }
      set { fields[requiredEnumeration: 4] = newValue }
    }

    public init(
      subMchid: String, billDate: String, tarType: TarType? = nil, algorithm: Algorithm, accountType: AccountType
    ) {
      fields = ObjectFields(of: Self.self, subMchid, billDate, tarType, algorithm, accountType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "bill_date": String.self, "tar_type": TarType?.self, "algorithm": Algorithm.self,
        "account_type": AccountType.self,
      ]
    }

    /// 压缩方式，不填则不压缩，枚举值之一
    public typealias TarType = V3.Bill.TarType

    /// 所用的加密算法
    public struct Algorithm: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// AES-256-GCM · `AEAD_AES_256_GCM`
      public static var aeadAes256Gcm: Self { Self(rawValue: "AEAD_AES_256_GCM") }

      /// 国密SM4-GCM · `SM4_GCM`
      public static var sm4Gcm: Self { Self(rawValue: "SM4_GCM") }
    }

    /// 要下载账单的资金账户
    public struct AccountType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 基本账户 · `BASIC`
      public static var basic: Self { Self(rawValue: "BASIC") }

      /// 运营账户 · `OPERATION`
      public static var operation: Self { Self(rawValue: "OPERATION") }

      /// 手续费账户 · `FEES`
      public static var fees: Self { Self(rawValue: "FEES") }

      /// 保证金账户 · `DEPOSIT`
      public static var deposit: Self { Self(rawValue: "DEPOSIT") }
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
      /// 账单文件的下载地址 · `download_url`
      public var downloadURL: String? { fields[text: 1] }
      /// 账单文件的密钥，已用商户公钥加密 · `encrypt_key`
      public var encryptKey: String? { fields[text: 2] }
      /// 摘要的算法 · `hash_type`
      public var hashType: HashType? { fields[enumeration: 3] }
      /// 摘要，十六进制 · `hash_value`
      public var hashValue: String? { fields[text: 4] }
      /// 解密账单文件的随机串
      public var nonce: String? { fields[text: 5] }

      public init(
        billSequence: Int? = nil, downloadURL: String? = nil, encryptKey: String? = nil, hashType: HashType? = nil,
        hashValue: String? = nil, nonce: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, billSequence, downloadURL, encryptKey, hashType, hashValue, nonce)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "bill_sequence": Int?.self, "download_url": String?.self, "encrypt_key": String?.self,
          "hash_type": HashType?.self, "hash_value": String?.self, "nonce": String?.self,
        ]
      }
    }

    /// 摘要的算法
    public typealias HashType = V3.Bill.HashType
  }
}
