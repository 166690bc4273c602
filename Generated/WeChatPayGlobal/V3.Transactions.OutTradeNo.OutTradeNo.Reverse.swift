// Written by wechatpay-gen: change the description, not this file.
// POST /v3/transactions/out-trade-no/{out_trade_no}/reverse

@_spi(Generated) public import WeChatPay

extension V3.Transactions.OutTradeNo.OutTradeNo.Reverse {
  /// 订单（境外旧版）：按商户单号撤销
  ///
  /// 支付失败或超时后用商户订单号撤销。
  ///
  /// - Note: 已由新接口取代 改用 `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`。
  ///
  /// `POST /v3/transactions/out-trade-no/{out_trade_no}/reverse` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml)
  ///
  /// 域名：https://api.mch.weixin.qq.com/hk
  @available(*, deprecated, message: "改用 POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse。")
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    // swift-format-ignore
    try await call.send(
      Endpoint(.post, "/v3/transactions/out-trade-no/{out_trade_no}/reverse", server: "https://api.mch.weixin.qq.com/hk"),
      body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Transactions.ReversePostRequest
}
