// Written by wechatpay-gen: change the description, not this file.
// GET /v3/shop

@_spi(Generated) public import WeChatPay

extension V3.Shop {
  /// 商店
  ///
  /// `GET /v3/shop`
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/shop"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Shop.SharedGetResponse
}
