// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/ecommerce/profitsharing/returnorders

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Profitsharing.Returnorders {
  /// 二级商户分账：查询回退
  ///
  /// 了解一次分账回退的结果。
  ///
  /// `GET /v3/ecommerce/profitsharing/returnorders` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477740)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/profitsharing/returnorders"), query: query)
  }

  /// 二级商户分账：请求回退
  ///
  /// 退款之前，从接收方收回已分出的钱。
  ///
  /// `POST /v3/ecommerce/profitsharing/returnorders` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477737)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/profitsharing/returnorders"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 微信侧的分账单号 · `order_id`
    public var orderID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商户自定的退回单号 · `out_return_no`
    public var outReturnNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(subMchid: String, orderID: String? = nil, outOrderNo: String? = nil, outReturnNo: String) {
      fields = ObjectFields(of: Self.self, subMchid, orderID, outOrderNo, outReturnNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "order_id": String?.self, "out_order_no": String?.self, "out_return_no": String.self]
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
    /// 商户自定的退回单号 · `out_return_no`
    public var outReturnNo: String? { fields[text: 3] }
    /// 退回资金的商户号 · `return_mchid`
    public var returnMchid: String? { fields[text: 4] }
    /// 回退的金额，单位为分
    public var amount: Int? { fields[integer: 5] }
    /// 微信侧的退回单号 · `return_no`
    public var returnNo: String? { fields[text: 6] }
    /// 回退的结果
    public var result: String? { fields[text: 7] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 8] }
    /// 完成的时间 · `finish_time`
    public var finishTime: Timestamp? { fields[time: 9] }

    public init(
      subMchid: String? = nil, orderID: String? = nil, outOrderNo: String? = nil, outReturnNo: String? = nil,
      returnMchid: String? = nil, amount: Int? = nil, returnNo: String? = nil, result: String? = nil,
      failReason: String? = nil, finishTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, orderID, outOrderNo, outReturnNo, returnMchid, amount, returnNo, result, failReason,
        finishTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "order_id": String?.self, "out_order_no": String?.self,
        "out_return_no": String?.self, "return_mchid": String?.self, "amount": Int?.self, "return_no": String?.self,
        "result": String?.self, "fail_reason": String?.self, "finish_time": Timestamp?.self,
      ]
    }
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 微信侧的分账单号 · `order_id`, 例如 `3008450740201411110007820472`
    public var orderID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商户自定的退回单号 · `out_return_no`, 例如 `R20190516001`
    public var outReturnNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 退回资金的商户号 · `return_mchid`, 例如 `86693852`
    public var returnMchid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 回退的金额，单位为分 · 例如 `10`
    public var amount: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }
    /// 回退的说明 · 例如 `分账回退`
    public var description: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }

    public init(
      subMchid: String, orderID: String? = nil, outOrderNo: String? = nil, outReturnNo: String, returnMchid: String,
      amount: Int, description: String, transactionID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, orderID, outOrderNo, outReturnNo, returnMchid, amount, description, transactionID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "order_id": String?.self, "out_order_no": String?.self, "out_return_no": String.self,
        "return_mchid": String.self, "amount": Int.self, "description": String.self, "transaction_id": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 微信侧的分账单号 · `order_id`
    public var orderID: String? { fields[text: 1] }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 2] }
    /// 商户自定的退回单号 · `out_return_no`
    public var outReturnNo: String? { fields[text: 3] }
    /// 退回资金的商户号 · `return_mchid`
    public var returnMchid: String? { fields[text: 4] }
    /// 回退的金额，单位为分
    public var amount: Int? { fields[integer: 5] }
    /// 微信侧的退回单号 · `return_no`
    public var returnNo: String? { fields[text: 6] }
    /// 回退的结果
    public var result: String? { fields[text: 7] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 8] }
    /// 完成的时间 · `finish_time`
    public var finishTime: Timestamp? { fields[time: 9] }

    public init(
      subMchid: String? = nil, orderID: String? = nil, outOrderNo: String? = nil, outReturnNo: String? = nil,
      returnMchid: String? = nil, amount: Int? = nil, returnNo: String? = nil, result: String? = nil,
      failReason: String? = nil, finishTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, orderID, outOrderNo, outReturnNo, returnMchid, amount, returnNo, result, failReason,
        finishTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "order_id": String?.self, "out_order_no": String?.self,
        "out_return_no": String?.self, "return_mchid": String?.self, "amount": Int?.self, "return_no": String?.self,
        "result": String?.self, "fail_reason": String?.self, "finish_time": Timestamp?.self,
      ]
    }
  }
}
