// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/busifavor/subsidy/return-receipts

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Subsidy.ReturnReceipts {
  /// 优惠券（商家券补差）：回退
  ///
  /// 收回一笔已付的补差。
  ///
  /// `POST /v3/marketing/busifavor/subsidy/return-receipts` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147332) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147340) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017170533) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017171673)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/busifavor/subsidy/return-receipts"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 批次的编号 · `stock_id`, 例如 `128888000000001`
    public var stockID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 券的 Code · `coupon_code`, 例如 `ABCD12345678`
    public var couponCode: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `4200000913202101152566792388`
    public var transactionID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 微信支付的退款单号 · `refund_id`, 例如 `50100506732021010105138718375`
    public var refundID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 补差由哪个商户号出钱 · `payer_merchant`, 例如 `1900000001`
    public var payerMerchant: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 补差付给哪个商户号 · `payee_merchant`, 例如 `1900000002`
    public var payeeMerchant: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 补差回退的金额，单位为分 · 例如 `100`
    public var amount: Int {
      get { fields[requiredInteger: 6] }
      set { fields[requiredInteger: 6] = newValue }
    }
    /// 补差回退的说明 · 例如 `20210115DESCRIPTION`
    public var description: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 商户自定的补差回退单号 · `out_subsidy_return_no`, 例如 `subsidy-abcd-12345678`
    public var outSubsidyReturnNo: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }

    public init(
      stockID: String, couponCode: String, transactionID: String, refundID: String, payerMerchant: String,
      payeeMerchant: String, amount: Int, description: String, outSubsidyReturnNo: String
    ) {
      fields = ObjectFields(
        of: Self.self, stockID, couponCode, transactionID, refundID, payerMerchant, payeeMerchant, amount, description,
        outSubsidyReturnNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "stock_id": String.self, "coupon_code": String.self, "transaction_id": String.self, "refund_id": String.self,
        "payer_merchant": String.self, "payee_merchant": String.self, "amount": Int.self, "description": String.self,
        "out_subsidy_return_no": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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

  /// 失败的原因
  public struct FailReason: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 回退方余额不足 · `RETURN_RECEIPT_INSUFFICIENT_BALANCE`
    public static var returnReceiptInsufficientBalance: Self { Self(rawValue: "RETURN_RECEIPT_INSUFFICIENT_BALANCE") }

    /// 其他原因 · `RETURN_RECEIPT_OTHER`
    public static var returnReceiptOther: Self { Self(rawValue: "RETURN_RECEIPT_OTHER") }
  }

  /// 补差回退单的状态
  public struct ResponseStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `RETURN_RECEIPT_UNKNOWN`
    public static var returnReceiptUnknown: Self { Self(rawValue: "RETURN_RECEIPT_UNKNOWN") }

    /// 回退已受理 · `RETURN_RECEIPT_ACCEPTED`
    public static var returnReceiptAccepted: Self { Self(rawValue: "RETURN_RECEIPT_ACCEPTED") }

    /// 回退成功 · `RETURN_RECEIPT_SUCCESS`
    public static var returnReceiptSuccess: Self { Self(rawValue: "RETURN_RECEIPT_SUCCESS") }

    /// 回退失败 · `RETURN_RECEIPT_FAIL`
    public static var returnReceiptFail: Self { Self(rawValue: "RETURN_RECEIPT_FAIL") }
  }
}
