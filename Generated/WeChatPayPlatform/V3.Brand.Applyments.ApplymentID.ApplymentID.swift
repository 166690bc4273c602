// Written by wechatpay-gen: change the description, not this file.
// GET /v3/brand/applyments/applyment-id/{applyment_id}

@_spi(Generated) public import WeChatPay

extension V3.Brand.Applyments.ApplymentID.ApplymentID {
  /// 品牌入驻：按申请单号查询
  ///
  /// 用微信支付的申请单号了解入驻进度。
  ///
  /// `GET /v3/brand/applyments/applyment-id/{applyment_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016257685)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand/applyments/applyment-id/{applyment_id}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Brand.Applyments.SharedGetResponse
}
