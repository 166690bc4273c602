// Written by wechatpay-gen: change the description, not this file.
// GET /v3/discount-card/orders/out-trade-no/{out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.DiscountCard.Orders.OutTradeNo.OutTradeNo {
  /// 先享卡（旧版）：按商户单号查询
  ///
  /// 用商户订单号查询先享卡的使用与结算。
  ///
  /// - Note: 已停用 新接入请勿使用。
  ///
  /// `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
  @available(*, deprecated, message: "官方文档已停用此接口")
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/discount-card/orders/out-trade-no/{out_trade_no}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.DiscountCard.Orders.SharedGetResponse
}
