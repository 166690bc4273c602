// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Subsidy.PayReceipts.SubsidyReceiptID {
  /// 优惠券（商家券补差）：查询付款
  ///
  /// 取得一笔补差付款的详情。
  ///
  /// `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147336) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017170661)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 微信侧的补差付款单号 · `subsidy_receipt_id`
    public var subsidyReceiptID: String? { fields[text: 0] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 1] }
    /// 券的 Code · `coupon_code`
    public var couponCode: String? { fields[text: 2] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 3] }
    /// 补差由哪个商户号出钱 · `payer_merchant`
    public var payerMerchant: String? { fields[text: 4] }
    /// 补差付给哪个商户号 · `payee_merchant`
    public var payeeMerchant: String? { fields[text: 5] }
    /// 补差的金额，单位为分
    public var amount: Int? { fields[integer: 6] }
    /// 补差的说明
    public var description: String? { fields[text: 7] }
    /// 补差付款单的状态
    public var status: ResponseStatus? { fields[enumeration: 8] }
    /// 失败的原因 · `fail_reason`
    public var failReason: FailReason? { fields[enumeration: 9] }
    /// 补差完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 10] }
    /// 商户自定的补差单号 · `out_subsidy_no`
    public var outSubsidyNo: String? { fields[text: 11] }
    /// 发起补差的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 12] }

    public init(
      subsidyReceiptID: String? = nil, stockID: String? = nil, couponCode: String? = nil, transactionID: String? = nil,
      payerMerchant: String? = nil, payeeMerchant: String? = nil, amount: Int? = nil, description: String? = nil,
      status: ResponseStatus? = nil, failReason: FailReason? = nil, successTime: Timestamp? = nil,
      outSubsidyNo: String? = nil, createTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subsidyReceiptID, stockID, couponCode, transactionID, payerMerchant, payeeMerchant, amount,
        description, status, failReason, successTime, outSubsidyNo, createTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "subsidy_receipt_id": String?.self, "stock_id": String?.self, "coupon_code": String?.self,
        "transaction_id": String?.self, "payer_merchant": String?.self, "payee_merchant": String?.self,
        "amount": Int?.self, "description": String?.self, "status": ResponseStatus?.self,
        "fail_reason": FailReason?.self, "success_time": Timestamp?.self, "out_subsidy_no": String?.self,
        "create_time": Timestamp?.self,
      ]
    }

    /// 补差付款单的状态
    public typealias ResponseStatus = V3.Marketing.Busifavor.Subsidy.PayReceipts.ResponseStatus

    /// 失败的原因
    public typealias FailReason = V3.Marketing.Busifavor.Subsidy.PayReceipts.FailReason
  }
}
