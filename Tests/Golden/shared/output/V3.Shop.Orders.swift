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

  /// 金额
  public typealias Amount = V3.Shop.Amount

  /// 币种
  public typealias Currency = V3.Shop.Currency

  /// 订单状态
  public typealias ResponseState = V3.Shop.ResponseState

  /// `get` 返回的内容
  public typealias SharedGetResponse = V3.Shop.SharedGetResponse
}
