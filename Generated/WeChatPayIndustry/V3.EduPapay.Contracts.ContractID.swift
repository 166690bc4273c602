// Written by wechatpay-gen: change the description, not this file.
// DELETE /v3/edu-papay/contracts/{contract_id}

@_spi(Generated) public import WeChatPay

extension V3.EduPapay.Contracts.ContractID {
  /// 教育续费通：解约
  ///
  /// 由商户解除与用户的协议。
  ///
  /// `DELETE /v3/edu-papay/contracts/{contract_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466882) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465374)
  @discardableResult
  public func delete() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.delete, "/v3/edu-papay/contracts/{contract_id}"))
  }
}
