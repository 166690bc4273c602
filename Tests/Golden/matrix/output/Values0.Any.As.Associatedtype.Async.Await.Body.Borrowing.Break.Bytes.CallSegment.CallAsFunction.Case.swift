// Written by wechatpay-gen: change the description, not this file.
// GET /values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}/{borrowing}/{break}/{bytes}/{call}/{callAsFunction}/{case}

@_spi(Generated) public import WeChatPay

extension Values0.`Any`.As.Associatedtype.Async.Await.Body.Borrowing.Break.Bytes.CallSegment.CallAsFunction.Case {
  /// `GET /values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}/{borrowing}/{break}/{bytes}/{call}/{callAsFunction}/{case}`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}/{borrowing}/{break}/{bytes}/{call}/{callAsFunction}/{case}")
    )
  }
}
