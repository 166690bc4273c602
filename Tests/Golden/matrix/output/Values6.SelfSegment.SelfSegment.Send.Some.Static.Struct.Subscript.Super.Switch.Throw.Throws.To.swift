// Written by wechatpay-gen: change the description, not this file.
// GET /values6/{self}/{Self}/{send}/{some}/{static}/{struct}/{subscript}/{super}/{switch}/{throw}/{throws}/{to}

@_spi(Generated) public import WeChatPay

extension Values6.SelfSegment.SelfSegment.Send.Some.Static.Struct.Subscript.Super.Switch.Throw.Throws.To {
  /// `GET /values6/{self}/{Self}/{send}/{some}/{static}/{struct}/{subscript}/{super}/{switch}/{throw}/{throws}/{to}`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/values6/{self}/{Self}/{send}/{some}/{static}/{struct}/{subscript}/{super}/{switch}/{throw}/{throws}/{to}")
    )
  }
}
