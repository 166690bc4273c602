// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign

@_spi(Generated) public import WeChatPay

extension V3.Global.Papay.Contracts.MiniprogramPreEntrustSign {
  /// 境外代扣：小程序预签约
  ///
  /// 取得拉起签约小程序所用的会话。
  ///
  /// `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015440)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/global/papay/contracts/miniprogram-pre-entrust-sign"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Global.Papay.Contracts.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Global.Papay.Contracts.SharedPostResponse
}
