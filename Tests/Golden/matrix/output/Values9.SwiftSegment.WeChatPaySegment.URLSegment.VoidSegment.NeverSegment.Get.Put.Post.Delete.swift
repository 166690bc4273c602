// Written by wechatpay-gen: change the description, not this file.
// GET /values9/{Swift}/{WeChatPay}/{URL}/{Void}/{Never}/{get}/{put}/{post}/{delete}

@_spi(Generated) public import WeChatPay

extension Values9.SwiftSegment.WeChatPaySegment.URLSegment.VoidSegment.NeverSegment.Get.Put.Post.Delete {
  /// `GET /values9/{Swift}/{WeChatPay}/{URL}/{Void}/{Never}/{get}/{put}/{post}/{delete}`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.get, "/values9/{Swift}/{WeChatPay}/{URL}/{Void}/{Never}/{get}/{put}/{post}/{delete}"))
  }
}
