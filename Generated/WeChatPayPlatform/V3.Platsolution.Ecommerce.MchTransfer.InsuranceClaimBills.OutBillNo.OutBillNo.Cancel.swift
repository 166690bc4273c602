// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.OutBillNo.OutBillNo.Cancel {
  /// 保险理赔：撤销
  ///
  /// 用户确认收款之前撤回理赔。
  ///
  /// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504186)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel"),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900001109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 1] }
    /// 微信侧的转账单号 · `bill_id`
    public var billID: String? { fields[text: 2] }
    /// 赔付的状态
    public var state: ResponseState? { fields[enumeration: 3] }
    /// 受理撤销的时间 · `cancel_accept_time`
    public var cancelAcceptTime: String? { fields[text: 4] }

    public init(
      subMchid: String? = nil, outBillNo: String? = nil, billID: String? = nil, state: ResponseState? = nil,
      cancelAcceptTime: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, outBillNo, billID, state, cancelAcceptTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "out_bill_no": String?.self, "bill_id": String?.self, "state": ResponseState?.self,
        "cancel_accept_time": String?.self,
      ]
    }

    /// 赔付的状态
    public typealias ResponseState = V3.Platsolution.Ecommerce.MchTransfer.ResponseState
  }
}
