// Written by wechatpay-gen: change the description, not this file.
// GET /v3/transactions/id/{transaction_id}

@_spi(Generated) public import WeChatPay

extension V3.Transactions.ID.TransactionID {
  /// 订单（境外旧版）：按微信单号查询
  ///
  /// 用微信支付订单号查询订单。
  ///
  /// - Note: 已由新接口取代 改用 `GET /v3/global/transactions/id/{transaction_id}`。
  ///
  /// `GET /v3/transactions/id/{transaction_id}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml)
  ///
  /// 域名：https://api.mch.weixin.qq.com/hk
  @available(*, deprecated, message: "改用 GET /v3/global/transactions/id/{transaction_id}。")
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/transactions/id/{transaction_id}", server: "https://api.mch.weixin.qq.com/hk"), query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Transactions.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Transactions.SharedGetResponse
}
