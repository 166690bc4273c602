// Written by wechatpay-gen: change the description, not this file.
// GET /values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}/{hash}/{hashValue}/{headers}/{if}/{import}/{in}

@_spi(Generated) public import WeChatPay

extension Values3.File.Fileprivate.For.Form.Func.Guard.Hash.HashValue.Headers.If.Import.In {
  /// `GET /values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}/{hash}/{hashValue}/{headers}/{if}/{import}/{in}`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}/{hash}/{hashValue}/{headers}/{if}/{import}/{in}")
    )
  }
}
