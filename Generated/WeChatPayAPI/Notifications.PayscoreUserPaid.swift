// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 支付分订单收款通知
  ///
  /// 支付分订单已收款。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587953)
  public struct PayscoreUserPaid: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("PAYSCORE.USER_PAID", originalType: "payscore")
      ]
    }

    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 商户号
    public var mchid: String? { fields[text: 2] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 3] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 4] }
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String? { fields[text: 5] }
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 6] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 7] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 8] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 9] }
    /// 服务订单的状态
    public var state: String? { fields[text: 10] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[text: 11] }
    /// 总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 12] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? { fields[list: 13] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[list: 14] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund? { fields[object: 15] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[object: 16] }
    /// 服务的地点
    public var location: Location? { fields[object: 17] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 18] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[text: 19] }
    /// 须否向用户收款 · `need_collection`
    public var needCollection: Bool? { fields[boolean: 20] }
    /// 收款情况
    public var collection: Collection? { fields[object: 21] }
    /// 授权的变化 · `user_service_status`
    public var userServiceStatus: String? { fields[text: 22] }
    /// 开启或解除授权的时间 · `openorclose_time`
    public var openorcloseTime: String? { fields[text: 23] }
    /// 商户自定的授权协议号 · `authorization_code`
    public var authorizationCode: String? { fields[text: 24] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: String? { fields[text: 25] }
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 26] }

    public init(
      serviceID: String? = nil, appid: String? = nil, mchid: String? = nil, subAppid: String? = nil,
      subMchid: String? = nil, channelID: String? = nil, outOrderNo: String? = nil, outTradeNo: String? = nil,
      openid: String? = nil, subOpenid: String? = nil, state: String? = nil, serviceIntroduction: String? = nil,
      totalAmount: Int? = nil, postPayments: [PostPayment]? = nil, postDiscounts: [PostDiscount]? = nil,
      riskFund: RiskFund? = nil, timeRange: TimeRange? = nil, location: Location? = nil, attach: String? = nil,
      orderID: String? = nil, needCollection: Bool? = nil, collection: Collection? = nil,
      userServiceStatus: String? = nil, openorcloseTime: String? = nil, authorizationCode: String? = nil,
      stateDescription: String? = nil, outRequestNo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, mchid, subAppid, subMchid, channelID, outOrderNo, outTradeNo, openid,
        subOpenid, state, serviceIntroduction, totalAmount, postPayments, postDiscounts, riskFund, timeRange, location,
        attach, orderID, needCollection, collection, userServiceStatus, openorcloseTime, authorizationCode,
        stateDescription, outRequestNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String?.self, "appid": String?.self, "mchid": String?.self, "sub_appid": String?.self,
        "sub_mchid": String?.self, "channel_id": String?.self, "out_order_no": String?.self,
        "out_trade_no": String?.self, "openid": String?.self, "sub_openid": String?.self, "state": String?.self,
        "service_introduction": String?.self, "total_amount": Int?.self, "post_payments": [PostPayment]?.self,
        "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund?.self, "time_range": TimeRange?.self,
        "location": Location?.self, "attach": String?.self, "order_id": String?.self, "need_collection": Bool?.self,
        "collection": Collection?.self, "user_service_status": String?.self, "openorclose_time": String?.self,
        "authorization_code": String?.self, "state_description": String?.self, "out_request_no": String?.self,
      ]
    }

    /// 结算时收取的费用
    public typealias PostPayment = Notifications.PayscorePostPayment

    /// 结算时的优惠
    public typealias PostDiscount = Notifications.PayscorePostDiscount

    /// 订单的风险金
    public struct RiskFund: APIObject {
      /// 风险金的金额，单位为分
      public var amount: Int? { fields[integer: 0] }
      /// 风险金的说明
      public var description: String? { fields[text: 1] }

      public init(amount: Int? = nil, description: String? = nil) {
        fields = ObjectFields(of: Self.self, amount, description)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["amount": Int?.self, "description": String?.self]
      }
    }

    /// 服务的时间
    public typealias TimeRange = Notifications.PayscoreTimeRange

    /// 服务的地点
    public typealias Location = Notifications.PayscoreLocation

    /// 收款情况
    public typealias Collection = Notifications.PayscoreCollection

    /// 各笔收款
    public typealias Detail = Notifications.PayscoreDetail

    /// 所享的优惠
    public typealias PromotionDetail = Notifications.PayscorePromotionDetail

    /// 单品
    public typealias GoodsDetail = Notifications.PayscoreGoodsDetail
  }
}
