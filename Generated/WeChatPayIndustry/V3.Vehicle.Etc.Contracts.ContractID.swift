// Written by wechatpay-gen: change the description, not this file.
// GET /v3/vehicle/etc/contracts/{contract_id}

@_spi(Generated) public import WeChatPay

extension V3.Vehicle.Etc.Contracts.ContractID {
  /// ETC：按绑定号查签约
  ///
  /// 用商户的 ETC 绑定号了解签约状态。
  ///
  /// `GET /v3/vehicle/etc/contracts/{contract_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715667)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/vehicle/etc/contracts/{contract_id}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Vehicle.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Vehicle.Etc.SharedGetResponse
}
