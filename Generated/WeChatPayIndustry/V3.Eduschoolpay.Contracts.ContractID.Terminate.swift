// Written by wechatpay-gen: change the description, not this file.
// POST /v3/eduschoolpay/contracts/{contract_id}/terminate

@_spi(Generated) public import WeChatPay

extension V3.Eduschoolpay.Contracts.ContractID.Terminate {
  /// 校园轻松付：解约
  ///
  /// 由商户解除与用户的协议。
  ///
  /// `POST /v3/eduschoolpay/contracts/{contract_id}/terminate` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012469025)
  @discardableResult
  public func post() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/eduschoolpay/contracts/{contract_id}/terminate"))
  }
}
