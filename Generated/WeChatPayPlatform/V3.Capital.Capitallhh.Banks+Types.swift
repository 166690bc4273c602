// Written by wechatpay-gen: change the description, not this file.
// /v3/capital/capitallhh/banks/**

@_spi(Generated) public import WeChatPay

extension V3.Capital.Capitallhh.Banks {
  /// 翻页的链接
  public struct Links: APIObject {
    /// 下一页的链接
    public var next: String? { fields[text: 0] }
    /// 上一页的链接
    public var prev: String? { fields[text: 1] }
    /// 本页的链接 · `self`
    public var selfField: String? { fields[text: 2] }

    public init(next: String? = nil, prev: String? = nil, selfField: String? = nil) {
      fields = ObjectFields(of: Self.self, next, prev, selfField)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["next": String?.self, "prev": String?.self, "self": String?.self]
    }
  }

  /// 各家银行
  public struct ResponseData: APIObject {
    /// 银行的别名 · `bank_alias`
    public var bankAlias: String? { fields[text: 0] }
    /// 银行别名的编码 · `bank_alias_code`
    public var bankAliasCode: String? { fields[text: 1] }
    /// 开户的银行 · `account_bank`
    public var accountBank: String? { fields[text: 2] }
    /// 开户银行的编码 · `account_bank_code`
    public var accountBankCode: Int? { fields[integer: 3] }
    /// 是否要填支行 · `need_bank_branch`
    public var needBankBranch: Bool? { fields[boolean: 4] }

    public init(
      bankAlias: String? = nil, bankAliasCode: String? = nil, accountBank: String? = nil, accountBankCode: Int? = nil,
      needBankBranch: Bool? = nil
    ) {
      fields = ObjectFields(of: Self.self, bankAlias, bankAliasCode, accountBank, accountBankCode, needBankBranch)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "bank_alias": String?.self, "bank_alias_code": String?.self, "account_bank": String?.self,
        "account_bank_code": Int?.self, "need_bank_branch": Bool?.self,
      ]
    }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }

    public init(offset: Int? = nil, limit: Int) {
      fields = ObjectFields(of: Self.self, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["offset": Int?.self, "limit": Int.self]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 本次返回的条数
    public var count: Int? { fields[integer: 1] }
    /// 各家银行
    public var data: [ResponseData]? { fields[list: 2] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 3] }
    /// 翻页的链接
    public var links: Links? { fields[object: 4] }

    public init(
      totalCount: Int? = nil, count: Int? = nil, data: [ResponseData]? = nil, offset: Int? = nil, links: Links? = nil
    ) {
      fields = ObjectFields(of: Self.self, totalCount, count, data, offset, links)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "total_count": Int?.self, "count": Int?.self, "data": [ResponseData]?.self, "offset": Int?.self,
        "links": Links?.self,
      ]
    }

    /// 各家银行
    public typealias ResponseData = V3.Capital.Capitallhh.Banks.ResponseData

    /// 翻页的链接
    public typealias Links = V3.Capital.Capitallhh.Banks.Links
  }
}
