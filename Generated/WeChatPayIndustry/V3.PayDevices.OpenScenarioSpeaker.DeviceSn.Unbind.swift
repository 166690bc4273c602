// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind

@_spi(Generated) public import WeChatPay

extension V3.PayDevices.OpenScenarioSpeaker.DeviceSn.Unbind {
  /// 收款音箱：解绑码牌
  ///
  /// 解除音箱与收款链接的关系。
  ///
  /// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind` · [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
  public func post() async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind"))
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.PayDevices.OpenScenarioSpeaker.DeviceSn.SharedPostResponse
}
