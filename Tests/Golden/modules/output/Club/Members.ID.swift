// Written by wechatpay-gen: change the description, not this file.
// GET /members/{id}

@_spi(Generated) public import WeChatPay

extension Members.ID {
  /// 查询会员
  ///
  /// `GET /members/{id}`
  public func get() async throws(WeChatPayError) -> Response<ClubSchemas.Response.Member> {
    try await call.send(Endpoint(.get, "/members/{id}"))
  }
}
