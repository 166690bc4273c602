// Written by wechatpay-gen: change the description, not this file.
// GET /steps7/true/try/Type/typealias/unsafe/upload/value/var/where/while/with/yield

@_spi(Generated) public import WeChatPay

extension Steps7.True.Try.TypeSegment.Typealias.Unsafe.Upload.Value.Var.Where.While.With.Yield {
  /// `GET /steps7/true/try/Type/typealias/unsafe/upload/value/var/where/while/with/yield`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.get, "/steps7/true/try/Type/typealias/unsafe/upload/value/var/where/while/with/yield")
    )
  }
}
