// Written by wechatpay-gen: change the description, not this file.
// GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}

@_spi(Generated) public import WeChatPay

extension V3.Mchalterapply.Mchcontactalterapplyment.ApplyID {
  /// 变更超级管理员：按申请单号查询
  ///
  /// 用微信支付的申请单号了解申请状态。
  ///
  /// `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015617911)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Mchalterapply.Mchcontactalterapplyment.SharedGetResponse

  /// 申请单的状态
  public typealias ResponseState = V3.Mchalterapply.ResponseState
}
