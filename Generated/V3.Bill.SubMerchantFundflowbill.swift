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

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String
    /// 账单的日期，形如 2019-06-11 · `bill_date`
    public var billDate: String
    /// 压缩方式，不填则不压缩，枚举值之一 · `tar_type`
    public var tarType: TarType?
    /// 所用的加密算法
    public var algorithm: Algorithm
    /// 要下载账单的资金账户 · `account_type`
    public var accountType: AccountType

    public init(
      subMchid: String,
      billDate: String,
      tarType: TarType? = nil,
      algorithm: Algorithm,
      accountType: AccountType
    ) {
      self.subMchid = subMchid
      self.billDate = billDate
      self.tarType = tarType
      self.algorithm = algorithm
      self.accountType = accountType
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.subMchid = try fields.require("sub_mchid", object?.subMchid)
      self.billDate = try fields.require("bill_date", object?.billDate)
      self.tarType = fields.visit("tar_type", object?.tarType)
      self.algorithm = try fields.require("algorithm", object?.algorithm)
      self.accountType = try fields.require("account_type", object?.accountType)
    }

    /// 压缩方式，不填则不压缩，枚举值之一
    public struct TarType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 以gzip压缩
      public static var gzip: Self { Self(rawValue: "GZIP") }
    }

    /// 所用的加密算法
    public struct Algorithm: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// AES-256-GCM
      public static var aeadAes256Gcm: Self { Self(rawValue: "AEAD_AES_256_GCM") }

      /// 国密SM4-GCM
      public static var sm4Gcm: Self { Self(rawValue: "SM4_GCM") }
    }

    /// 要下载账单的资金账户
    public struct AccountType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 基本账户
      public static var basic: Self { Self(rawValue: "BASIC") }

      /// 运营账户
      public static var operation: Self { Self(rawValue: "OPERATION") }

      /// 手续费账户
      public static var fees: Self { Self(rawValue: "FEES") }

      /// 保证金账户
      public static var deposit: Self { Self(rawValue: "DEPOSIT") }
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 账单文件的个数 · `download_bill_count`
    public let downloadBillCount: Int?
    /// 账单文件 · `download_bill_list`
    public let downloadBillList: [DownloadBill]?

    public init(downloadBillCount: Int? = nil, downloadBillList: [DownloadBill]? = nil) {
      self.downloadBillCount = downloadBillCount
      self.downloadBillList = downloadBillList
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.downloadBillCount = fields.visit("download_bill_count", object?.downloadBillCount)
      self.downloadBillList = fields.visit("download_bill_list", object?.downloadBillList)
    }

    /// 账单文件
    public struct DownloadBill: APIObject {
      /// 账单文件的序号，从 1 开始 · `bill_sequence`
      public let billSequence: Int?
      /// 账单文件的下载地址 · `download_url`
      public let downloadURL: String?
      /// 账单文件的密钥，已用商户公钥加密 · `encrypt_key`
      public let encryptKey: String?
      /// 摘要的算法 · `hash_type`
      public let hashType: String?
      /// 摘要，十六进制 · `hash_value`
      public let hashValue: String?
      /// 解密账单文件的随机串
      public let nonce: String?

      public init(
        billSequence: Int? = nil,
        downloadURL: String? = nil,
        encryptKey: String? = nil,
        hashType: String? = nil,
        hashValue: String? = nil,
        nonce: String? = nil
      ) {
        self.billSequence = billSequence
        self.downloadURL = downloadURL
        self.encryptKey = encryptKey
        self.hashType = hashType
        self.hashValue = hashValue
        self.nonce = nonce
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.billSequence = fields.visit("bill_sequence", object?.billSequence)
        self.downloadURL = fields.visit("download_url", object?.downloadURL)
        self.encryptKey = fields.visit("encrypt_key", object?.encryptKey)
        self.hashType = fields.visit("hash_type", object?.hashType)
        self.hashValue = fields.visit("hash_value", object?.hashValue)
        self.nonce = fields.visit("nonce", object?.nonce)
      }
    }
  }
}
