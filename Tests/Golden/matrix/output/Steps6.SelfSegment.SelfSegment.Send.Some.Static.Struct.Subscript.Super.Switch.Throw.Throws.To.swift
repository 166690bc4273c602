// Written by wechatpay-gen: change the description, not this file.
// GET /steps6/self/Self/send/some/static/struct/subscript/super/switch/throw/throws/to

@_spi(Generated) public import WeChatPay

extension Steps6.SelfSegment.SelfSegment.Send.Some.Static.Struct.Subscript.Super.Switch.Throw.Throws.To {
  /// `GET /steps6/self/Self/send/some/static/struct/subscript/super/switch/throw/throws/to`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.get, "/steps6/self/Self/send/some/static/struct/subscript/super/switch/throw/throws/to")
    )
  }
}
