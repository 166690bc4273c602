// Written by wechatpay-gen: change the description, not this file.
// GET /values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}/{repeat}/{require}/{required}/{rethrows}/{return}/{schema}

@_spi(Generated) public import WeChatPay

// swift-format-ignore
extension Values5.Precedencegroup.Private.ProtocolSegment.Public.Query.RawValue.Repeat.Require.Required.Rethrows.Return.Schema {
  /// `GET /values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}/{repeat}/{require}/{required}/{rethrows}/{return}/{schema}`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}/{repeat}/{require}/{required}/{rethrows}/{return}/{schema}")
    )
  }
}
