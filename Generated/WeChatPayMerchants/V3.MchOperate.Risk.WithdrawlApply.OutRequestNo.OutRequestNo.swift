// Written by wechatpay-gen: change the description, not this file.
// GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}

@_spi(Generated) public import WeChatPay

extension V3.MchOperate.Risk.WithdrawlApply.OutRequestNo.OutRequestNo {
  /// 已注销商户提现：按平台单号查询
  ///
  /// 用平台自己的申请单号了解提现进度。
  ///
  /// `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476164)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.MchOperate.Risk.WithdrawlApply.SharedGetResponse
}
