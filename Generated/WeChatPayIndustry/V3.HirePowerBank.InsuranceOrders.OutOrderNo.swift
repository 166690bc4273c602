// Written by wechatpay-gen: change the description, not this file.
// GET /v3/hire-power-bank/insurance-orders/{out_order_no}

@_spi(Generated) public import WeChatPay

extension V3.HirePowerBank.InsuranceOrders.OutOrderNo {
  /// 充电宝保险：查询订单
  ///
  /// 按商户单号取得保险订单的详情。
  ///
  /// `GET /v3/hire-power-bank/insurance-orders/{out_order_no}` · [官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/hire-power-bank/insurance-orders/{out_order_no}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 微信侧的保险订单号 · `order_id`
    public var orderID: String? { fields[text: 0] }
    /// 商户自定的保险订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 1] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 2] }
    /// 最多可理赔几次 · `max_claim_count`
    public var maxClaimCount: Int? { fields[integer: 3] }
    /// 已理赔几次 · `claimed_count`
    public var claimedCount: Int? { fields[integer: 4] }
    /// 领取保险订单的时间 · `order_receive_time`
    public var orderReceiveTime: Timestamp? { fields[time: 5] }
    /// 保险从何时起 · `order_begin_time`
    public var orderBeginTime: Timestamp? { fields[time: 6] }
    /// 保险到何时止 · `order_end_time`
    public var orderEndTime: Timestamp? { fields[time: 7] }
    /// 保险订单是否已领取 · `order_receive_state`
    public var orderReceiveState: String? { fields[text: 8] }

    public init(
      orderID: String? = nil, outOrderNo: String? = nil, openid: String? = nil, maxClaimCount: Int? = nil,
      claimedCount: Int? = nil, orderReceiveTime: Timestamp? = nil, orderBeginTime: Timestamp? = nil,
      orderEndTime: Timestamp? = nil, orderReceiveState: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, orderID, outOrderNo, openid, maxClaimCount, claimedCount, orderReceiveTime, orderBeginTime,
        orderEndTime, orderReceiveState
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "order_id": String?.self, "out_order_no": String?.self, "openid": String?.self, "max_claim_count": Int?.self,
        "claimed_count": Int?.self, "order_receive_time": Timestamp?.self, "order_begin_time": Timestamp?.self,
        "order_end_time": Timestamp?.self, "order_receive_state": String?.self,
      ]
    }
  }
}
