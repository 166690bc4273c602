// Written by wechatpay-gen: change the description, not this file.
// GET /v3/brand/applyments/business-code/{business_code}

@_spi(Generated) public import WeChatPay

extension V3.Brand.Applyments.BusinessCode.BusinessCode {
  /// 品牌入驻：按业务编号查询
  ///
  /// 用服务商自己的编号了解入驻进度。
  ///
  /// `GET /v3/brand/applyments/business-code/{business_code}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016257694)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand/applyments/business-code/{business_code}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Brand.Applyments.SharedGetResponse
}
