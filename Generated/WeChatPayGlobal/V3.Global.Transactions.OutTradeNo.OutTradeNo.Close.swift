// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/transactions/out-trade-no/{out_trade_no}/close

@_spi(Generated) public import WeChatPay

extension V3.Global.Transactions.OutTradeNo.OutTradeNo.Close {
  /// 境外订单：按商户单号关闭
  ///
  /// 用商户订单号关闭一笔尚未支付的订单。
  ///
  /// `POST /v3/global/transactions/out-trade-no/{out_trade_no}/close` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014140) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354485) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354539) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354575) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354603) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354794)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/global/transactions/out-trade-no/{out_trade_no}/close"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Global.Transactions.ClosePostRequest
}
