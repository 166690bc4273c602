// Written by wechatpay-gen: change the description, not this file.
// GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}

@_spi(Generated) public import WeChatPay

extension V3.Papay.Pay.Partner.Schedules.ContractID.ContractID {
  /// 服务商代扣：查询预约
  ///
  /// 预约的结果不明时，查询它是否成功。
  ///
  /// `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468579)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/papay/pay/partner/schedules/contract-id/{contract_id}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Papay.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Papay.Pay.SharedGetResponse

  /// 实际扣费的金额
  public typealias DeductAmount = V3.Papay.DeductAmount

  /// 预约的扣费金额
  public typealias ScheduledAmount = V3.Papay.ScheduledAmount
}
