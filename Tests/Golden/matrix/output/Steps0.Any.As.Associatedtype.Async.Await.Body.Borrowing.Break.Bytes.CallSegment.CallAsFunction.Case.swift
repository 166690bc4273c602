// Written by wechatpay-gen: change the description, not this file.
// GET /steps0/Any/as/associatedtype/async/await/body/borrowing/break/bytes/call/callAsFunction/case

@_spi(Generated) public import WeChatPay

extension Steps0.`Any`.As.Associatedtype.Async.Await.Body.Borrowing.Break.Bytes.CallSegment.CallAsFunction.Case {
  /// `GET /steps0/Any/as/associatedtype/async/await/body/borrowing/break/bytes/call/callAsFunction/case`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.get, "/steps0/Any/as/associatedtype/async/await/body/borrowing/break/bytes/call/callAsFunction/case")
    )
  }
}
