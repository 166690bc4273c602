// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/subsidies/return

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Subsidies.Return {
  /// 补差：回退
  ///
  /// 订单退款时收回已补的差额。
  ///
  /// `POST /v3/ecommerce/subsidies/return` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477636)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/subsidies/return"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的补差回退单号 · `out_order_no`, 例如 `P20150806125346`
    public var outOrderNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `4208450740201411110007820472`
    public var transactionID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 微信支付的退款单号 · `refund_id`, 例如 `3008450740201411110007820472`
    public var refundID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 补差回退的金额，单位为分 · 例如 `10`
    public var amount: Int {
      get { fields[requiredInteger: 4] }
      set { fields[requiredInteger: 4] = newValue }
    }
    /// 补差回退的说明 · 例如 `测试备注`
    public var description: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 微信侧的补差单号 · `subsidy_id`, 例如 `3008450740201411110007820472`
    public var subsidyID: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 各出资账户
    public var from: [From]? {
      get { fields[list: 7] }
      set { fields[list: 7] = newValue }
    }

    public init(
      subMchid: String, outOrderNo: String, transactionID: String, refundID: String, amount: Int, description: String,
      subsidyID: String? = nil, from: [From]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, outOrderNo, transactionID, refundID, amount, description, subsidyID, from
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "out_order_no": String.self, "transaction_id": String.self, "refund_id": String.self,
        "amount": Int.self, "description": String.self, "subsidy_id": String?.self, "from": [From]?.self,
      ]
    }

    /// 各出资账户
    public struct From: APIObject {
      /// 出资的账户
      public var account: Account? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 出资的金额，单位为分 · 例如 `10`
      public var amount: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }

      public init(account: Account? = nil, amount: Int? = nil) {
        fields = ObjectFields(of: Self.self, account, amount)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["account": Account?.self, "amount": Int?.self]
      }
    }

    /// 出资的账户
    public typealias Account = V3.Ecommerce.AccountType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 1] }
    /// 微信侧的补差回退单号 · `subsidy_refund_id`
    public var subsidyRefundID: String? { fields[text: 2] }
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String? { fields[text: 3] }
    /// 商户自定的补差回退单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 4] }
    /// 补差回退的金额，单位为分
    public var amount: Int? { fields[integer: 5] }
    /// 补差回退的说明
    public var description: String? { fields[text: 6] }
    /// 补差回退的结果
    public var result: ResponseResult? { fields[enumeration: 7] }
    /// 补差回退完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 8] }
    /// 微信侧的补差单号 · `subsidy_id`
    public var subsidyID: String? { fields[text: 9] }
    /// 各出资账户
    public var from: [From]? { fields[list: 10] }

    public init(
      subMchid: String? = nil, transactionID: String? = nil, subsidyRefundID: String? = nil, refundID: String? = nil,
      outOrderNo: String? = nil, amount: Int? = nil, description: String? = nil, result: ResponseResult? = nil,
      successTime: Timestamp? = nil, subsidyID: String? = nil, from: [From]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, transactionID, subsidyRefundID, refundID, outOrderNo, amount, description, result,
        successTime, subsidyID, from
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String?.self, "subsidy_refund_id": String?.self,
        "refund_id": String?.self, "out_order_no": String?.self, "amount": Int?.self, "description": String?.self,
        "result": ResponseResult?.self, "success_time": Timestamp?.self, "subsidy_id": String?.self,
        "from": [From]?.self,
      ]
    }

    /// 补差回退的结果
    public typealias ResponseResult = V3.Ecommerce.Subsidies.ResponseResult

    /// 各出资账户
    public typealias From = V3.Ecommerce.From

    /// 出资的账户
    public typealias Account = V3.Ecommerce.AccountType
  }

  /// 出资的账户
  public typealias Account = V3.Ecommerce.AccountType
}
