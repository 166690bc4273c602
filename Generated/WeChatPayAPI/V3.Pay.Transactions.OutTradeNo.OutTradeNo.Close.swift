// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close

@_spi(Generated) public import WeChatPay

extension V3.Pay.Transactions.OutTradeNo.OutTradeNo.Close {
  /// 商户关闭订单
  ///
  /// 关闭尚未支付的订单，使其不能再付。
  ///
  /// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791860)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/pay/transactions/out-trade-no/{out_trade_no}/close"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户号 · 例如 `1230000109`
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(mchid: String) {
      fields = ObjectFields(of: Self.self, mchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String.self]
    }
  }
}
