// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ebike/charge/contracts/{contract_id}

@_spi(Generated) public import WeChatPay

extension V3.Ebike.Charge.Contracts.ContractID {
  /// 电动车充电：按协议号查询
  ///
  /// 了解一份充电扣费协议的状态。
  ///
  /// - Note: 已停用 新接入请勿使用。
  ///
  /// `GET /v3/ebike/charge/contracts/{contract_id}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml)
  @available(*, deprecated, message: "官方文档已停用此接口")
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ebike/charge/contracts/{contract_id}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Ebike.Charge.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Ebike.Charge.SharedGetResponse
}
