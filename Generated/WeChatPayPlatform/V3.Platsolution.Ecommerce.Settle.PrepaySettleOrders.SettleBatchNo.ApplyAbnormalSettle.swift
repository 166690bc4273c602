// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.SettleBatchNo.ApplyAbnormalSettle {
  /// 个人收款结算：处理异常
  ///
  /// 结算失败时，重新处理异常的批次。
  ///
  /// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015198012)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle"),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 个人收款方的受理授权编号 · `individual_auth_id`, 例如 `256322110225`
    public var individualAuthID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的异常结算批次单号 · `out_abnormal_settle_batch_no`, 例如 `1236698745558870`
    public var outAbnormalSettleBatchNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 异常批次怎样处理，枚举值之一 · `abnormal_settle_type`
    public var abnormalSettleType: AbnormalSettleType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 异常怎样处理 · 例如 `xx结算失败，转付至原用户`
    public var description: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(
      individualAuthID: String, outAbnormalSettleBatchNo: String, abnormalSettleType: AbnormalSettleType,
      description: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, individualAuthID, outAbnormalSettleBatchNo, abnormalSettleType, description)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "individual_auth_id": String.self, "out_abnormal_settle_batch_no": String.self,
        "abnormal_settle_type": AbnormalSettleType.self, "description": String?.self,
      ]
    }

    /// 异常批次怎样处理，枚举值之一
    public typealias AbnormalSettleType =
      V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.SettleBatchNo.ApplyAbnormalSettle.AbnormalSettleType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的结算批次单号 · `out_settle_batch_no`
    public var outSettleBatchNo: String? { fields[text: 0] }
    /// 微信侧的结算批次单号 · `settle_batch_no`
    public var settleBatchNo: String? { fields[text: 1] }
    /// 个人收款方的受理授权编号 · `individual_auth_id`
    public var individualAuthID: String? { fields[text: 2] }
    /// 对收款方的说明
    public var description: String? { fields[text: 3] }
    /// 批次的状态
    public var state: ResponseState? { fields[enumeration: 4] }
    /// 交易的场景 · `trade_scenario`
    public var tradeScenario: TradeScenario? { fields[enumeration: 5] }
    /// 批次创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 6] }
    /// 完成的时间 · `finish_time`
    public var finishTime: Timestamp? { fields[time: 7] }
    /// 异常的原因 · `abnormal_type`
    public var abnormalType: AbnormalType? { fields[enumeration: 8] }
    /// 异常结算的处理结果 · `abnormal_settle_result`
    public var abnormalSettleResult: AbnormalSettleResult? { fields[object: 9] }

    public init(
      outSettleBatchNo: String? = nil, settleBatchNo: String? = nil, individualAuthID: String? = nil,
      description: String? = nil, state: ResponseState? = nil, tradeScenario: TradeScenario? = nil,
      createTime: Timestamp? = nil, finishTime: Timestamp? = nil, abnormalType: AbnormalType? = nil,
      abnormalSettleResult: AbnormalSettleResult? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outSettleBatchNo, settleBatchNo, individualAuthID, description, state, tradeScenario, createTime,
        finishTime, abnormalType, abnormalSettleResult
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_settle_batch_no": String?.self, "settle_batch_no": String?.self, "individual_auth_id": String?.self,
        "description": String?.self, "state": ResponseState?.self, "trade_scenario": TradeScenario?.self,
        "create_time": Timestamp?.self, "finish_time": Timestamp?.self, "abnormal_type": AbnormalType?.self,
        "abnormal_settle_result": AbnormalSettleResult?.self,
      ]
    }

    /// 批次的状态
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已受理 · `ACCEPTED`
      public static var accepted: Self { Self(rawValue: "ACCEPTED") }

      /// 已接收 · `RECEIVED`
      public static var received: Self { Self(rawValue: "RECEIVED") }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 扣手续费失败 · `DEDUCT_FEE_FAIL`
      public static var deductFeeFail: Self { Self(rawValue: "DEDUCT_FEE_FAIL") }

      /// 异常 · `ABNORMAL`
      public static var abnormal: Self { Self(rawValue: "ABNORMAL") }

      /// 异常已处理 · `ABNORMAL_SETTLE_SUCCESS`
      public static var abnormalSettleSuccess: Self { Self(rawValue: "ABNORMAL_SETTLE_SUCCESS") }
    }

    /// 交易的场景
    public struct TradeScenario: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 二手回收 · `RECOMMERCE`
      public static var recommerce: Self { Self(rawValue: "RECOMMERCE") }

      /// 个人收款 · `INDIVIDUALTRADE`
      public static var individualtrade: Self { Self(rawValue: "INDIVIDUALTRADE") }
    }

    /// 异常的原因
    public struct AbnormalType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 授权关系已失效 · `AUTH_RELATIONSHIP_INVALID`
      public static var authRelationshipInvalid: Self { Self(rawValue: "AUTH_RELATIONSHIP_INVALID") }

      /// 用户收款超限 · `USER_PAY_QUOTA_LIMIT`
      public static var userPayQuotaLimit: Self { Self(rawValue: "USER_PAY_QUOTA_LIMIT") }
    }

    /// 异常结算的处理结果
    public struct AbnormalSettleResult: APIObject {
      /// 异常批次怎样处理，枚举值之一 · `abnormal_settle_type`
      public var abnormalSettleType: AbnormalSettleType? { fields[enumeration: 0] }
      /// 受理批次的时间 · `apply_success_time`
      public var applySuccessTime: String? { fields[text: 1] }
      /// 异常资金付款的微信单号 · `abnormal_fund_receipt_id`
      public var abnormalFundReceiptID: String? { fields[text: 2] }
      /// 商户自定的异常结算批次单号 · `out_abnormal_settle_batch_no`
      public var outAbnormalSettleBatchNo: String? { fields[text: 3] }

      public init(
        abnormalSettleType: AbnormalSettleType? = nil, applySuccessTime: String? = nil,
        abnormalFundReceiptID: String? = nil, outAbnormalSettleBatchNo: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, abnormalSettleType, applySuccessTime, abnormalFundReceiptID, outAbnormalSettleBatchNo
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "abnormal_settle_type": AbnormalSettleType?.self, "apply_success_time": String?.self,
          "abnormal_fund_receipt_id": String?.self, "out_abnormal_settle_batch_no": String?.self,
        ]
      }
    }

    /// 异常批次怎样处理，枚举值之一
    public typealias AbnormalSettleType =
      V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.SettleBatchNo.ApplyAbnormalSettle.AbnormalSettleType
  }

  /// 异常批次怎样处理，枚举值之一
  public struct AbnormalSettleType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 转给原收款用户 · `TRANSFER_TO_ORIGINAL_RECEIVE_USER`
    public static var transferToOriginalReceiveUser: Self { Self(rawValue: "TRANSFER_TO_ORIGINAL_RECEIVE_USER") }
  }
}
