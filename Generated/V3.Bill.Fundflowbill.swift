// Written by wechatpay-gen: change the description, not this file.
// GET /v3/bill/fundflowbill

@_spi(Generated) public import WeChatPay

extension V3.Bill.Fundflowbill {
  /// 申请资金账单
  ///
  /// 取得某日资金账单的下载地址；次日上午可取前一日的账单。
  ///
  /// `GET /v3/bill/fundflowbill` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791867)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/bill/fundflowbill"), query: query)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 账单的日期，形如 2019-06-11 · `bill_date`
    public var billDate: String
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String?
    /// 要下载账单的资金账户 · `account_type`
    public var accountType: AccountType?
    /// 压缩方式，不填则不压缩，枚举值之一 · `tar_type`
    public var tarType: TarType?

    public init(billDate: String, subMchid: String? = nil, accountType: AccountType? = nil, tarType: TarType? = nil) {
      self.billDate = billDate
      self.subMchid = subMchid
      self.accountType = accountType
      self.tarType = tarType
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.billDate = try fields.require("bill_date", object?.billDate)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.accountType = fields.visit("account_type", object?.accountType)
      self.tarType = fields.visit("tar_type", object?.tarType)
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
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 摘要的算法 · `hash_type`
    public let hashType: String?
    /// 摘要，十六进制 · `hash_value`
    public let hashValue: String?
    /// 账单的下载地址，五分钟内有效 · `download_url`
    public let downloadURL: String?

    public init(hashType: String? = nil, hashValue: String? = nil, downloadURL: String? = nil) {
      self.hashType = hashType
      self.hashValue = hashValue
      self.downloadURL = downloadURL
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.hashType = fields.visit("hash_type", object?.hashType)
      self.hashValue = fields.visit("hash_value", object?.hashValue)
      self.downloadURL = fields.visit("download_url", object?.downloadURL)
    }
  }
}
