// Written by wechatpay-gen: change the description, not this file.
// GET /steps2/discard/do/each/else/encode/encoder/endpoint/enum/extension/fallthrough/false/fields

@_spi(Generated) public import WeChatPay

extension Steps2.Discard.Do.Each.Else.Encode.EncoderSegment.EndpointSegment.Enum.Extension.Fallthrough.False.Fields {
  /// `GET /steps2/discard/do/each/else/encode/encoder/endpoint/enum/extension/fallthrough/false/fields`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.get, "/steps2/discard/do/each/else/encode/encoder/endpoint/enum/extension/fallthrough/false/fields")
    )
  }
}
