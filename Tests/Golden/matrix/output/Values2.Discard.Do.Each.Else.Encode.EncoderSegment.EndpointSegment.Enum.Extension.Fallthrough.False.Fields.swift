// Written by wechatpay-gen: change the description, not this file.
// GET /values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}/{endpoint}/{enum}/{extension}/{fallthrough}/{false}/{fields}

@_spi(Generated) public import WeChatPay

extension Values2.Discard.Do.Each.Else.Encode.EncoderSegment.EndpointSegment.Enum.Extension.Fallthrough.False.Fields {
  /// `GET /values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}/{endpoint}/{enum}/{extension}/{fallthrough}/{false}/{fields}`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}/{endpoint}/{enum}/{extension}/{fallthrough}/{false}/{fields}")
    )
  }
}
