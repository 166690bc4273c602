// Written by wechatpay-gen: change the description, not this file.
// GET /steps1/catch/class/client/consume/consuming/continue/copy/default/defer/deinit/destination/digest

@_spi(Generated) public import WeChatPay

extension Steps1.Catch.Class.Client.Consume.Consuming.Continue.Copy.Default.Defer.Deinit.Destination.Digest {
  /// `GET /steps1/catch/class/client/consume/consuming/continue/copy/default/defer/deinit/destination/digest`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/steps1/catch/class/client/consume/consuming/continue/copy/default/defer/deinit/destination/digest")
    )
  }
}
