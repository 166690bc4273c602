// Written by wechatpay-gen: change the description, not this file.
// GET /patents/{dataset}/{version}/fields

@_spi(Generated) public import WeChatPay

extension Patents.Dataset.Version.Fields {
  /// 列出字段
  ///
  /// 返回数据集里可以检索的字段
  ///
  /// `GET /patents/{dataset}/{version}/fields`
  public func get() async throws(WeChatPayError) -> Response<String> {
    try await call.send(Endpoint(.get, "/patents/{dataset}/{version}/fields"))
  }
}
