// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/profit-sharing/orders/{out_order_no}

@_spi(Generated) public import WeChatPay

extension V3.Global.ProfitSharing.Orders.OutOrderNo {
  /// 境外分账：查询结果
  ///
  /// 查询一次分账或解冻的结果。
  ///
  /// `GET /v3/global/profit-sharing/orders/{out_order_no}` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024900)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/profit-sharing/orders/{out_order_no}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(subMchid: String? = nil, transactionID: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "transaction_id": String?.self]
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
    public var state: String? { fields[text: 4] }
    /// 分账接收方
    public var receivers: [Receiver]? { fields[list: 5] }

    public init(
      subMchid: String? = nil, transactionID: String? = nil, outOrderNo: String? = nil, orderID: String? = nil,
      state: String? = nil, receivers: [Receiver]? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, outOrderNo, orderID, state, receivers)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String?.self, "out_order_no": String?.self,
        "order_id": String?.self, "state": String?.self, "receivers": [Receiver]?.self,
      ]
    }

    /// 分账接收方
    public typealias Receiver = V3.Global.ProfitSharing.Orders.Receiver

    /// 接收方的类型
    public typealias ReceiverType = V3.Global.ProfitSharing.Orders.ReceiverType
  }
}
