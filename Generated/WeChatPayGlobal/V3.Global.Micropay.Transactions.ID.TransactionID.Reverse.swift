// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/micropay/transactions/id/{transaction_id}/reverse

@_spi(Generated) public import WeChatPay

extension V3.Global.Micropay.Transactions.ID.TransactionID.Reverse {
  /// 境外付款码：按微信单号撤销
  ///
  /// 支付失败或超时后撤销订单，已付的钱退给用户。
  ///
  /// `POST /v3/global/micropay/transactions/id/{transaction_id}/reverse` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/global/micropay/transactions/id/{transaction_id}/reverse"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Global.Micropay.Transactions.SharedPostRequest
}
