// Written by wechatpay-gen: change the description, not this file.
// GET /v3/shop/bills

@_spi(Generated) public import WeChatPay

extension V3.Shop.Bills {
  /// 账单
  ///
  /// `GET /v3/shop/bills`
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/shop/bills"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Shop.SharedGetResponse
}
