// Written by wechatpay-gen: change the description, not this file.
// GET /patents/datasets

@_spi(Generated) public import WeChatPay

extension Patents.Datasets {
  /// 列出数据集
  ///
  /// `GET /patents/datasets`
  public func get() async throws(WeChatPayError) -> Response<Schemas.Response.DatasetList> {
    try await call.send(Endpoint(.get, "/patents/datasets"))
  }
}
