// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/transactions/out-trade-no/{out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.Global.Transactions.OutTradeNo.OutTradeNo {
  /// 境外订单：按商户单号查询
  ///
  /// 用商户订单号查询订单。
  ///
  /// `GET /v3/global/transactions/out-trade-no/{out_trade_no}` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013913) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354440) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354480) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354534) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354570) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354598) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354793) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024982)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/transactions/out-trade-no/{out_trade_no}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Global.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Global.Transactions.SharedGetResponse
}
