// Written by wechatpay-gen: change the description, not this file.
// POST /v9/types

@_spi(Generated) public import WeChatPay

extension V9.Types {
  /// 各种类型
  ///
  /// `POST /v9/types`
  public func post(_ body: Schemas.Request.Types) async throws(WeChatPayError) -> Response<Schemas.Response.Types> {
    try await call.send(Endpoint(.post, "/v9/types"), body: body)
  }
}
