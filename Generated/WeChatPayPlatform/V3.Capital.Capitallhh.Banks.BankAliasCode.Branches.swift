// Written by wechatpay-gen: change the description, not this file.
// GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches

@_spi(Generated) public import WeChatPay

extension V3.Capital.Capitallhh.Banks.BankAliasCode.Branches {
  /// 银行查询：支行
  ///
  /// 按银行与城市列出支行。
  ///
  /// `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697673)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/capital/capitallhh/banks/{bank_alias_code}/branches"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 城市的编码 · `city_code`
    public var cityCode: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }

    public init(cityCode: Int, offset: Int? = nil, limit: Int) {
      fields = ObjectFields(of: Self.self, cityCode, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["city_code": Int.self, "offset": Int?.self, "limit": Int.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 本次返回的条数
    public var count: Int? { fields[integer: 1] }
    /// 各个支行
    public var data: [ResponseData]? { fields[list: 2] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 3] }
    /// 翻页的链接
    public var links: Links? { fields[object: 4] }
    /// 开户的银行 · `account_bank`
    public var accountBank: String? { fields[text: 5] }
    /// 开户银行的编码 · `account_bank_code`
    public var accountBankCode: Int? { fields[integer: 6] }
    /// 银行的别名 · `bank_alias`
    public var bankAlias: String? { fields[text: 7] }
    /// 银行别名的编码 · `bank_alias_code`
    public var bankAliasCode: String? { fields[text: 8] }

    public init(
      totalCount: Int? = nil, count: Int? = nil, data: [ResponseData]? = nil, offset: Int? = nil, links: Links? = nil,
      accountBank: String? = nil, accountBankCode: Int? = nil, bankAlias: String? = nil, bankAliasCode: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, totalCount, count, data, offset, links, accountBank, accountBankCode, bankAlias, bankAliasCode
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "total_count": Int?.self, "count": Int?.self, "data": [ResponseData]?.self, "offset": Int?.self,
        "links": Links?.self, "account_bank": String?.self, "account_bank_code": Int?.self, "bank_alias": String?.self,
        "bank_alias_code": String?.self,
      ]
    }

    /// 各个支行
    public struct ResponseData: APIObject {
      /// 开户支行的名称 · `bank_branch_name`
      public var bankBranchName: String? { fields[text: 0] }
      /// 开户支行的联行号 · `bank_branch_id`
      public var bankBranchID: String? { fields[text: 1] }

      public init(bankBranchName: String? = nil, bankBranchID: String? = nil) {
        fields = ObjectFields(of: Self.self, bankBranchName, bankBranchID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["bank_branch_name": String?.self, "bank_branch_id": String?.self]
      }
    }

    /// 翻页的链接
    public typealias Links = V3.Capital.Capitallhh.Banks.Links
  }
}
