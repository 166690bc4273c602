// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.OutBillNo.OutBillNo.Cancel {
  /// 用户赔付：撤销
  ///
  /// 用户确认收款之前撤回赔付。
  ///
  /// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504177)
  public func post() async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel")
    )
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 0] }
    /// 微信侧的转账单号 · `bill_id`
    public var billID: String? { fields[text: 1] }
    /// 赔付的状态
    public var state: ResponseState? { fields[enumeration: 2] }
    /// 受理撤销的时间 · `cancel_accept_time`
    public var cancelAcceptTime: String? { fields[text: 3] }

    public init(
      outBillNo: String? = nil, billID: String? = nil, state: ResponseState? = nil, cancelAcceptTime: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, outBillNo, billID, state, cancelAcceptTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_bill_no": String?.self, "bill_id": String?.self, "state": ResponseState?.self,
        "cancel_accept_time": String?.self,
      ]
    }

    /// 赔付的状态
    public typealias ResponseState = V3.Platsolution.Ecommerce.MchTransfer.ResponseState
  }
}
