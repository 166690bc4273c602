// Written by wechatpay-gen: change the description, not this file.
// GET /values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}/{Call}/{Alternative}/{JSONValue}/{Optional}/{Sendable}/{Schemas}

@_spi(Generated) public import WeChatPay

// swift-format-ignore
extension Values8.StringSegment.IntSegment.BoolSegment.DataSegment.DoubleSegment.ResponseSegment.CallSegment.AlternativeSegment.JSONValueSegment.OptionalSegment.SendableSegment.SchemasSegment {
  /// `GET /values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}/{Call}/{Alternative}/{JSONValue}/{Optional}/{Sendable}/{Schemas}`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}/{Call}/{Alternative}/{JSONValue}/{Optional}/{Sendable}/{Schemas}")
    )
  }
}
