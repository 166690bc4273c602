// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close

@_spi(Generated) public import WeChatPay

extension V3.Pay.Partner.Transactions.OutTradeNo.OutTradeNo.Close {
  /// 服务商关闭订单
  ///
  /// 关闭尚未支付的订单，使其不能再付。
  ///
  /// `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012526949)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `1230000109`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(spMchid: String, subMchid: String) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String.self, "sub_mchid": String.self]
    }
  }
}
