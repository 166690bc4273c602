// Written by wechatpay-gen: change the description, not this file.
// POST /v3/apply4subject/applyment/{business_code}/cancel

@_spi(Generated) public import WeChatPay

extension V3.Apply4subject.Applyment.BusinessCode.Cancel {
  /// 开户意愿：按业务编号撤销
  ///
  /// 用服务商自己的编号撤销申请单。
  ///
  /// `POST /v3/apply4subject/applyment/{business_code}/cancel` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
  @discardableResult
  public func post() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/apply4subject/applyment/{business_code}/cancel"))
  }
}
