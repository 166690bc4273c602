// Written by wechatpay-gen: change the description, not this file.
// POST /v3/transactions/app

@_spi(Generated) public import WeChatPay

extension V3.Transactions.App {
  /// 下单（境外旧版）：APP
  ///
  /// 创建预支付订单，供 APP 调起支付。
  ///
  /// - Note: 已由新接口取代 改用 `POST /v3/global/transactions/app`。
  ///
  /// `POST /v3/transactions/app` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml)
  ///
  /// 域名：https://api.mch.weixin.qq.com/hk
  @available(*, deprecated, message: "改用 POST /v3/global/transactions/app。")
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/transactions/app", server: "https://api.mch.weixin.qq.com/hk"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Transactions.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Transactions.SharedPostResponse
}
