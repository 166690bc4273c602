// Written by wechatpay-gen: change the description, not this file.
// POST /v3/hire-power-bank/insurance-orders

@_spi(Generated) public import WeChatPay

extension V3.HirePowerBank.InsuranceOrders {
  /// 充电宝保险：创建订单
  ///
  /// 为租借充电宝的用户投保隔夜归还险。
  ///
  /// `POST /v3/hire-power-bank/insurance-orders` · [官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/hire-power-bank/insurance-orders"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的保险订单号 · `out_order_no`, 例如 `6e8369071cd942c0476613f9d1ce9ca3`
    public var outOrderNo: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `2323dfsdf342342`
    public var openid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://api.test.com`
    public var notifyURL: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 服务的编号 · `service_id`, 例如 `实例值`
    public var serviceID: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(outOrderNo: String? = nil, openid: String? = nil, notifyURL: String? = nil, serviceID: String? = nil) {
      fields = ObjectFields(of: Self.self, outOrderNo, openid, notifyURL, serviceID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_order_no": String?.self, "openid": String?.self, "notify_url": String?.self, "service_id": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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
