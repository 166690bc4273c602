// Written by wechatpay-gen: change the description, not this file.
// GET /choice

@_spi(Generated) public import WeChatPay

extension Choice {
  /// `GET /choice`
  public func get() async throws(WeChatPayError) -> Response<Schemas.Response.Choice> {
    try await call.send(Endpoint(.get, "/choice"))
  }
}
