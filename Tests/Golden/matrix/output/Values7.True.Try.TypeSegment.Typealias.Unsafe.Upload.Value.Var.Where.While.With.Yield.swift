// Written by wechatpay-gen: change the description, not this file.
// GET /values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}/{value}/{var}/{where}/{while}/{with}/{yield}

@_spi(Generated) public import WeChatPay

extension Values7.True.Try.TypeSegment.Typealias.Unsafe.Upload.Value.Var.Where.While.With.Yield {
  /// `GET /values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}/{value}/{var}/{where}/{while}/{with}/{yield}`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}/{value}/{var}/{where}/{while}/{with}/{yield}")
    )
  }
}
