// Written by wechatpay-gen: change the description, not this file.
// GET /v3/bill/tradebill

@_spi(Generated) public import WeChatPay

extension V3.Bill.Tradebill {
  /// 申请交易账单
  ///
  /// 取得某日交易账单的下载地址；次日上午可取前一日的账单。
  ///
  /// `GET /v3/bill/tradebill` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791866)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/bill/tradebill"), query: query)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 账单的日期，形如 2019-06-11 · `bill_date`
    public var billDate: String
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String?
    /// 账单的种类 · `bill_type`
    public var billType: BillType?
    /// 压缩方式，不填则不压缩，枚举值之一 · `tar_type`
    public var tarType: TarType?

    public init(billDate: String, subMchid: String? = nil, billType: BillType? = nil, tarType: TarType? = nil) {
      self.billDate = billDate
      self.subMchid = subMchid
      self.billType = billType
      self.tarType = tarType
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.billDate = try fields.require("bill_date", object?.billDate)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.billType = fields.visit("bill_type", object?.billType)
      self.tarType = fields.visit("tar_type", object?.tarType)
    }

    /// 账单的种类
    public struct BillType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 当日全部订单
      public static var all: Self { Self(rawValue: "ALL") }

      /// 当日支付成功的订单
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 当日退款的订单
      public static var refund: Self { Self(rawValue: "REFUND") }

      /// 当日充值退款的订单
      public static var rechargeRefund: Self { Self(rawValue: "RECHARGE_REFUND") }

      /// 个性化账单的全部订单
      public static var allSpecial: Self { Self(rawValue: "ALL_SPECIAL") }

      /// 个性化账单的支付订单
      public static var sucSpecial: Self { Self(rawValue: "SUC_SPECIAL") }

      /// 个性化账单的退款订单
      public static var refSpecial: Self { Self(rawValue: "REF_SPECIAL") }
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
