// Written by wechatpay-gen: change the description, not this file.
// GET /v3/merchantfund/merchant/income-records

@_spi(Generated) public import WeChatPay

extension V3.Merchantfund.Merchant.IncomeRecords {
  /// 银行来账：查询本商户
  ///
  /// 列出某日转入服务商账户的银行来账。
  ///
  /// `GET /v3/merchantfund/merchant/income-records` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720300) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718647)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchantfund/merchant/income-records"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 账户的类型 · `account_type`
    public var accountType: AccountType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 日期
    public var date: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }

    public init(accountType: AccountType, date: String, offset: Int? = nil, limit: Int) {
      fields = ObjectFields(of: Self.self, accountType, date, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["account_type": AccountType.self, "date": String.self, "offset": Int?.self, "limit": Int.self]
    }

    /// 账户的类型
    public typealias AccountType = V3.Merchantfund.AccountType
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 1] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 2] }
    /// 各笔来账
    public var data: [ResponseData]? { fields[list: 3] }
    /// 翻页的链接
    public var links: Links? { fields[object: 4] }

    public init(
      totalCount: Int? = nil, offset: Int? = nil, limit: Int? = nil, data: [ResponseData]? = nil, links: Links? = nil
    ) {
      fields = ObjectFields(of: Self.self, totalCount, offset, limit, data, links)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "total_count": Int?.self, "offset": Int?.self, "limit": Int?.self, "data": [ResponseData]?.self,
        "links": Links?.self,
      ]
    }

    /// 各笔来账
    public struct ResponseData: APIObject {
      /// 商户号
      public var mchid: String? { fields[text: 0] }
      /// 账户的类型 · `account_type`
      public var accountType: AccountType? { fields[enumeration: 1] }
      /// 来账的类型 · `income_record_type`
      public var incomeRecordType: IncomeRecordType? { fields[enumeration: 2] }
      /// 来账的微信单号 · `income_record_id`
      public var incomeRecordID: String? { fields[text: 3] }
      /// 来账的金额，单位为分
      public var amount: Int? { fields[integer: 4] }
      /// 来账完成的时间 · `success_time`
      public var successTime: Timestamp? { fields[time: 5] }
      /// 银行的名称 · `bank_name`
      public var bankName: String? { fields[text: 6] }
      /// 银行账户的户名 · `bank_account_name`
      public var bankAccountName: String? { fields[text: 7] }
      /// 付款方的银行卡号 · `bank_account_number`
      public var bankAccountNumber: String? { fields[text: 8] }
      /// 银行的附言 · `recharge_remark`
      public var rechargeRemark: String? { fields[text: 9] }

      public init(
        mchid: String? = nil, accountType: AccountType? = nil, incomeRecordType: IncomeRecordType? = nil,
        incomeRecordID: String? = nil, amount: Int? = nil, successTime: Timestamp? = nil, bankName: String? = nil,
        bankAccountName: String? = nil, bankAccountNumber: String? = nil, rechargeRemark: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, mchid, accountType, incomeRecordType, incomeRecordID, amount, successTime, bankName,
          bankAccountName, bankAccountNumber, rechargeRemark
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "mchid": String?.self, "account_type": AccountType?.self, "income_record_type": IncomeRecordType?.self,
          "income_record_id": String?.self, "amount": Int?.self, "success_time": Timestamp?.self,
          "bank_name": String?.self, "bank_account_name": String?.self, "bank_account_number": String?.self,
          "recharge_remark": String?.self,
        ]
      }
    }

    /// 翻页的链接
    public typealias Links = V3.Merchantfund.Links

    /// 账户的类型
    public typealias AccountType = V3.Merchantfund.AccountType

    /// 来账的类型
    public typealias IncomeRecordType = V3.Merchantfund.IncomeRecordType
  }

  /// 账户的类型
  public typealias AccountType = V3.Merchantfund.AccountType
}
