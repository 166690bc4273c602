// Written by wechatpay-gen: change the description, not this file.
// GET /v3/aggracct-bc/wb-channel/account/balance

@_spi(Generated) public import WeChatPay

extension V3.AggracctBc.WbChannel.Account.Balance {
  /// 台账：查询渠道额度
  ///
  /// 查询渠道在微众银行台账里的可用额度。
  ///
  /// `GET /v3/aggracct-bc/wb-channel/account/balance` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016061186)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/aggracct-bc/wb-channel/account/balance"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.AggracctBc.WbChannel.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 是否还有未完的减额指令 · `in_transit_reduction_exist`
    public var inTransitReductionExist: Bool? { fields[boolean: 0] }
    /// 台账的额度，单位为分
    public var balance: Int? { fields[integer: 1] }

    public init(inTransitReductionExist: Bool? = nil, balance: Int? = nil) {
      fields = ObjectFields(of: Self.self, inTransitReductionExist, balance)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["in_transit_reduction_exist": Bool?.self, "balance": Int?.self]
    }
  }
}
