// Written by wechatpay-gen: change the description, not this file.
// GET /v3/capital/capitallhh/banks/search-banks-by-bank-account

@_spi(Generated) public import WeChatPay

extension V3.Capital.Capitallhh.Banks.SearchBanksByBankAccount {
  /// 银行查询：按卡号查开户行
  ///
  /// 由个人银行卡号找出开户银行，部分银行不支持。
  ///
  /// `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697541)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/capital/capitallhh/banks/search-banks-by-bank-account"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 银行账号，加密传输 · `account_number`
    public var accountNumber: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(accountNumber: String) {
      fields = ObjectFields(of: Self.self, accountNumber)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["account_number": Sensitive<String>.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 各家银行
    public var data: [ResponseData]? { fields[list: 1] }

    public init(totalCount: Int? = nil, data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "data": [ResponseData]?.self]
    }

    /// 各家银行
    public typealias ResponseData = V3.Capital.Capitallhh.Banks.ResponseData
  }
}
