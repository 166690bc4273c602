// Written by wechatpay-gen: change the description, not this file.
// GET /values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}/{copy}/{default}/{defer}/{deinit}/{destination}/{digest}

@_spi(Generated) public import WeChatPay

extension Values1.Catch.Class.Client.Consume.Consuming.Continue.Copy.Default.Defer.Deinit.Destination.Digest {
  /// `GET /values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}/{copy}/{default}/{defer}/{deinit}/{destination}/{digest}`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}/{copy}/{default}/{defer}/{deinit}/{destination}/{digest}")
    )
  }
}
