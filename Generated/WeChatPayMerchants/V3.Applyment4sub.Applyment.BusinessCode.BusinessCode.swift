// Written by wechatpay-gen: change the description, not this file.
// GET /v3/applyment4sub/applyment/business_code/{business_code}

@_spi(Generated) public import WeChatPay

extension V3.Applyment4sub.Applyment.BusinessCode.BusinessCode {
  /// 特约商户进件：按业务编号查询
  ///
  /// 用服务商自己的编号了解进件状态。
  ///
  /// `GET /v3/applyment4sub/applyment/business_code/{business_code}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697168) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721709)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/applyment4sub/applyment/business_code/{business_code}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Applyment4sub.Applyment.SharedGetResponse
}
