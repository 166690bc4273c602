// Written by wechatpay-gen: change the description, not this file.
// GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}

@_spi(Generated) public import WeChatPay

extension V3.FundsToOversea.Return.ReturnOrders.OutReturnNo.OutReturnNo {
  /// 资金出境：查询退回
  ///
  /// 按商户退回单号了解退回的结果。
  ///
  /// `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013735052)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}"), query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.FundsToOversea.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
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
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String? { fields[text: 5] }
    /// 退回的金额，单位为分
    public var amount: Int? { fields[integer: 6] }
    /// 退回的状态
    public var state: ResponseState? { fields[enumeration: 7] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 8] }
    /// 成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 9] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 10] }

    public init(
      outReturnNo: String? = nil, subMchid: String? = nil, returnID: String? = nil, outOrderID: String? = nil,
      transactionID: String? = nil, refundID: String? = nil, amount: Int? = nil, state: ResponseState? = nil,
      createTime: Timestamp? = nil, successTime: Timestamp? = nil, failReason: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outReturnNo, subMchid, returnID, outOrderID, transactionID, refundID, amount, state, createTime,
        successTime, failReason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_return_no": String?.self, "sub_mchid": String?.self, "return_id": String?.self,
        "out_order_id": String?.self, "transaction_id": String?.self, "refund_id": String?.self, "amount": Int?.self,
        "state": ResponseState?.self, "create_time": Timestamp?.self, "success_time": Timestamp?.self,
        "fail_reason": String?.self,
      ]
    }

    /// 退回的状态
    public typealias ResponseState = V3.FundsToOversea.Return.ReturnOrders.ResponseState
  }
}
