// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Subsidy.ReturnReceipts.SubsidyReturnReceiptID {
  /// 优惠券（商家券补差）：查询回退
  ///
  /// 取得一笔补差回退的详情。
  ///
  /// `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147344) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017171779)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 微信侧的补差回退单号 · `subsidy_return_receipt_id`
    public var subsidyReturnReceiptID: String? { fields[text: 0] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 1] }
    /// 券的 Code · `coupon_code`
    public var couponCode: String? { fields[text: 2] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 3] }
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String? { fields[text: 4] }
    /// 补差由哪个商户号出钱 · `payer_merchant`
    public var payerMerchant: String? { fields[text: 5] }
    /// 补差付给哪个商户号 · `payee_merchant`
    public var payeeMerchant: String? { fields[text: 6] }
    /// 补差回退的金额，单位为分
    public var amount: Int? { fields[integer: 7] }
    /// 补差回退的说明
    public var description: String? { fields[text: 8] }
    /// 补差回退单的状态
    public var status: ResponseStatus? { fields[enumeration: 9] }
    /// 失败的原因 · `fail_reason`
    public var failReason: FailReason? { fields[enumeration: 10] }
    /// 补差回退完成的时间 · `return_done_time`
    public var returnDoneTime: String? { fields[text: 11] }
    /// 微信侧的补差付款单号 · `subsidy_receipt_id`
    public var subsidyReceiptID: String? { fields[text: 12] }
    /// 商户自定的补差回退单号 · `out_subsidy_return_no`
    public var outSubsidyReturnNo: String? { fields[text: 13] }
    /// 补差回退发起的时间 · `return_create_time`
    public var returnCreateTime: String? { fields[text: 14] }

    public init(
      subsidyReturnReceiptID: String? = nil, stockID: String? = nil, couponCode: String? = nil,
      transactionID: String? = nil, refundID: String? = nil, payerMerchant: String? = nil, payeeMerchant: String? = nil,
      amount: Int? = nil, description: String? = nil, status: ResponseStatus? = nil, failReason: FailReason? = nil,
      returnDoneTime: String? = nil, subsidyReceiptID: String? = nil, outSubsidyReturnNo: String? = nil,
      returnCreateTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subsidyReturnReceiptID, stockID, couponCode, transactionID, refundID, payerMerchant,
        payeeMerchant, amount, description, status, failReason, returnDoneTime, subsidyReceiptID, outSubsidyReturnNo,
        returnCreateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "subsidy_return_receipt_id": String?.self, "stock_id": String?.self, "coupon_code": String?.self,
        "transaction_id": String?.self, "refund_id": String?.self, "payer_merchant": String?.self,
        "payee_merchant": String?.self, "amount": Int?.self, "description": String?.self,
        "status": ResponseStatus?.self, "fail_reason": FailReason?.self, "return_done_time": String?.self,
        "subsidy_receipt_id": String?.self, "out_subsidy_return_no": String?.self, "return_create_time": String?.self,
      ]
    }

    /// 补差回退单的状态
    public typealias ResponseStatus = V3.Marketing.Busifavor.Subsidy.ReturnReceipts.ResponseStatus

    /// 失败的原因
    public typealias FailReason = V3.Marketing.Busifavor.Subsidy.ReturnReceipts.FailReason
  }
}
