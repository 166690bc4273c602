// Written by wechatpay-gen: change the description, not this file.
// GET /v3/profitsharing/bills

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.Bills {
  /// 申请分账账单
  ///
  /// 取得某日分账账单的下载地址。
  ///
  /// `GET /v3/profitsharing/bills` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529628)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/profitsharing/bills"), query: query)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String?
    /// 账单的日期，形如 2019-06-11 · `bill_date`
    public var billDate: String
    /// 压缩方式，不填则不压缩，枚举值之一 · `tar_type`
    public var tarType: TarType?

    public init(subMchid: String? = nil, billDate: String, tarType: TarType? = nil) {
      self.subMchid = subMchid
      self.billDate = billDate
      self.tarType = tarType
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.billDate = try fields.require("bill_date", object?.billDate)
      self.tarType = fields.visit("tar_type", object?.tarType)
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
    /// 账单的下载地址，五分钟内有效 · `download_url`
    public let downloadURL: String?
    /// 摘要的算法，枚举值之一 · `hash_type`
    public let hashType: HashType?
    /// 摘要，十六进制 · `hash_value`
    public let hashValue: String?

    public init(downloadURL: String? = nil, hashType: HashType? = nil, hashValue: String? = nil) {
      self.downloadURL = downloadURL
      self.hashType = hashType
      self.hashValue = hashValue
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.downloadURL = fields.visit("download_url", object?.downloadURL)
      self.hashType = fields.visit("hash_type", object?.hashType)
      self.hashValue = fields.visit("hash_value", object?.hashValue)
    }

    /// 摘要的算法，枚举值之一
    public struct HashType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// SHA-1
      public static var sha1: Self { Self(rawValue: "SHA1") }
    }
  }
}
