// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/refund/recharge-balance

@_spi(Generated) public import WeChatPay

extension V3.Global.Refund.RechargeBalance {
  /// 境外退款：商户查询充值余额
  ///
  /// 取得商户为退款充值的外币账户的余额。
  ///
  /// `GET /v3/global/refund/recharge-balance` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/refund/recharge-balance"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Global.Refund.SharedGetResponse
}
