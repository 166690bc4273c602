// Written by wechatpay-gen: change the description, not this file.
// GET /v3/capital/capitallhh/banks/corporate-banking

@_spi(Generated) public import WeChatPay

extension V3.Capital.Capitallhh.Banks.CorporateBanking {
  /// 银行查询：支持对公的银行
  ///
  /// 分页列出能开对公账户的银行。
  ///
  /// `GET /v3/capital/capitallhh/banks/corporate-banking` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697626)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/capital/capitallhh/banks/corporate-banking"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Capital.Capitallhh.Banks.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Capital.Capitallhh.Banks.SharedGetResponse
}
