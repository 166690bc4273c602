// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.InsuranceCompensationContracts.SubMchid.SubMchid.CheckOpened {
  /// 保险理赔：查询是否开通
  ///
  /// 了解二级商户的理赔付款是否已开通。
  ///
  /// `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012781480)
  public func post() async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened")
    )
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Platsolution.Ecommerce.InsuranceCompensationContracts.SharedPostResponse
}
