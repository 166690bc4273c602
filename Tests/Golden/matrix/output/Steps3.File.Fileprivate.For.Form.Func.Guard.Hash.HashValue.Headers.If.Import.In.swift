// Written by wechatpay-gen: change the description, not this file.
// GET /steps3/file/fileprivate/for/form/func/guard/hash/hashValue/headers/if/import/in

@_spi(Generated) public import WeChatPay

extension Steps3.File.Fileprivate.For.Form.Func.Guard.Hash.HashValue.Headers.If.Import.In {
  /// `GET /steps3/file/fileprivate/for/form/func/guard/hash/hashValue/headers/if/import/in`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.get, "/steps3/file/fileprivate/for/form/func/guard/hash/hashValue/headers/if/import/in")
    )
  }
}
