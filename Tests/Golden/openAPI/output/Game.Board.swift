// Written by wechatpay-gen: change the description, not this file.
// GET /game/board

@_spi(Generated) public import WeChatPay

extension Game.Board {
  /// 查询棋盘
  ///
  /// `GET /game/board`
  public func get() async throws(WeChatPayError) -> Response<Schemas.Response.Status> {
    try await call.send(Endpoint(.get, "/game/board"))
  }
}
