// Written by wechatpay-gen: change the description, not this file.
// GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}

@_spi(Generated) public import WeChatPay

extension V3.Webizpay.Employees.EmployeeID.OutQuotaCards.OutCardNo {
  /// 额度卡：按企业卡号查询
  ///
  /// 用企业自己的卡号查询员工的额度卡。
  ///
  /// `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015001625)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}"), query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Webizpay.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Webizpay.Employees.EmployeeID.SharedGetResponse
}
