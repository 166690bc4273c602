// Written by wechatpay-gen: change the description, not this file.
// POST /v3/shop/bills

@_spi(Generated) package import WeChatPay

extension Shop.V3.Shop.Bills {
  /// 申请账单
  ///
  /// `POST /v3/shop/bills`
  package func post() async throws(WeChatPayError) -> Response<ShopSchemas.Response.Bill> {
    try await call.send(Endpoint(.post, "/v3/shop/bills"))
  }
}
