// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/marketing/busifavor/subsidy/pay-receipts

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Subsidy.PayReceipts {
  /// 优惠券（商家券补差）：查询付款列表
  ///
  /// 列出补差的付款单。
  ///
  /// `GET /v3/marketing/busifavor/subsidy/pay-receipts` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147338) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017171346)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/busifavor/subsidy/pay-receipts"), query: query)
  }

  /// 优惠券（商家券补差）：付款
  ///
  /// 向核销了券的商户支付补差的钱。
  ///
  /// `POST /v3/marketing/busifavor/subsidy/pay-receipts` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147321) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017170057)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/busifavor/subsidy/pay-receipts"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 批次的编号 · `stock_id`
    public var stockID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 券的 Code · `coupon_code`
    public var couponCode: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的补差单号 · `out_subsidy_no`
    public var outSubsidyNo: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(stockID: String, couponCode: String, outSubsidyNo: String? = nil) {
      fields = ObjectFields(of: Self.self, stockID, couponCode, outSubsidyNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["stock_id": String.self, "coupon_code": String.self, "out_subsidy_no": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各张补差付款单 · `pay_receipt_list`
    public var payReceiptList: [PayReceipt]? { fields[list: 0] }

    public init(payReceiptList: [PayReceipt]? = nil) {
      fields = ObjectFields(of: Self.self, payReceiptList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["pay_receipt_list": [PayReceipt]?.self]
    }

    /// 各张补差付款单
    public struct PayReceipt: APIObject {
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
      public var status: PayReceiptStatus? { fields[enumeration: 8] }
      /// 补差失败的原因 · `fail_reason`
      public var failReason: FailReason? { fields[enumeration: 9] }
      /// 补差完成的时间 · `success_time`
      public var successTime: Timestamp? { fields[time: 10] }
      /// 商户自定的补差单号 · `out_subsidy_no`
      public var outSubsidyNo: String? { fields[text: 11] }
      /// 发起补差的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 12] }

      public init(
        subsidyReceiptID: String? = nil, stockID: String? = nil, couponCode: String? = nil,
        transactionID: String? = nil, payerMerchant: String? = nil, payeeMerchant: String? = nil, amount: Int? = nil,
        description: String? = nil, status: PayReceiptStatus? = nil, failReason: FailReason? = nil,
        successTime: Timestamp? = nil, outSubsidyNo: String? = nil, createTime: Timestamp? = nil
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
          "amount": Int?.self, "description": String?.self, "status": PayReceiptStatus?.self,
          "fail_reason": FailReason?.self, "success_time": Timestamp?.self, "out_subsidy_no": String?.self,
          "create_time": Timestamp?.self,
        ]
      }
    }

    /// 补差付款单的状态
    public struct PayReceiptStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未知 · `PAY_RECEIPT_UNKNOWN`
      public static var payReceiptUnknown: Self { Self(rawValue: "PAY_RECEIPT_UNKNOWN") }

      /// 补差已受理 · `PAY_RECEIPT_ACCEPTED`
      public static var payReceiptAccepted: Self { Self(rawValue: "PAY_RECEIPT_ACCEPTED") }

      /// 补差成功 · `PAY_RECEIPT_SUCCESS`
      public static var payReceiptSuccess: Self { Self(rawValue: "PAY_RECEIPT_SUCCESS") }

      /// 补差失败 · `PAY_RECEIPT_FAIL`
      public static var payReceiptFail: Self { Self(rawValue: "PAY_RECEIPT_FAIL") }

      /// 回退中 · `PAY_RECEIPT_RETURNING`
      public static var payReceiptReturning: Self { Self(rawValue: "PAY_RECEIPT_RETURNING") }

      /// 已部分回退 · `PAY_RECEIPT_PARTIAL_RETURN`
      public static var payReceiptPartialReturn: Self { Self(rawValue: "PAY_RECEIPT_PARTIAL_RETURN") }

      /// 已全部回退 · `PAY_RECEIPT_FULL_RETURN`
      public static var payReceiptFullReturn: Self { Self(rawValue: "PAY_RECEIPT_FULL_RETURN") }
    }

    /// 补差失败的原因
    public typealias FailReason = V3.Marketing.Busifavor.Subsidy.PayReceipts.FailReason
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
    /// 补差由哪个商户号出钱 · `payer_merchant`, 例如 `1900000001`
    public var payerMerchant: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 补差付给哪个商户号 · `payee_merchant`, 例如 `1900000002`
    public var payeeMerchant: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 补差的金额，单位为分 · 例如 `100`
    public var amount: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }
    /// 补差的说明 · 例如 `20210115DESCRIPTION`
    public var description: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 商户自定的补差单号 · `out_subsidy_no`, 例如 `subsidy-abcd-12345678`
    public var outSubsidyNo: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }

    public init(
      stockID: String, couponCode: String, transactionID: String, payerMerchant: String, payeeMerchant: String,
      amount: Int, description: String, outSubsidyNo: String
    ) {
      fields = ObjectFields(
        of: Self.self, stockID, couponCode, transactionID, payerMerchant, payeeMerchant, amount, description,
        outSubsidyNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "stock_id": String.self, "coupon_code": String.self, "transaction_id": String.self,
        "payer_merchant": String.self, "payee_merchant": String.self, "amount": Int.self, "description": String.self,
        "out_subsidy_no": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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

  /// 失败的原因
  public struct FailReason: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 出资方余额不足 · `PAY_RECEIPT_INSUFFICIENT_BALANCE`
    public static var payReceiptInsufficientBalance: Self { Self(rawValue: "PAY_RECEIPT_INSUFFICIENT_BALANCE") }

    /// 不是可分账的订单 · `PAY_RECEIPT_NOT_INCOMESPLIT_ORDER`
    public static var payReceiptNotIncomesplitOrder: Self { Self(rawValue: "PAY_RECEIPT_NOT_INCOMESPLIT_ORDER") }

    /// 补差金额超限 · `PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA`
    public static var payReceiptExceedSubsidyAmountQuota: Self {
      Self(rawValue: "PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA")
    }

    /// 补差次数超限 · `PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA`
    public static var payReceiptExceedSubsidyCountQuota: Self {
      Self(rawValue: "PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA")
    }

    /// 其他原因 · `PAY_RECEIPT_OTHER`
    public static var payReceiptOther: Self { Self(rawValue: "PAY_RECEIPT_OTHER") }
  }

  /// 补差付款单的状态
  public struct ResponseStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `PAY_RECEIPT_UNKNOWN`
    public static var payReceiptUnknown: Self { Self(rawValue: "PAY_RECEIPT_UNKNOWN") }

    /// 补差已受理 · `PAY_RECEIPT_ACCEPTED`
    public static var payReceiptAccepted: Self { Self(rawValue: "PAY_RECEIPT_ACCEPTED") }

    /// 补差成功 · `PAY_RECEIPT_SUCCESS`
    public static var payReceiptSuccess: Self { Self(rawValue: "PAY_RECEIPT_SUCCESS") }

    /// 补差失败 · `PAY_RECEIPT_FAIL`
    public static var payReceiptFail: Self { Self(rawValue: "PAY_RECEIPT_FAIL") }

    /// 回退中 · `PAY_RECEIPT_RETURNING`
    public static var payReceiptReturning: Self { Self(rawValue: "PAY_RECEIPT_RETURNING") }

    /// 已部分回退 · `PAY_RECEIPT_PARTIAL_RETURN`
    public static var payReceiptPartialReturn: Self { Self(rawValue: "PAY_RECEIPT_PARTIAL_RETURN") }

    /// 已全部回退 · `PAY_RECEIPT_FULL_RETURN`
    public static var payReceiptFullReturn: Self { Self(rawValue: "PAY_RECEIPT_FULL_RETURN") }
  }
}
