// Written by wechatpay-gen: change the description, not this file.
// GET /v3/bill/fundflowbill

@_spi(Generated) public import WeChatPay

extension V3.Bill.Fundflowbill {
  /// 取资金账单的下载地址
  ///
  /// 取得某日资金账单的下载地址；次日上午可取前一日的账单。
  ///
  /// `GET /v3/bill/fundflowbill` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791867)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/bill/fundflowbill"), query: query)
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
    /// 要下载账单的资金账户 · `account_type`
    public var accountType: AccountType? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }
    /// 压缩方式，不填则不压缩，枚举值之一 · `tar_type`
    public var tarType: TarType? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }

    public init(billDate: String, subMchid: String? = nil, accountType: AccountType? = nil, tarType: TarType? = nil) {
      fields = ObjectFields(of: Self.self, billDate, subMchid, accountType, tarType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "bill_date": String.self, "sub_mchid": String?.self, "account_type": AccountType?.self,
        "tar_type": TarType?.self,
      ]
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
    }

    /// 压缩方式，不填则不压缩，枚举值之一
    public typealias TarType = V3.Bill.TarType
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Bill.SharedGetResponse
}
