// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 用户确认订单通知
  ///
  /// 用户确认了支付分订单，可以开始服务。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587953)
  public struct PayscoreUserConfirm: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("PAYSCORE.USER_CONFIRM", originalType: "payscore")
      ]
    }

    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[0] }
    /// 应用的 AppID
    public var appid: String? { fields[1] }
    /// 商户号
    public var mchid: String? { fields[2] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[3] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[4] }
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String? { fields[5] }
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[6] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[7] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[8] }
    /// 服务订单的状态
    public var state: String? { fields[9] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: String? { fields[10] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[11] }
    /// 总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[12] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? { fields[13] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[14] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund? { fields[15] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[16] }
    /// 服务的地点
    public var location: Location? { fields[17] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[18] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[19] }
    /// 是否需要收款 · `need_collection`
    public var needCollection: Bool? { fields[20] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[21] }
    /// 收款情况
    public var collection: Collection? { fields[22] }
    /// 授权的变化 · `user_service_status`
    public var userServiceStatus: String? { fields[23] }
    /// 开启或解除授权的时间 · `openorclose_time`
    public var openorcloseTime: String? { fields[24] }
    /// 商户自定的授权协议号 · `authorization_code`
    public var authorizationCode: String? { fields[25] }
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String? { fields[26] }

    public init(
      serviceID: String? = nil, appid: String? = nil, mchid: String? = nil, subAppid: String? = nil,
      subMchid: String? = nil, channelID: String? = nil, outOrderNo: String? = nil, openid: String? = nil,
      subOpenid: String? = nil, state: String? = nil, stateDescription: String? = nil,
      serviceIntroduction: String? = nil, totalAmount: Int? = nil, postPayments: [PostPayment]? = nil,
      postDiscounts: [PostDiscount]? = nil, riskFund: RiskFund? = nil, timeRange: TimeRange? = nil,
      location: Location? = nil, attach: String? = nil, orderID: String? = nil, needCollection: Bool? = nil,
      outTradeNo: String? = nil, collection: Collection? = nil, userServiceStatus: String? = nil,
      openorcloseTime: String? = nil, authorizationCode: String? = nil, outRequestNo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, mchid, subAppid, subMchid, channelID, outOrderNo, openid, subOpenid, state,
        stateDescription, serviceIntroduction, totalAmount, postPayments, postDiscounts, riskFund, timeRange, location,
        attach, orderID, needCollection, outTradeNo, collection, userServiceStatus, openorcloseTime, authorizationCode,
        outRequestNo
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "service_id": String?.self, "appid": String?.self, "mchid": String?.self, "sub_appid": String?.self,
        "sub_mchid": String?.self, "channel_id": String?.self, "out_order_no": String?.self, "openid": String?.self,
        "sub_openid": String?.self, "state": String?.self, "state_description": String?.self,
        "service_introduction": String?.self, "total_amount": Int?.self, "post_payments": [PostPayment]?.self,
        "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund?.self, "time_range": TimeRange?.self,
        "location": Location?.self, "attach": String?.self, "order_id": String?.self, "need_collection": Bool?.self,
        "out_trade_no": String?.self, "collection": Collection?.self, "user_service_status": String?.self,
        "openorclose_time": String?.self, "authorization_code": String?.self, "out_request_no": String?.self,
      ]
    }

    /// 结算时收取的费用
    public struct PostPayment: APIObject {
      /// 费用的名称
      public var name: String? { fields[0] }
      /// 费用的金额，单位为分
      public var amount: Int? { fields[1] }
      /// 费用的说明
      public var description: String? { fields[2] }
      /// 费用的数量
      public var count: Int? { fields[3] }

      public init(name: String? = nil, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
        fields = ObjectFields(of: Self.self, name, amount, description, count)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String?.self, "amount": Int?.self, "description": String?.self, "count": Int?.self]
      }
    }

    /// 结算时的优惠
    public struct PostDiscount: APIObject {
      /// 优惠的名称
      public var name: String? { fields[0] }
      /// 优惠的说明
      public var description: String? { fields[1] }
      /// 优惠的金额，单位为分
      public var amount: Int? { fields[2] }

      public init(name: String? = nil, description: String? = nil, amount: Int? = nil) {
        fields = ObjectFields(of: Self.self, name, description, amount)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String?.self, "description": String?.self, "amount": Int?.self]
      }
    }

    /// 订单的风险金
    public struct RiskFund: APIObject {
      /// 风险金的名称
      public var name: String? { fields[0] }
      /// 风险金的金额，单位为分
      public var amount: Int? { fields[1] }
      /// 风险金的说明
      public var description: String? { fields[2] }

      public init(name: String? = nil, amount: Int? = nil, description: String? = nil) {
        fields = ObjectFields(of: Self.self, name, amount, description)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String?.self, "amount": Int?.self, "description": String?.self]
      }
    }

    /// 服务的时间
    public struct TimeRange: APIObject {
      /// 服务开始的时间 · `start_time`
      public var startTime: String? { fields[0] }
      /// 对开始时间的说明 · `start_time_remark`
      public var startTimeRemark: String? { fields[1] }
      /// 服务结束的时间 · `end_time`
      public var endTime: String? { fields[2] }
      /// 对结束时间的说明 · `end_time_remark`
      public var endTimeRemark: String? { fields[3] }

      public init(
        startTime: String? = nil, startTimeRemark: String? = nil, endTime: String? = nil, endTimeRemark: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, startTime, startTimeRemark, endTime, endTimeRemark)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "start_time": String?.self, "start_time_remark": String?.self, "end_time": String?.self,
          "end_time_remark": String?.self,
        ]
      }
    }

    /// 服务的地点
    public struct Location: APIObject {
      /// 服务开始的地点 · `start_location`
      public var startLocation: String? { fields[0] }
      /// 服务结束的地点 · `end_location`
      public var endLocation: String? { fields[1] }

      public init(startLocation: String? = nil, endLocation: String? = nil) {
        fields = ObjectFields(of: Self.self, startLocation, endLocation)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["start_location": String?.self, "end_location": String?.self]
      }
    }

    /// 收款情况
    public struct Collection: APIObject {
      /// 收款的状态
      public var state: String? { fields[0] }
      /// 应收的总金额，单位为分 · `total_amount`
      public var totalAmount: Int? { fields[1] }
      /// 待收的金额，单位为分 · `paying_amount`
      public var payingAmount: Int? { fields[2] }
      /// 已收的金额，单位为分 · `paid_amount`
      public var paidAmount: Int? { fields[3] }
      /// 各笔收款
      public var details: [Detail]? { fields[4] }

      public init(
        state: String? = nil, totalAmount: Int? = nil, payingAmount: Int? = nil, paidAmount: Int? = nil,
        details: [Detail]? = nil
      ) {
        fields = ObjectFields(of: Self.self, state, totalAmount, payingAmount, paidAmount, details)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "state": String?.self, "total_amount": Int?.self, "paying_amount": Int?.self, "paid_amount": Int?.self,
          "details": [Detail]?.self,
        ]
      }
    }

    /// 各笔收款
    public struct Detail: APIObject {
      /// 第几笔收款
      public var seq: Int? { fields[0] }
      /// 该笔收款的金额，单位为分
      public var amount: Int? { fields[1] }
      /// 收款的渠道 · `paid_type`
      public var paidType: String? { fields[2] }
      /// 收款成功的时间 · `paid_time`
      public var paidTime: String? { fields[3] }
      /// 该笔收款的微信支付订单号 · `transaction_id`
      public var transactionID: String? { fields[4] }
      /// 所享的优惠 · `promotion_detail`
      public var promotionDetail: [PromotionDetail]? { fields[5] }

      public init(
        seq: Int? = nil, amount: Int? = nil, paidType: String? = nil, paidTime: String? = nil,
        transactionID: String? = nil, promotionDetail: [PromotionDetail]? = nil
      ) {
        fields = ObjectFields(of: Self.self, seq, amount, paidType, paidTime, transactionID, promotionDetail)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "seq": Int?.self, "amount": Int?.self, "paid_type": String?.self, "paid_time": String?.self,
          "transaction_id": String?.self, "promotion_detail": [PromotionDetail]?.self,
        ]
      }
    }

    /// 所享的优惠
    public struct PromotionDetail: APIObject {
      /// 优惠的编号 · `coupon_id`
      public var couponID: String? { fields[0] }
      /// 优惠的名称
      public var name: String? { fields[1] }
      /// 优惠的适用范围
      public var scope: String? { fields[2] }
      /// 优惠由谁承担
      public var type: String? { fields[3] }
      /// 优惠的金额，单位为分
      public var amount: Int? { fields[4] }
      /// 活动批次的编号 · `stock_id`
      public var stockID: String? { fields[5] }
      /// 微信出资的金额，单位为分 · `wechatpay_contribute`
      public var wechatpayContribute: Int? { fields[6] }
      /// 商户出资的金额，单位为分 · `merchant_contribute`
      public var merchantContribute: Int? { fields[7] }
      /// 其他方出资的金额，单位为分 · `other_contribute`
      public var otherContribute: Int? { fields[8] }
      /// 优惠的币种
      public var currency: String? { fields[9] }
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail]? { fields[10] }

      public init(
        couponID: String? = nil, name: String? = nil, scope: String? = nil, type: String? = nil, amount: Int? = nil,
        stockID: String? = nil, wechatpayContribute: Int? = nil, merchantContribute: Int? = nil,
        otherContribute: Int? = nil, currency: String? = nil, goodsDetail: [GoodsDetail]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, couponID, name, scope, type, amount, stockID, wechatpayContribute, merchantContribute,
          otherContribute, currency, goodsDetail
        )
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "coupon_id": String?.self, "name": String?.self, "scope": String?.self, "type": String?.self,
          "amount": Int?.self, "stock_id": String?.self, "wechatpay_contribute": Int?.self,
          "merchant_contribute": Int?.self, "other_contribute": Int?.self, "currency": String?.self,
          "goods_detail": [GoodsDetail]?.self,
        ]
      }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商品编号 · `goods_id`
      public var goodsID: String? { fields[0] }
      /// 商品的数量
      public var quantity: Int? { fields[1] }
      /// 商品的单价，单位为分 · `unit_price`
      public var unitPrice: Int? { fields[2] }
      /// 优惠的金额，单位为分 · `discount_amount`
      public var discountAmount: Int? { fields[3] }
      /// 商品备注 · `goods_remark`
      public var goodsRemark: String? { fields[4] }

      public init(
        goodsID: String? = nil, quantity: Int? = nil, unitPrice: Int? = nil, discountAmount: Int? = nil,
        goodsRemark: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, goodsID, quantity, unitPrice, discountAmount, goodsRemark)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "goods_id": String?.self, "quantity": Int?.self, "unit_price": Int?.self, "discount_amount": Int?.self,
          "goods_remark": String?.self,
        ]
      }
    }
  }
}
