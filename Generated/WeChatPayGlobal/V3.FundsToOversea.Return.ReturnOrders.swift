// Written by wechatpay-gen: change the description, not this file.
// POST /v3/funds-to-oversea/return/return-orders

@_spi(Generated) public import WeChatPay

extension V3.FundsToOversea.Return.ReturnOrders {
  /// 资金出境：申请退回
  ///
  /// 上报已出境订单的退款。
  ///
  /// `POST /v3/funds-to-oversea/return/return-orders` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013735039)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/funds-to-oversea/return/return-orders"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的退回单号 · `out_return_no`, 例如 `R20250220103930`
    public var outReturnNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `123456`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的出境单号 · `out_order_id`, 例如 `merchant_1123123`
    public var outOrderID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `420000000000000010`
    public var transactionID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 退回凭证的补充说明 · `supplement_info`, 例如 `5017752501201407033233368018`
    public var supplementInfo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 退回的金额，单位为分 · 例如 `100`
    public var amount: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }

    public init(
      outReturnNo: String, subMchid: String, outOrderID: String, transactionID: String, supplementInfo: String,
      amount: Int
    ) {
      fields = ObjectFields(of: Self.self, outReturnNo, subMchid, outOrderID, transactionID, supplementInfo, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_return_no": String.self, "sub_mchid": String.self, "out_order_id": String.self,
        "transaction_id": String.self, "supplement_info": String.self, "amount": Int.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的退回单号 · `out_return_no`
    public var outReturnNo: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 微信侧的回退单号 · `return_id`
    public var returnID: String? { fields[text: 2] }
    /// 商户自定的出境单号 · `out_order_id`
    public var outOrderID: String? { fields[text: 3] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 4] }
    /// 退回凭证的补充说明 · `supplement_info`
    public var supplementInfo: String? { fields[text: 5] }
    /// 退回的金额，单位为分
    public var amount: Int? { fields[integer: 6] }
    /// 退回的状态
    public var state: ResponseState? { fields[enumeration: 7] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 8] }
    /// 成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 9] }
    /// 失败的原因，枚举值之一 · `fail_reason`
    public var failReason: FailReason? { fields[enumeration: 10] }

    public init(
      outReturnNo: String? = nil, subMchid: String? = nil, returnID: String? = nil, outOrderID: String? = nil,
      transactionID: String? = nil, supplementInfo: String? = nil, amount: Int? = nil, state: ResponseState? = nil,
      createTime: Timestamp? = nil, successTime: Timestamp? = nil, failReason: FailReason? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outReturnNo, subMchid, returnID, outOrderID, transactionID, supplementInfo, amount, state,
        createTime, successTime, failReason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_return_no": String?.self, "sub_mchid": String?.self, "return_id": String?.self,
        "out_order_id": String?.self, "transaction_id": String?.self, "supplement_info": String?.self,
        "amount": Int?.self, "state": ResponseState?.self, "create_time": Timestamp?.self,
        "success_time": Timestamp?.self, "fail_reason": FailReason?.self,
      ]
    }

    /// 退回的状态
    public typealias ResponseState = V3.FundsToOversea.Return.ReturnOrders.ResponseState

    /// 失败的原因，枚举值之一
    public struct FailReason: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 可退回的金额不足 · `RETURN_AMOUNT_NOT_ENOUGH`
      public static var returnAmountNotEnough: Self { Self(rawValue: "RETURN_AMOUNT_NOT_ENOUGH") }
    }
  }

  /// 退回的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 失败 · `FAILED`
    public static var failed: Self { Self(rawValue: "FAILED") }
  }
}
