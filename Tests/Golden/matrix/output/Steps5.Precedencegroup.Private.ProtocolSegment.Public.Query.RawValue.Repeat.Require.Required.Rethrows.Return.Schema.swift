// Written by wechatpay-gen: change the description, not this file.
// GET /steps5/precedencegroup/private/protocol/public/query/rawValue/repeat/require/required/rethrows/return/schema

@_spi(Generated) public import WeChatPay

// swift-format-ignore
extension Steps5.Precedencegroup.Private.ProtocolSegment.Public.Query.RawValue.Repeat.Require.Required.Rethrows.Return.Schema {
  /// `GET /steps5/precedencegroup/private/protocol/public/query/rawValue/repeat/require/required/rethrows/return/schema`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/steps5/precedencegroup/private/protocol/public/query/rawValue/repeat/require/required/rethrows/return/schema")
    )
  }
}
