// Written by wechatpay-gen: change the description, not this file.
// GET /steps4/init/inout/internal/is/issues/let/meta/nil/none/of/operator/other

@_spi(Generated) public import WeChatPay

extension Steps4.Init.Inout.Internal.Is.Issues.Let.Meta.Nil.None.Of.Operator.Other {
  /// `GET /steps4/init/inout/internal/is/issues/let/meta/nil/none/of/operator/other`
  @discardableResult
  public func get() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.get, "/steps4/init/inout/internal/is/issues/let/meta/nil/none/of/operator/other"))
  }
}
