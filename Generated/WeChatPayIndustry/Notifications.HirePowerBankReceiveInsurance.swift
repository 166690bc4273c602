// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 充电宝保险通知
  ///
  /// 隔夜归还险的订单状态有变。
  ///
  /// [官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html)
  public struct HirePowerBankReceiveInsurance: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("HIRE_POWER_BANK.RECEIVE_INSURANCE")
      ]
    }

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
    public var orderReceiveTime: String? { fields[text: 5] }
    /// 保险订单是否已领取 · `order_receive_state`
    public var orderReceiveState: String? { fields[text: 6] }
    /// 保险从何时起 · `order_begin_time`
    public var orderBeginTime: String? { fields[text: 7] }
    /// 保险到何时止 · `order_end_time`
    public var orderEndTime: String? { fields[text: 8] }

    public init(
      orderID: String? = nil, outOrderNo: String? = nil, openid: String? = nil, maxClaimCount: Int? = nil,
      claimedCount: Int? = nil, orderReceiveTime: String? = nil, orderReceiveState: String? = nil,
      orderBeginTime: String? = nil, orderEndTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, orderID, outOrderNo, openid, maxClaimCount, claimedCount, orderReceiveTime, orderReceiveState,
        orderBeginTime, orderEndTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "order_id": String?.self, "out_order_no": String?.self, "openid": String?.self, "max_claim_count": Int?.self,
        "claimed_count": Int?.self, "order_receive_time": String?.self, "order_receive_state": String?.self,
        "order_begin_time": String?.self, "order_end_time": String?.self,
      ]
    }
  }
}
