// Written by wechatpay-gen: change the description, not this file.
// GET /v3/shop/orders/{order_no}

@_spi(Generated) public import WeChatPay

extension V3.Shop.Orders.OrderNo {
  /// 查询订单
  ///
  /// `GET /v3/shop/orders/{order_no}`
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/shop/orders/{order_no}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Shop.SharedGetResponse
}
