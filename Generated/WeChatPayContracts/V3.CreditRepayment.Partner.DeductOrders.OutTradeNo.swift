// Written by wechatpay-gen: change the description, not this file.
// GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.CreditRepayment.Partner.DeductOrders.OutTradeNo {
  /// 自动还款：查询还款单
  ///
  /// 按商户单号取得还款单详情。
  ///
  /// `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779468)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/credit-repayment/partner/deduct-orders/{out_trade_no}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 0] }
    /// 商户自定的预约还款单号 · `out_record_id`
    public var outRecordID: String? { fields[text: 1] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 2] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 3] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 4] }
    /// 还款协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 5] }
    /// 订单的状态 · `order_state`
    public var orderState: OrderState? { fields[enumeration: 6] }
    /// 还款的金额 · `deduct_amount`
    public var deductAmount: String? { fields[text: 7] }
    /// 实际还了多少 · `pay_success_amount`
    public var paySuccessAmount: String? { fields[text: 8] }
    /// 对产品的描述
    public var description: String? { fields[text: 9] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 10] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 11] }

    public init(
      outTradeNo: String? = nil, outRecordID: String? = nil, appid: String? = nil, subAppid: String? = nil,
      openid: String? = nil, contractID: String? = nil, orderState: OrderState? = nil, deductAmount: String? = nil,
      paySuccessAmount: String? = nil, description: String? = nil, attach: String? = nil, transactionID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outTradeNo, outRecordID, appid, subAppid, openid, contractID, orderState, deductAmount,
        paySuccessAmount, description, attach, transactionID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_trade_no": String?.self, "out_record_id": String?.self, "appid": String?.self, "sub_appid": String?.self,
        "openid": String?.self, "contract_id": String?.self, "order_state": OrderState?.self,
        "deduct_amount": String?.self, "pay_success_amount": String?.self, "description": String?.self,
        "attach": String?.self, "transaction_id": String?.self,
      ]
    }

    /// 订单的状态
    public typealias OrderState = V3.CreditRepayment.Partner.DeductOrders.OrderState
  }
}
