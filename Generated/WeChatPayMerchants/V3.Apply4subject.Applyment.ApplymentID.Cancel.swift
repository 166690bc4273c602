// Written by wechatpay-gen: change the description, not this file.
// POST /v3/apply4subject/applyment/{applyment_id}/cancel

@_spi(Generated) public import WeChatPay

extension V3.Apply4subject.Applyment.ApplymentID.Cancel {
  /// 开户意愿：按申请单号撤销
  ///
  /// 撤销申请单，以便修改后重新提交。
  ///
  /// `POST /v3/apply4subject/applyment/{applyment_id}/cancel` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
  @discardableResult
  public func post() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/apply4subject/applyment/{applyment_id}/cancel"))
  }
}
