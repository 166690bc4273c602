// Written by wechatpay-gen: change the description, not this file.
// GET /v3/profitsharing/return-orders/{out_return_no}

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.ReturnOrders.OutReturnNo {
  /// 查询分账回退
  ///
  /// 查询一次回退的结果。
  ///
  /// `GET /v3/profitsharing/return-orders/{out_return_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526279)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/profitsharing/return-orders/{out_return_no}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(subMchid: String? = nil, outOrderNo: String) {
      fields = ObjectFields(of: Self.self, subMchid, outOrderNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "out_order_no": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 微信侧的分账单号 · `order_id`
    public var orderID: String? { fields[text: 1] }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 2] }
    /// 商户自定的回退单号 · `out_return_no`
    public var outReturnNo: String? { fields[text: 3] }
    /// 微信侧的回退单号 · `return_id`
    public var returnID: String? { fields[text: 4] }
    /// 退回分账资金的商户号 · `return_mchid`
    public var returnMchid: String? { fields[text: 5] }
    /// 回退的金额，单位为分
    public var amount: Int? { fields[integer: 6] }
    /// 回退的说明
    public var description: String? { fields[text: 7] }
    /// 回退的结果
    public var result: ResponseResult? { fields[enumeration: 8] }
    /// 失败的原因 · `fail_reason`
    public var failReason: FailReason? { fields[enumeration: 9] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 10] }
    /// 完成的时间 · `finish_time`
    public var finishTime: Timestamp? { fields[time: 11] }

    public init(
      subMchid: String? = nil, orderID: String? = nil, outOrderNo: String? = nil, outReturnNo: String? = nil,
      returnID: String? = nil, returnMchid: String? = nil, amount: Int? = nil, description: String? = nil,
      result: ResponseResult? = nil, failReason: FailReason? = nil, createTime: Timestamp? = nil,
      finishTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, orderID, outOrderNo, outReturnNo, returnID, returnMchid, amount, description, result,
        failReason, createTime, finishTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "order_id": String?.self, "out_order_no": String?.self,
        "out_return_no": String?.self, "return_id": String?.self, "return_mchid": String?.self, "amount": Int?.self,
        "description": String?.self, "result": ResponseResult?.self, "fail_reason": FailReason?.self,
        "create_time": Timestamp?.self, "finish_time": Timestamp?.self,
      ]
    }

    /// 回退的结果
    public typealias ResponseResult = V3.Profitsharing.ReturnOrders.ResponseResult

    /// 失败的原因
    public typealias FailReason = V3.Profitsharing.ReturnOrders.FailReason
  }
}
