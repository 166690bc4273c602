// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/applyments/out-request-no/{out_request_no}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Applyments.OutRequestNo.OutRequestNo {
  /// 二级商户进件：按业务编号查询
  ///
  /// 用平台自己的编号了解进件结果。
  ///
  /// `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691376) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616708)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/applyments/out-request-no/{out_request_no}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Ecommerce.Applyments.SharedGetResponse
}
