// Written by wechatpay-gen: change the description, not this file.
// GET /v3/merchant/fund/dayendbalance/{account_type}

@_spi(Generated) public import WeChatPay

extension V3.Merchant.Fund.Dayendbalance.AccountType {
  /// 查询日终余额
  ///
  /// 取得本商户号某个账户某日结束时的余额。
  ///
  /// `GET /v3/merchant/fund/dayendbalance/{account_type}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476702) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720989) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721446)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchant/fund/dayendbalance/{account_type}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 日期
    public var date: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(date: String) {
      fields = ObjectFields(of: Self.self, date)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["date": String.self]
    }
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Merchant.Fund.SharedGetResponse
}
