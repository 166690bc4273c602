// Written by wechatpay-gen: change the description, not this file.
// POST /v3/transactions/out-trade-no/{out_trade_no}/close

@_spi(Generated) public import WeChatPay

extension V3.Transactions.OutTradeNo.OutTradeNo.Close {
  /// 订单（境外旧版）：按商户单号关闭
  ///
  /// 用商户订单号关闭一笔尚未支付的订单。
  ///
  /// - Note: 已由新接口取代 改用 `POST /v3/global/transactions/out-trade-no/{out_trade_no}/close`。
  ///
  /// `POST /v3/transactions/out-trade-no/{out_trade_no}/close` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
  ///
  /// 域名：https://api.mch.weixin.qq.com/hk
  @available(*, deprecated, message: "改用 POST /v3/global/transactions/out-trade-no/{out_trade_no}/close。")
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/transactions/out-trade-no/{out_trade_no}/close", server: "https://api.mch.weixin.qq.com/hk"),
      body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Transactions.ClosePostRequest
}
