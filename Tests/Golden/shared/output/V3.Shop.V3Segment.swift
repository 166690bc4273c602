// Written by wechatpay-gen: change the description, not this file.
// GET /v3/shop/v3

@_spi(Generated) public import WeChatPay

extension V3.Shop.V3Segment {
  /// 商店的版本
  ///
  /// `GET /v3/shop/v3`
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/shop/v3"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Shop.SharedGetResponse
}
