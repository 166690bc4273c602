// Written by wechatpay-gen: change the description, not this file.
// GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}

@_spi(Generated) public import WeChatPay

extension V3.Mchalterapply.Mchsubjectalterapplyment.Merchant.MerchantCode.OutRequestNo.OutRequestNo {
  /// 变更主体资料：按业务单号查询
  ///
  /// 用服务商自己的单号了解申请状态。
  ///
  /// `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014090667)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}")
    )
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Mchalterapply.Mchsubjectalterapplyment.SharedGetResponse
}
