// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse

@_spi(Generated) public import WeChatPay

extension V3.Global.Micropay.Transactions.OutTradeNo.OutTradeNo.Reverse {
  /// 境外付款码：按商户单号撤销
  ///
  /// 支付失败或超时后用商户订单号撤销。
  ///
  /// `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse"), body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Global.Micropay.Transactions.SharedPostRequest
}
