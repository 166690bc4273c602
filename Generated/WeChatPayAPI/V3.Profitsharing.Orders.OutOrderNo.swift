// Written by wechatpay-gen: change the description, not this file.
// GET /v3/profitsharing/orders/{out_order_no}

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.Orders.OutOrderNo {
  /// 查询分账
  ///
  /// 查询一次分账里各接收方的结果。
  ///
  /// `GET /v3/profitsharing/orders/{out_order_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525210)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/profitsharing/orders/{out_order_no}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(subMchid: String? = nil, transactionID: String) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "transaction_id": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 1] }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 2] }
    /// 微信侧的分账单号 · `order_id`
    public var orderID: String? { fields[text: 3] }
    /// 分账单的状态
    public var state: ResponseState? { fields[enumeration: 4] }
    /// 分账接收方
    public var receivers: [Receiver]? { fields[list: 5] }

    public init(
      subMchid: String? = nil, transactionID: String? = nil, outOrderNo: String? = nil, orderID: String? = nil,
      state: ResponseState? = nil, receivers: [Receiver]? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, outOrderNo, orderID, state, receivers)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String?.self, "out_order_no": String?.self,
        "order_id": String?.self, "state": ResponseState?.self, "receivers": [Receiver]?.self,
      ]
    }

    /// 分账单的状态
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 待分账 · `PENDING`
      public static var pending: Self { Self(rawValue: "PENDING") }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 已关闭 · `CLOSED`
      public static var closed: Self { Self(rawValue: "CLOSED") }

      /// 处理中 · `PROCESSING`
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 已完成 · `FINISHED`
      public static var finished: Self { Self(rawValue: "FINISHED") }
    }

    /// 分账接收方
    public struct Receiver: APIObject {
      /// 分给接收方的金额，单位为分
      public var amount: Int? { fields[integer: 0] }
      /// 分账的说明
      public var description: String? { fields[text: 1] }
      /// 接收方的类型
      public var type: ReceiverType? { fields[enumeration: 2] }
      /// 接收方的账号：商户号或用户标识
      public var account: String? { fields[text: 3] }
      /// 分账的结果
      public var result: ReceiverResult? { fields[enumeration: 4] }
      /// 失败的原因 · `fail_reason`
      public var failReason: FailReason? { fields[enumeration: 5] }
      /// 分账明细的单号 · `detail_id`
      public var detailID: String? { fields[text: 6] }
      /// 创建的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 7] }
      /// 完成的时间 · `finish_time`
      public var finishTime: Timestamp? { fields[time: 8] }

      public init(
        amount: Int? = nil, description: String? = nil, type: ReceiverType? = nil, account: String? = nil,
        result: ReceiverResult? = nil, failReason: FailReason? = nil, detailID: String? = nil,
        createTime: Timestamp? = nil, finishTime: Timestamp? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, amount, description, type, account, result, failReason, detailID, createTime, finishTime
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "amount": Int?.self, "description": String?.self, "type": ReceiverType?.self, "account": String?.self,
          "result": ReceiverResult?.self, "fail_reason": FailReason?.self, "detail_id": String?.self,
          "create_time": Timestamp?.self, "finish_time": Timestamp?.self,
        ]
      }
    }

    /// 接收方的类型
    public typealias ReceiverType = V3.Profitsharing.Orders.ReceiverType

    /// 分账的结果
    public struct ReceiverResult: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 接收方账户异常 · `ACCOUNT_ABNORMAL`
      public static var accountAbnormal: Self { Self(rawValue: "ACCOUNT_ABNORMAL") }

      /// 分账关系已解除 · `NO_RELATION`
      public static var noRelation: Self { Self(rawValue: "NO_RELATION") }

      /// 接收方风险过高 · `RECEIVER_HIGH_RISK`
      public static var receiverHighRisk: Self { Self(rawValue: "RECEIVER_HIGH_RISK") }

      /// 接收方未实名 · `RECEIVER_REAL_NAME_NOT_VERIFIED`
      public static var receiverRealNameNotVerified: Self { Self(rawValue: "RECEIVER_REAL_NAME_NOT_VERIFIED") }

      /// 没有分账权限 · `NO_AUTH`
      public static var noAuth: Self { Self(rawValue: "NO_AUTH") }

      /// 接收方收款超限 · `RECEIVER_RECEIPT_LIMIT`
      public static var receiverReceiptLimit: Self { Self(rawValue: "RECEIVER_RECEIPT_LIMIT") }

      /// 出资方账户异常 · `PAYER_ACCOUNT_ABNORMAL`
      public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }

      /// 请求不合要求 · `INVALID_REQUEST`
      public static var invalidRequest: Self { Self(rawValue: "INVALID_REQUEST") }

      /// 待分账 · `PENDING`
      public static var pending: Self { Self(rawValue: "PENDING") }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 已关闭 · `CLOSED`
      public static var closed: Self { Self(rawValue: "CLOSED") }
    }

    /// 失败的原因
    public typealias FailReason = V3.Profitsharing.Orders.FailReason
  }
}
