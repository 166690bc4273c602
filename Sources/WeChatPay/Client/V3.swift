/// The calls under `/v3`: `pay.v3.pay.transactions.jsapi.post(…)`.
///
/// Every module of calls extends it by what it knows, so that those of several modules stand side by side.
public struct V3: Sendable {
  @_spi(Generated) public let call: Call
}

extension WeChatPayClient {
  /// The calls under `/v3` of all modules that are imported.
  public var v3: V3 { V3(call: Call(self)) }
}
