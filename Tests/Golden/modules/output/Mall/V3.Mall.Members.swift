// Written by wechatpay-gen: change the description, not this file.
// GET /v3/mall/members

@_spi(Generated) public import WeChatPay

extension V3.Mall.Members {
  /// 查询商城的会员
  ///
  /// `GET /v3/mall/members`
  public func get() async throws(WeChatPayError) -> Response<MallSchemas.Response.Member> {
    try await call.send(Endpoint(.get, "/v3/mall/members"))
  }
}
