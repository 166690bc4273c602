// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Fund.Enddaybalance.SubMchid {
  /// 二级商户资金：查询日终余额
  ///
  /// 取得二级商户账户某日结束时的余额。
  ///
  /// `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476693)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/fund/enddaybalance/{sub_mchid}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 日期
    public var date: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 账户的类型 · `account_type`
    public var accountType: AccountType? {
      get { fields[enumeration: 1] }
      set { fields[enumeration: 1] = newValue }
    }

    public init(date: String, accountType: AccountType? = nil) {
      fields = ObjectFields(of: Self.self, date, accountType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["date": String.self, "account_type": AccountType?.self]
    }

    /// 账户的类型
    public typealias AccountType = V3.Ecommerce.Fund.Enddaybalance.SubMchid.AccountType
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 可用的余额，单位为分 · `available_amount`
    public var availableAmount: Int? { fields[integer: 1] }
    /// 不可用的余额，单位为分 · `pending_amount`
    public var pendingAmount: Int? { fields[integer: 2] }
    /// 账户的类型 · `account_type`
    public var accountType: AccountType? { fields[enumeration: 3] }

    public init(
      subMchid: String? = nil, availableAmount: Int? = nil, pendingAmount: Int? = nil, accountType: AccountType? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, availableAmount, pendingAmount, accountType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "available_amount": Int?.self, "pending_amount": Int?.self,
        "account_type": AccountType?.self,
      ]
    }

    /// 账户的类型
    public typealias AccountType = V3.Ecommerce.Fund.Enddaybalance.SubMchid.AccountType
  }

  /// 账户的类型
  public struct AccountType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 基本账户 · `BASIC`
    public static var basic: Self { Self(rawValue: "BASIC") }

    /// 保证金账户 · `DEPOSIT`
    public static var deposit: Self { Self(rawValue: "DEPOSIT") }
  }
}
