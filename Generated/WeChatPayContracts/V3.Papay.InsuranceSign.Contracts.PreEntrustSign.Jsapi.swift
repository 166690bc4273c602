// Written by wechatpay-gen: change the description, not this file.
// POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi

@_spi(Generated) public import WeChatPay

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign.Jsapi {
  /// 保险签约：JSAPI 预签约
  ///
  /// 在公众号里签约之前提交协议与保单，取得链接。
  ///
  /// `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012528600) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014960223)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Papay.InsuranceSign.Contracts.PreEntrustSign.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Papay.SharedPostResponse
}
