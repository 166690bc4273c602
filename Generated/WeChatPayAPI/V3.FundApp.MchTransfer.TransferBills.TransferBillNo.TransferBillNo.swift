// Written by wechatpay-gen: change the description, not this file.
// GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.TransferBills.TransferBillNo.TransferBillNo {
  /// 按微信单号查转账
  ///
  /// 查询一笔转账的状态。
  ///
  /// `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716457)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.FundApp.MchTransfer.TransferBills.SharedGetResponse
}
