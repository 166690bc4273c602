// Written by wechatpay-gen: change the description, not this file.
// GET PUT /game/board/{row}/{column}

@_spi(Generated) public import WeChatPay

extension Game.Board.Row.Column {
  /// 查询一格
  ///
  /// `GET /game/board/{row}/{column}`
  public func get() async throws(WeChatPayError) -> Response<Schemas.Mark> {
    try await call.send(Endpoint(.get, "/game/board/{row}/{column}"))
  }

  /// 落子
  ///
  /// `PUT /game/board/{row}/{column}`
  public func put(_ body: Schemas.Mark) async throws(WeChatPayError) -> Response<Schemas.Response.Status> {
    try await call.send(Endpoint(.put, "/game/board/{row}/{column}"), body: body)
  }
}
