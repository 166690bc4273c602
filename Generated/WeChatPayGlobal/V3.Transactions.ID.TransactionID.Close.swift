// Written by wechatpay-gen: change the description, not this file.
// POST /v3/transactions/id/{transaction_id}/close

@_spi(Generated) public import WeChatPay

extension V3.Transactions.ID.TransactionID.Close {
  /// 订单（境外旧版）：按微信单号关闭
  ///
  /// 关闭一笔尚未支付的订单。
  ///
  /// - Note: 已由新接口取代 改用 `POST /v3/global/transactions/id/{transaction_id}/close`。
  ///
  /// `POST /v3/transactions/id/{transaction_id}/close` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
  ///
  /// 域名：https://api.mch.weixin.qq.com/hk
  @available(*, deprecated, message: "改用 POST /v3/global/transactions/id/{transaction_id}/close。")
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/transactions/id/{transaction_id}/close", server: "https://api.mch.weixin.qq.com/hk"),
      body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Transactions.ClosePostRequest
}
