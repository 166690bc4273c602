// Written by wechatpay-gen: change the description, not this file.
// DELETE /v3/shop/keywords

@_spi(Generated) public import WeChatPay

extension V3.Shop.Keywords {
  /// 清空
  ///
  /// `DELETE /v3/shop/keywords`
  @discardableResult
  public func delete() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.delete, "/v3/shop/keywords"))
  }
}
