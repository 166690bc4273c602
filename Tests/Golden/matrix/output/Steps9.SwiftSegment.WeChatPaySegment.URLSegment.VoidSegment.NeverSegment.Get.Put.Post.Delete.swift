// Written by wechatpay-gen: change the description, not this file.
// GET /steps9/Swift/WeChatPay/URL/Void/Never/get/put/post/delete

@_spi(Generated) public import WeChatPay

extension Steps9.SwiftSegment.WeChatPaySegment.URLSegment.VoidSegment.NeverSegment.Get.Put.Post.Delete {
  /// `GET /steps9/Swift/WeChatPay/URL/Void/Never/get/put/post/delete`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.get, "/steps9/Swift/WeChatPay/URL/Void/Never/get/put/post/delete"))
  }
}
