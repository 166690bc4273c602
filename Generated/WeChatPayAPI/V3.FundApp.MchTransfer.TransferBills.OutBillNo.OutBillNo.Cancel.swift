// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.TransferBills.OutBillNo.OutBillNo.Cancel {
  /// 取消待收款的转账
  ///
  /// 撤销用户尚未确认的转账；撤销是否完成须再查询。
  ///
  /// `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716458)
  public func post() async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"))
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 0] }
    /// 微信侧的转账单号 · `transfer_bill_no`
    public var transferBillNo: String? { fields[text: 1] }
    /// 转账单的状态
    public var state: ResponseState? { fields[enumeration: 2] }
    /// 单据最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 3] }

    public init(
      outBillNo: String? = nil, transferBillNo: String? = nil, state: ResponseState? = nil,
      updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(of: Self.self, outBillNo, transferBillNo, state, updateTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_bill_no": String?.self, "transfer_bill_no": String?.self, "state": ResponseState?.self,
        "update_time": Timestamp?.self,
      ]
    }

    /// 转账单的状态
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 撤销中 · `CANCELING`
      public static var canceling: Self { Self(rawValue: "CANCELING") }

      /// 已撤销 · `CANCELLED`
      public static var cancelled: Self { Self(rawValue: "CANCELLED") }
    }
  }
}
