// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/profit-sharing/refunds/refundable-balance

@_spi(Generated) public import WeChatPay

extension V3.Global.ProfitSharing.Refunds.RefundableBalance {
  /// 境外分账：查询可垫付余额
  ///
  /// 已出境部分要退款时，查询能够垫付多少。
  ///
  /// `GET /v3/global/profit-sharing/refunds/refundable-balance` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024984)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/profit-sharing/refunds/refundable-balance"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 出资的商户号 · `sponsor_mchid`
    public var sponsorMchid: String? { fields[text: 0] }
    /// 垫付分账退款可用的余额，以币种的最小单位计
    public var balance: Int? { fields[integer: 1] }
    /// 币种，ISO 4217 三位代码
    public var currency: String? { fields[text: 2] }

    public init(sponsorMchid: String? = nil, balance: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, sponsorMchid, balance, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sponsor_mchid": String?.self, "balance": Int?.self, "currency": String?.self]
    }
  }
}
