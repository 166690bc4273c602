// Written by wechatpay-gen: change the description, not this file.
// PUT /texts/actions

@_spi(Generated) public import WeChatPay

extension Texts.Actions {
  /// 在基础和后代之间选择
  ///
  /// `PUT /texts/actions`
  public func put(
    _ body: Schemas.Request.AnyAction
  ) async throws(WeChatPayError) -> Response<Schemas.Response.AnyAction> {
    try await call.send(Endpoint(.put, "/texts/actions"), body: body)
  }
}
