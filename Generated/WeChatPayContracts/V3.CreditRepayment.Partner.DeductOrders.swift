// Written by wechatpay-gen: change the description, not this file.
// POST /v3/credit-repayment/partner/deduct-orders

@_spi(Generated) public import WeChatPay

extension V3.CreditRepayment.Partner.DeductOrders {
  /// 自动还款：扣款还款
  ///
  /// 按已预约的记录扣款还款。
  ///
  /// `POST /v3/credit-repayment/partner/deduct-orders` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779462)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/credit-repayment/partner/deduct-orders"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 还款协议的编号 · `contract_id`, 例如 `20251105000000123456789`
    public var contractID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的预约还款单号 · `out_record_id`, 例如 `1234567abcde`
    public var outRecordID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 还款的金额 · `deduct_amount`, 例如 `10000`
    public var deductAmount: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `wxd678efh567hg6787`
    public var notifyURL: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 对产品的描述 · 例如 `信贷还款`
    public var description: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `备注`
    public var attach: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }

    public init(
      contractID: String, outTradeNo: String, outRecordID: String, deductAmount: String, notifyURL: String,
      description: String, attach: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, contractID, outTradeNo, outRecordID, deductAmount, notifyURL, description, attach
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "contract_id": String.self, "out_trade_no": String.self, "out_record_id": String.self,
        "deduct_amount": String.self, "notify_url": String.self, "description": String.self, "attach": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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

  /// 订单的状态
  public struct OrderState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 待扣款 · `DEDUCT_ORDER_STATE_PENDING`
    public static var deductOrderStatePending: Self { Self(rawValue: "DEDUCT_ORDER_STATE_PENDING") }

    /// 未支付 · `DEDUCT_ORDER_STATE_NOT_PAY`
    public static var deductOrderStateNotPay: Self { Self(rawValue: "DEDUCT_ORDER_STATE_NOT_PAY") }

    /// 扣款成功 · `DEDUCT_ORDER_STATE_PAY_SUCCESS`
    public static var deductOrderStatePaySuccess: Self { Self(rawValue: "DEDUCT_ORDER_STATE_PAY_SUCCESS") }

    /// 扣款失败 · `DEDUCT_ORDER_STATE_PAY_FAIL`
    public static var deductOrderStatePayFail: Self { Self(rawValue: "DEDUCT_ORDER_STATE_PAY_FAIL") }
  }
}
