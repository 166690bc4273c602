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
  public struct GetRequest: APIObject, Codable, Hashable {
    /// 账单的日期，形如 2019-06-11 · `bill_date`
    public var billDate: String { fields[required: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[1] }
    /// 账单的种类 · `bill_type`
    public var billType: BillType? { fields[2] }
    /// 压缩方式，不填则不压缩，枚举值之一 · `tar_type`
    public var tarType: TarType? { fields[3] }

    public init(billDate: String, subMchid: String? = nil, billType: BillType? = nil, tarType: TarType? = nil) {
      fields = ObjectFields(of: Self.self, billDate, subMchid, billType, tarType)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["bill_date": String.self, "sub_mchid": String?.self, "bill_type": BillType?.self, "tar_type": TarType?.self]
    }

    /// 账单的种类
    public struct BillType: OpenEnumeration, Codable, Hashable {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

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
    public struct TarType: OpenEnumeration, Codable, Hashable {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 以gzip压缩
      public static var gzip: Self { Self(rawValue: "GZIP") }
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject, Codable, Hashable {
    /// 摘要的算法 · `hash_type`
    public var hashType: String? { fields[0] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[1] }
    /// 账单的下载地址，五分钟内有效 · `download_url`
    public var downloadURL: String? { fields[2] }

    public init(hashType: String? = nil, hashValue: String? = nil, downloadURL: String? = nil) {
      fields = ObjectFields(of: Self.self, hashType, hashValue, downloadURL)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["hash_type": String?.self, "hash_value": String?.self, "download_url": String?.self]
    }
  }
}
