// Written by wechatpay-gen: change the description, not this file.
// POST /v3/transactions/jsapi

@_spi(Generated) public import WeChatPay

extension V3.Transactions.Jsapi {
  /// 下单（境外旧版）：JSAPI
  ///
  /// 创建预支付订单，供公众号或小程序调起支付。
  ///
  /// - Note: 已由新接口取代 改用 `POST /v3/global/transactions/jsapi`。
  ///
  /// `POST /v3/transactions/jsapi` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml)
  ///
  /// 域名：https://api.mch.weixin.qq.com/hk
  @available(*, deprecated, message: "改用 POST /v3/global/transactions/jsapi。")
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/transactions/jsapi", server: "https://api.mch.weixin.qq.com/hk"), body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Transactions.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Transactions.SharedPostResponse
}
