// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse

@_spi(Generated) public import WeChatPay

extension V3.Global.Papay.Transactions.OutTradeNo.OutTradeNo.Reverse {
  /// 境外代扣：撤销订单
  ///
  /// 撤销一笔代扣。
  ///
  /// `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015496)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  @discardableResult
  public func post(_ query: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse"), query: query
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(subMchid: String) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self]
    }
  }
}
