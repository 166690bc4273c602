// Written by wechatpay-gen: change the description, not this file.
// PUT /texts/fish

@_spi(Generated) public import WeChatPay

extension Texts.Fish {
  /// 自己也有鉴别字段的后代
  ///
  /// `PUT /texts/fish`
  public func put(_ body: Schemas.Request.Fish) async throws(WeChatPayError) -> Response<Schemas.Response.Fish> {
    try await call.send(Endpoint(.put, "/texts/fish"), body: body)
  }
}
