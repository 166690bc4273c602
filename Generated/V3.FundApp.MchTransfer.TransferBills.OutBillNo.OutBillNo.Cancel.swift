// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.TransferBills.OutBillNo.OutBillNo.Cancel {
  /// 撤销转账
  ///
  /// 撤销用户尚未确认的转账；撤销是否完成须再查询。
  ///
  /// `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716458)
  public func post() async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"))
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 商户自定的转账单号 · `out_bill_no`
    public let outBillNo: String?
    /// 微信侧的转账单号 · `transfer_bill_no`
    public let transferBillNo: String?
    /// 转账单的状态
    public let state: State?
    /// 单据最近一次变更的时间 · `update_time`
    public let updateTime: Timestamp?

    public init(
      outBillNo: String? = nil,
      transferBillNo: String? = nil,
      state: State? = nil,
      updateTime: Timestamp? = nil
    ) {
      self.outBillNo = outBillNo
      self.transferBillNo = transferBillNo
      self.state = state
      self.updateTime = updateTime
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.outBillNo = fields.visit("out_bill_no", object?.outBillNo)
      self.transferBillNo = fields.visit("transfer_bill_no", object?.transferBillNo)
      self.state = fields.visit("state", object?.state)
      self.updateTime = fields.visit("update_time", object?.updateTime)
    }

    /// 转账单的状态
    public struct State: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 撤销中
      public static var canceling: Self { Self(rawValue: "CANCELING") }

      /// 已撤销
      public static var cancelled: Self { Self(rawValue: "CANCELLED") }
    }
  }
}
