// Written by wechatpay-gen: change the description, not this file.
// GET /v3/shop/orders

@_spi(Generated) public import WeChatPay

extension V3.Shop.Orders {
  /// 最近的订单
  ///
  /// `GET /v3/shop/orders`
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/shop/orders"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Shop.SharedGetResponse
}
