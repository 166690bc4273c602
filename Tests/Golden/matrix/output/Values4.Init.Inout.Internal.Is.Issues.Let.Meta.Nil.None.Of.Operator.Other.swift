// Written by wechatpay-gen: change the description, not this file.
// GET /values4/{init}/{inout}/{internal}/{is}/{issues}/{let}/{meta}/{nil}/{none}/{of}/{operator}/{other}

@_spi(Generated) public import WeChatPay

extension Values4.Init.Inout.Internal.Is.Issues.Let.Meta.Nil.None.Of.Operator.Other {
  /// `GET /values4/{init}/{inout}/{internal}/{is}/{issues}/{let}/{meta}/{nil}/{none}/{of}/{operator}/{other}`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/values4/{init}/{inout}/{internal}/{is}/{issues}/{let}/{meta}/{nil}/{none}/{of}/{operator}/{other}")
    )
  }
}
