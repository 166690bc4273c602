// Written by wechatpay-gen: change the description, not this file.
// POST /v9/invoices

@_spi(Generated) public import WeChatPay

extension V9.Invoices {
  /// 申请开票
  ///
  /// `POST /v9/invoices`
  @discardableResult
  public func post() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v9/invoices", status: 202))
  }
}
