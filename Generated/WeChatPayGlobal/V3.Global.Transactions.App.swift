// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/transactions/app

@_spi(Generated) public import WeChatPay

extension V3.Global.Transactions.App {
  /// 境外下单：APP
  ///
  /// 创建预支付订单，供 APP 调起支付。
  ///
  /// `POST /v3/global/transactions/app` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014223)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/global/transactions/app"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Global.Transactions.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Global.Transactions.SharedPostResponse
}
