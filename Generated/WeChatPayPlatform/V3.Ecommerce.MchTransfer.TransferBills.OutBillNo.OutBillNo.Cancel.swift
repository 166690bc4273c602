// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.MchTransfer.TransferBills.OutBillNo.OutBillNo.Cancel {
  /// 二级商户转账：撤销
  ///
  /// 用户确认收款之前撤回转账。
  ///
  /// `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504212)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"), body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Ecommerce.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 1] }
    /// 微信侧的转账单号 · `transfer_bill_no`
    public var transferBillNo: String? { fields[text: 2] }
    /// 单据的状态
    public var state: String? { fields[text: 3] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 4] }

    public init(
      subMchid: String? = nil, outBillNo: String? = nil, transferBillNo: String? = nil, state: String? = nil,
      updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, outBillNo, transferBillNo, state, updateTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "out_bill_no": String?.self, "transfer_bill_no": String?.self, "state": String?.self,
        "update_time": Timestamp?.self,
      ]
    }
  }
}
