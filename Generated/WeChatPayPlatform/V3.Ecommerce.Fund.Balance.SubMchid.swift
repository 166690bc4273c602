// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/fund/balance/{sub_mchid}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Fund.Balance.SubMchid {
  /// 二级商户资金：查询实时余额
  ///
  /// 取得二级商户账户此刻的余额。
  ///
  /// `GET /v3/ecommerce/fund/balance/{sub_mchid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476690) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719894) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720892) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012713134)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/fund/balance/{sub_mchid}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 要查哪种资金账户 · `account_type`
    public var accountType: AccountType? {
      get { fields[enumeration: 0] }
      set { fields[enumeration: 0] = newValue }
    }

    public init(accountType: AccountType? = nil) {
      fields = ObjectFields(of: Self.self, accountType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["account_type": AccountType?.self]
    }

    /// 要查哪种资金账户
    public typealias AccountType = V3.Ecommerce.Fund.Balance.SubMchid.AccountType
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 要查哪种资金账户 · `account_type`
    public var accountType: AccountType? { fields[enumeration: 1] }
    /// 可用的余额，单位为分 · `available_amount`
    public var availableAmount: Int? { fields[integer: 2] }
    /// 不可用的余额，单位为分 · `pending_amount`
    public var pendingAmount: Int? { fields[integer: 3] }

    public init(
      subMchid: String? = nil, accountType: AccountType? = nil, availableAmount: Int? = nil, pendingAmount: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, accountType, availableAmount, pendingAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "account_type": AccountType?.self, "available_amount": Int?.self,
        "pending_amount": Int?.self,
      ]
    }

    /// 要查哪种资金账户
    public typealias AccountType = V3.Ecommerce.Fund.Balance.SubMchid.AccountType
  }

  /// 要查哪种资金账户
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
