// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Oversea.Partner.Serviceorder.OutOrderNo.Cancel {
  /// 境外支付分：取消订单
  ///
  /// 服务未发生时取消订单。
  ///
  /// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096416)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Payscore.SharedPostRequest2
}
