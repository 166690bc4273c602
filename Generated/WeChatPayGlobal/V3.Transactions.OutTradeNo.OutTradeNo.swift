// Written by wechatpay-gen: change the description, not this file.
// GET /v3/transactions/out-trade-no/{out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.Transactions.OutTradeNo.OutTradeNo {
  /// 订单（境外旧版）：按商户单号查询
  ///
  /// 用商户订单号查询订单。
  ///
  /// - Note: 已由新接口取代 改用 `GET /v3/global/transactions/out-trade-no/{out_trade_no}`。
  ///
  /// `GET /v3/transactions/out-trade-no/{out_trade_no}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml)
  ///
  /// 域名：https://api.mch.weixin.qq.com/hk
  @available(*, deprecated, message: "改用 GET /v3/global/transactions/out-trade-no/{out_trade_no}。")
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/transactions/out-trade-no/{out_trade_no}", server: "https://api.mch.weixin.qq.com/hk"),
      query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Transactions.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Transactions.SharedGetResponse
}
