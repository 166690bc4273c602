// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Account.ApplyCancelWithdraw.OutRequestNo.OutRequestNo {
  /// 二级商户注销提现：按平台单号查询
  ///
  /// 用平台自己的申请单号了解注销的进度。
  ///
  /// `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013892759)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Ecommerce.Account.ApplyCancelWithdraw.SharedGetResponse
}
