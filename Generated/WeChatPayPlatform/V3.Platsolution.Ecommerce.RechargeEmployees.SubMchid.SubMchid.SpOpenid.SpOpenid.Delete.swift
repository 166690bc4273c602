// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.RechargeEmployees.SubMchid.SubMchid.SpOpenid.SpOpenid.Delete {
  /// 充值员工：删除
  ///
  /// 不再让一名员工扫码充值。
  ///
  /// `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013521753)
  public func post() async throws(WeChatPayError) -> Response<PostResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.post, "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete")
    )
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Platsolution.Ecommerce.RechargeEmployees.SharedPostResponse
}
