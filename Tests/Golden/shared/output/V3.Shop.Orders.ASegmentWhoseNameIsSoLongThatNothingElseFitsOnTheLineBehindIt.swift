// Written by wechatpay-gen: change the description, not this file.
// GET /v3/shop/orders/a-segment-whose-name-is-so-long-that-nothing-else-fits-on-the-line-behind-it

@_spi(Generated) public import WeChatPay

extension V3.Shop.Orders.ASegmentWhoseNameIsSoLongThatNothingElseFitsOnTheLineBehindIt {
  /// 另一个
  ///
  /// `GET /v3/shop/orders/a-segment-whose-name-is-so-long-that-nothing-else-fits-on-the-line-behind-it`
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/shop/orders/a-segment-whose-name-is-so-long-that-nothing-else-fits-on-the-line-behind-it")
    )
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Shop.SharedGetResponse
}
