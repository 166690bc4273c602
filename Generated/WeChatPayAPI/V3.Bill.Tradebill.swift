// Written by wechatpay-gen: change the description, not this file.
// GET /v3/bill/tradebill

@_spi(Generated) public import WeChatPay

extension V3.Bill.Tradebill {
  /// 取交易账单的下载地址
  ///
  /// 取得某日交易账单的下载地址；次日上午可取前一日的账单。
  ///
  /// `GET /v3/bill/tradebill` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791866)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/bill/tradebill"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 账单的日期，形如 2019-06-11 · `bill_date`
    public var billDate: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 账单的种类 · `bill_type`
    public var billType: BillType? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }
    /// 压缩方式，不填则不压缩，枚举值之一 · `tar_type`
    public var tarType: TarType? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }

    public init(billDate: String, subMchid: String? = nil, billType: BillType? = nil, tarType: TarType? = nil) {
      fields = ObjectFields(of: Self.self, billDate, subMchid, billType, tarType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["bill_date": String.self, "sub_mchid": String?.self, "bill_type": BillType?.self, "tar_type": TarType?.self]
    }

    /// 账单的种类
    public struct BillType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 当日全部订单 · `ALL`
      public static var all: Self { Self(rawValue: "ALL") }

      /// 当日支付成功的订单 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 当日退款的订单 · `REFUND`
      public static var refund: Self { Self(rawValue: "REFUND") }

      /// 当日充值退款的订单 · `RECHARGE_REFUND`
      public static var rechargeRefund: Self { Self(rawValue: "RECHARGE_REFUND") }

      /// 个性化账单的全部订单 · `ALL_SPECIAL`
      public static var allSpecial: Self { Self(rawValue: "ALL_SPECIAL") }

      /// 个性化账单的支付订单 · `SUC_SPECIAL`
      public static var sucSpecial: Self { Self(rawValue: "SUC_SPECIAL") }

      /// 个性化账单的退款订单 · `REF_SPECIAL`
      public static var refSpecial: Self { Self(rawValue: "REF_SPECIAL") }
    }

    /// 压缩方式，不填则不压缩，枚举值之一
    public typealias TarType = V3.Bill.TarType
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Bill.SharedGetResponse
}
