// Written by wechatpay-gen: change the description, not this file.
// GET /steps8/String/Int/Bool/Data/Double/Response/Call/Alternative/JSONValue/Optional/Sendable/Schemas

@_spi(Generated) public import WeChatPay

// swift-format-ignore
extension Steps8.StringSegment.IntSegment.BoolSegment.DataSegment.DoubleSegment.ResponseSegment.CallSegment.AlternativeSegment.JSONValueSegment.OptionalSegment.SendableSegment.SchemasSegment {
  /// `GET /steps8/String/Int/Bool/Data/Double/Response/Call/Alternative/JSONValue/Optional/Sendable/Schemas`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/steps8/String/Int/Bool/Data/Double/Response/Call/Alternative/JSONValue/Optional/Sendable/Schemas")
    )
  }
}
