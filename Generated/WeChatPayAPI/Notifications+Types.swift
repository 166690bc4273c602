// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 动作的种类
  public struct ComplaintActionType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 用户提交投诉 · `CREATE_COMPLAINT`
    public static var createComplaint: Self { Self(rawValue: "CREATE_COMPLAINT") }

    /// 用户继续投诉 · `CONTINUE_COMPLAINT`
    public static var continueComplaint: Self { Self(rawValue: "CONTINUE_COMPLAINT") }

    /// 用户留言 · `USER_RESPONSE`
    public static var userResponse: Self { Self(rawValue: "USER_RESPONSE") }

    /// 平台留言 · `RESPONSE_BY_PLATFORM`
    public static var responseByPlatform: Self { Self(rawValue: "RESPONSE_BY_PLATFORM") }

    /// 商户退款 · `SELLER_REFUND`
    public static var sellerRefund: Self { Self(rawValue: "SELLER_REFUND") }

    /// 商户回复 · `MERCHANT_RESPONSE`
    public static var merchantResponse: Self { Self(rawValue: "MERCHANT_RESPONSE") }

    /// 商户反馈已处理 · `MERCHANT_CONFIRM_COMPLETE`
    public static var merchantConfirmComplete: Self { Self(rawValue: "MERCHANT_CONFIRM_COMPLETE") }

    /// 用户请平台协助 · `USER_APPLY_PLATFORM_SERVICE`
    public static var userApplyPlatformService: Self { Self(rawValue: "USER_APPLY_PLATFORM_SERVICE") }

    /// 用户取消平台协助 · `USER_CANCEL_PLATFORM_SERVICE`
    public static var userCancelPlatformService: Self { Self(rawValue: "USER_CANCEL_PLATFORM_SERVICE") }

    /// 平台协助结束 · `PLATFORM_SERVICE_FINISHED`
    public static var platformServiceFinished: Self { Self(rawValue: "PLATFORM_SERVICE_FINISHED") }

    /// 商户同意退款 · `MERCHANT_APPROVE_REFUND`
    public static var merchantApproveRefund: Self { Self(rawValue: "MERCHANT_APPROVE_REFUND") }

    /// 商户拒绝退款 · `MERCHANT_REJECT_REFUND`
    public static var merchantRejectRefund: Self { Self(rawValue: "MERCHANT_REJECT_REFUND") }

    /// 退款到账 · `REFUND_SUCCESS`
    public static var refundSuccess: Self { Self(rawValue: "REFUND_SUCCESS") }
  }

  /// 何时因何关闭
  public struct MchtransferCloseInfo: APIObject {
    /// 关闭的时间 · `close_time`
    public var closeTime: String? { fields[text: 0] }
    /// 因何关闭 · `close_reason`
    public var closeReason: MchtransferCloseReason? { fields[enumeration: 1] }

    public init(closeTime: String? = nil, closeReason: MchtransferCloseReason? = nil) {
      fields = ObjectFields(of: Self.self, closeTime, closeReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["close_time": String?.self, "close_reason": MchtransferCloseReason?.self]
    }
  }

  /// 因何关闭
  public struct MchtransferCloseReason: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户用接口关闭 · `CLOSE_VIA_MCH_API`
    public static var closeViaMchAPI: Self { Self(rawValue: "CLOSE_VIA_MCH_API") }

    /// 用户关闭 · `USER_CLOSE`
    public static var userClose: Self { Self(rawValue: "USER_CLOSE") }
  }

  /// 单据的状态
  public struct MchtransferNotificationState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已受理 · `ACCEPTED`
    public static var accepted: Self { Self(rawValue: "ACCEPTED") }

    /// 处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 待用户确认 · `WAIT_USER_CONFIRM`
    public static var waitUserConfirm: Self { Self(rawValue: "WAIT_USER_CONFIRM") }

    /// 转账中 · `TRANSFERING`
    public static var transfering: Self { Self(rawValue: "TRANSFERING") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 失败 · `FAIL`
    public static var fail: Self { Self(rawValue: "FAIL") }

    /// 撤销中 · `CANCELING`
    public static var canceling: Self { Self(rawValue: "CANCELING") }

    /// 已撤销 · `CANCELLED`
    public static var cancelled: Self { Self(rawValue: "CANCELLED") }
  }

  /// 单据的状态
  public struct MchtransferNotificationsNotificationState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 生效中 · `TAKING_EFFECT`
    public static var takingEffect: Self { Self(rawValue: "TAKING_EFFECT") }

    /// 已关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }
  }

  /// 由谁取消签约
  public struct PayscoreCancelSignType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 没有取消 · `NOT_CANCEL`
    public static var notCancel: Self { Self(rawValue: "NOT_CANCEL") }

    /// 用户取消 · `USER`
    public static var user: Self { Self(rawValue: "USER") }

    /// 商户取消 · `MERCHANT`
    public static var merchant: Self { Self(rawValue: "MERCHANT") }

    /// 用户关闭服务而取消 · `REVOKE_SERVICE`
    public static var revokeService: Self { Self(rawValue: "REVOKE_SERVICE") }
  }

  /// 收款情况
  public struct PayscoreCollection: APIObject {
    /// 收款的状态
    public var state: String? { fields[text: 0] }
    /// 应收的总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 1] }
    /// 待收的金额，单位为分 · `paying_amount`
    public var payingAmount: Int? { fields[integer: 2] }
    /// 已收的金额，单位为分 · `paid_amount`
    public var paidAmount: Int? { fields[integer: 3] }
    /// 各笔收款
    public var details: [PayscoreDetail]? { fields[list: 4] }

    public init(
      state: String? = nil, totalAmount: Int? = nil, payingAmount: Int? = nil, paidAmount: Int? = nil,
      details: [PayscoreDetail]? = nil
    ) {
      fields = ObjectFields(of: Self.self, state, totalAmount, payingAmount, paidAmount, details)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "state": String?.self, "total_amount": Int?.self, "paying_amount": Int?.self, "paid_amount": Int?.self,
        "details": [PayscoreDetail]?.self,
      ]
    }
  }

  /// 各笔收款
  public struct PayscoreDetail: APIObject {
    /// 第几笔收款
    public var seq: Int? { fields[integer: 0] }
    /// 该笔收款的金额，单位为分
    public var amount: Int? { fields[integer: 1] }
    /// 收款的渠道 · `paid_type`
    public var paidType: String? { fields[text: 2] }
    /// 收款成功的时间 · `paid_time`
    public var paidTime: String? { fields[text: 3] }
    /// 该笔收款的微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 4] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PayscorePromotionDetail]? { fields[list: 5] }

    public init(
      seq: Int? = nil, amount: Int? = nil, paidType: String? = nil, paidTime: String? = nil,
      transactionID: String? = nil, promotionDetail: [PayscorePromotionDetail]? = nil
    ) {
      fields = ObjectFields(of: Self.self, seq, amount, paidType, paidTime, transactionID, promotionDetail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "seq": Int?.self, "amount": Int?.self, "paid_type": String?.self, "paid_time": String?.self,
        "transaction_id": String?.self, "promotion_detail": [PayscorePromotionDetail]?.self,
      ]
    }
  }

  /// 单品
  public struct PayscoreGoodsDetail: APIObject {
    /// 商品编号 · `goods_id`
    public var goodsID: String? { fields[text: 0] }
    /// 商品的数量
    public var quantity: Int? { fields[integer: 1] }
    /// 商品的单价，单位为分 · `unit_price`
    public var unitPrice: Int? { fields[integer: 2] }
    /// 优惠的金额，单位为分 · `discount_amount`
    public var discountAmount: Int? { fields[integer: 3] }
    /// 商品的备注 · `goods_remark`
    public var goodsRemark: String? { fields[text: 4] }

    public init(
      goodsID: String? = nil, quantity: Int? = nil, unitPrice: Int? = nil, discountAmount: Int? = nil,
      goodsRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, goodsID, quantity, unitPrice, discountAmount, goodsRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "goods_id": String?.self, "quantity": Int?.self, "unit_price": Int?.self, "discount_amount": Int?.self,
        "goods_remark": String?.self,
      ]
    }
  }

  /// 服务的地点
  public struct PayscoreLocation: APIObject {
    /// 服务开始的地点 · `start_location`
    public var startLocation: String? { fields[text: 0] }
    /// 服务结束的地点 · `end_location`
    public var endLocation: String? { fields[text: 1] }

    public init(startLocation: String? = nil, endLocation: String? = nil) {
      fields = ObjectFields(of: Self.self, startLocation, endLocation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["start_location": String?.self, "end_location": String?.self]
    }
  }

  /// 该项的状态
  public struct PayscorePlanDetailState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未使用 · `NOT_USED`
    public static var notUsed: Self { Self(rawValue: "NOT_USED") }

    /// 使用中 · `USING`
    public static var using: Self { Self(rawValue: "USING") }

    /// 已使用 · `USED`
    public static var used: Self { Self(rawValue: "USED") }

    /// 已取消 · `SIGN_PLAN_DETAIL_CANCEL`
    public static var signPlanDetailCancel: Self { Self(rawValue: "SIGN_PLAN_DETAIL_CANCEL") }
  }

  /// 结算时的优惠
  public struct PayscorePostDiscount: APIObject {
    /// 优惠的名称
    public var name: String? { fields[text: 0] }
    /// 优惠的说明
    public var description: String? { fields[text: 1] }
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[integer: 2] }

    public init(name: String? = nil, description: String? = nil, amount: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, description, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "description": String?.self, "amount": Int?.self]
    }
  }

  /// 结算时收取的费用
  public struct PayscorePostPayment: APIObject {
    /// 费用的名称
    public var name: String? { fields[text: 0] }
    /// 费用的金额，单位为分
    public var amount: Int? { fields[integer: 1] }
    /// 费用的说明
    public var description: String? { fields[text: 2] }
    /// 费用的数量
    public var count: Int? { fields[integer: 3] }

    public init(name: String? = nil, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, amount, description, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "amount": Int?.self, "description": String?.self, "count": Int?.self]
    }
  }

  /// 所享的优惠
  public struct PayscorePromotionDetail: APIObject {
    /// 优惠的编号 · `coupon_id`
    public var couponID: String? { fields[text: 0] }
    /// 优惠的名称
    public var name: String? { fields[text: 1] }
    /// 优惠的适用范围
    public var scope: String? { fields[text: 2] }
    /// 优惠由谁承担
    public var type: String? { fields[text: 3] }
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[integer: 4] }
    /// 活动批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 5] }
    /// 微信出资的金额，单位为分 · `wechatpay_contribute`
    public var wechatpayContribute: Int? { fields[integer: 6] }
    /// 商户出资的金额，单位为分 · `merchant_contribute`
    public var merchantContribute: Int? { fields[integer: 7] }
    /// 其他方出资的金额，单位为分 · `other_contribute`
    public var otherContribute: Int? { fields[integer: 8] }
    /// 优惠的币种
    public var currency: String? { fields[text: 9] }
    /// 单品 · `goods_detail`
    public var goodsDetail: [PayscoreGoodsDetail]? { fields[list: 10] }

    public init(
      couponID: String? = nil, name: String? = nil, scope: String? = nil, type: String? = nil, amount: Int? = nil,
      stockID: String? = nil, wechatpayContribute: Int? = nil, merchantContribute: Int? = nil,
      otherContribute: Int? = nil, currency: String? = nil, goodsDetail: [PayscoreGoodsDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponID, name, scope, type, amount, stockID, wechatpayContribute, merchantContribute,
        otherContribute, currency, goodsDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_id": String?.self, "name": String?.self, "scope": String?.self, "type": String?.self,
        "amount": Int?.self, "stock_id": String?.self, "wechatpay_contribute": Int?.self,
        "merchant_contribute": Int?.self, "other_contribute": Int?.self, "currency": String?.self,
        "goods_detail": [PayscoreGoodsDetail]?.self,
      ]
    }
  }

  /// 签约的状态，枚举值之一
  public struct PayscoreSignState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未签约 · `UNSIGNED`
    public static var unsigned: Self { Self(rawValue: "UNSIGNED") }
  }

  /// 计划的各项
  public struct PayscoreSignedDetail: APIObject {
    /// 计划中第几项，从 1 开始 · `plan_detail_no`
    public var planDetailNo: Int? { fields[integer: 0] }
    /// 该项的原价，单位为分 · `original_price`
    public var originalPrice: Int? { fields[integer: 1] }
    /// 该项所享优惠的说明 · `plan_discount_description`
    public var planDiscountDescription: String? { fields[text: 2] }
    /// 该项优惠后的价格，单位为分 · `actual_price`
    public var actualPrice: Int? { fields[integer: 3] }
    /// 该项的状态 · `plan_detail_state`
    public var planDetailState: PayscorePlanDetailState? { fields[enumeration: 4] }
    /// 该项的微信侧服务订单号 · `order_id`
    public var orderID: String? { fields[text: 5] }
    /// 商户为该项定的单号 · `merchant_plan_detail_no`
    public var merchantPlanDetailNo: String? { fields[text: 6] }
    /// 该项的名称 · `plan_detail_name`
    public var planDetailName: String? { fields[text: 7] }
    /// 用户为该项实付的金额，单位为分 · `actual_pay_price`
    public var actualPayPrice: Int? { fields[integer: 8] }
    /// 使用该项的时间 · `use_time`
    public var useTime: String? { fields[text: 9] }
    /// 该项完成的时间 · `complete_time`
    public var completeTime: Timestamp? { fields[time: 10] }
    /// 该项取消的时间 · `cancel_time`
    public var cancelTime: String? { fields[text: 11] }

    public init(
      planDetailNo: Int? = nil, originalPrice: Int? = nil, planDiscountDescription: String? = nil,
      actualPrice: Int? = nil, planDetailState: PayscorePlanDetailState? = nil, orderID: String? = nil,
      merchantPlanDetailNo: String? = nil, planDetailName: String? = nil, actualPayPrice: Int? = nil,
      useTime: String? = nil, completeTime: Timestamp? = nil, cancelTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, planDetailNo, originalPrice, planDiscountDescription, actualPrice, planDetailState, orderID,
        merchantPlanDetailNo, planDetailName, actualPayPrice, useTime, completeTime, cancelTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "plan_detail_no": Int?.self, "original_price": Int?.self, "plan_discount_description": String?.self,
        "actual_price": Int?.self, "plan_detail_state": PayscorePlanDetailState?.self, "order_id": String?.self,
        "merchant_plan_detail_no": String?.self, "plan_detail_name": String?.self, "actual_pay_price": Int?.self,
        "use_time": String?.self, "complete_time": Timestamp?.self, "cancel_time": String?.self,
      ]
    }
  }

  /// 服务的时间
  public struct PayscoreTimeRange: APIObject {
    /// 服务开始的时间 · `start_time`
    public var startTime: String? { fields[text: 0] }
    /// 对开始时间的说明 · `start_time_remark`
    public var startTimeRemark: String? { fields[text: 1] }
    /// 服务结束的时间 · `end_time`
    public var endTime: String? { fields[text: 2] }
    /// 对结束时间的说明 · `end_time_remark`
    public var endTimeRemark: String? { fields[text: 3] }

    public init(
      startTime: String? = nil, startTimeRemark: String? = nil, endTime: String? = nil, endTimeRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, startTime, startTimeRemark, endTime, endTimeRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "start_time": String?.self, "start_time_remark": String?.self, "end_time": String?.self,
        "end_time_remark": String?.self,
      ]
    }
  }

  /// 接收方
  public struct ProfitsharingReceiver: APIObject {
    /// 接收方的类型
    public var type: ProfitsharingReceiverType? { fields[enumeration: 0] }
    /// 接收方的账号：商户号或用户标识
    public var account: String? { fields[text: 1] }
    /// 分给接收方的金额，单位为分
    public var amount: Int? { fields[integer: 2] }
    /// 分账的说明
    public var description: String? { fields[text: 3] }

    public init(
      type: ProfitsharingReceiverType? = nil, account: String? = nil, amount: Int? = nil, description: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, type, account, amount, description)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "type": ProfitsharingReceiverType?.self, "account": String?.self, "amount": Int?.self,
        "description": String?.self,
      ]
    }
  }

  /// 接收方的类型
  public struct ProfitsharingReceiverType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户号 · `MERCHANT_ID`
    public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }

    /// 用户标识 · `PERSONAL_OPENID`
    public static var personalOpenid: Self { Self(rawValue: "PERSONAL_OPENID") }
  }

  /// 垫资退款的出资方
  public struct RefundAccount: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 平台垫资 · `REFUND_SOURCE_PARTNER_ADVANCE`
    public static var refundSourcePartnerAdvance: Self { Self(rawValue: "REFUND_SOURCE_PARTNER_ADVANCE") }

    /// 二级商户 · `REFUND_SOURCE_SUB_MERCHANT`
    public static var refundSourceSubMerchant: Self { Self(rawValue: "REFUND_SOURCE_SUB_MERCHANT") }
  }

  /// 退款的金额
  public struct RefundAmount: APIObject {
    /// 订单的总金额，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 退款金额，单位为分
    public var refund: Int? { fields[integer: 1] }
    /// 用户支付的金额，单位为分 · `payer_total`
    public var payerTotal: Int? { fields[integer: 2] }
    /// 退给用户的金额，单位为分 · `payer_refund`
    public var payerRefund: Int? { fields[integer: 3] }

    public init(total: Int? = nil, refund: Int? = nil, payerTotal: Int? = nil, payerRefund: Int? = nil) {
      fields = ObjectFields(of: Self.self, total, refund, payerTotal, payerRefund)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self, "refund": Int?.self, "payer_total": Int?.self, "payer_refund": Int?.self]
    }
  }

  /// 退款的状态
  public struct RefundStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 退款成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 退款关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }

    /// 退款异常 · `ABNORMAL`
    public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
  }

  /// 订单的金额
  public struct TransactionAmount: APIObject {
    /// 订单的总金额，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 用户支付的金额，单位为分 · `payer_total`
    public var payerTotal: Int? { fields[integer: 1] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 2] }
    /// 用户支付的币种 · `payer_currency`
    public var payerCurrency: String? { fields[text: 3] }
    /// 优惠的金额，单位为分 · `discount_total`
    public var discountTotal: Int? { fields[integer: 4] }

    public init(
      total: Int? = nil, payerTotal: Int? = nil, currency: String? = nil, payerCurrency: String? = nil,
      discountTotal: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, total, payerTotal, currency, payerCurrency, discountTotal)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "total": Int?.self, "payer_total": Int?.self, "currency": String?.self, "payer_currency": String?.self,
        "discount_total": Int?.self,
      ]
    }
  }

  /// 所用的汇率
  public struct TransactionExchangeRate: APIObject {
    /// 汇率的用途
    public var type: String? { fields[text: 0] }
    /// 汇率乘以十的八次方
    public var rate: Int? { fields[integer: 1] }

    public init(type: String? = nil, rate: Int? = nil) {
      fields = ObjectFields(of: Self.self, type, rate)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["type": String?.self, "rate": Int?.self]
    }
  }

  /// 单品
  public struct TransactionGoodsDetail: APIObject {
    /// 商品编号 · `goods_id`
    public var goodsID: String? { fields[text: 0] }
    /// 商品的数量
    public var quantity: Int? { fields[integer: 1] }
    /// 商品的单价，单位为分 · `unit_price`
    public var unitPrice: Int? { fields[integer: 2] }
    /// 优惠的金额，单位为分 · `discount_amount`
    public var discountAmount: Int? { fields[integer: 3] }
    /// 商品的备注 · `goods_remark`
    public var goodsRemark: String? { fields[text: 4] }

    public init(
      goodsID: String? = nil, quantity: Int? = nil, unitPrice: Int? = nil, discountAmount: Int? = nil,
      goodsRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, goodsID, quantity, unitPrice, discountAmount, goodsRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "goods_id": String?.self, "quantity": Int?.self, "unit_price": Int?.self, "discount_amount": Int?.self,
        "goods_remark": String?.self,
      ]
    }
  }

  /// 订单的金额
  public struct TransactionNotificationsAmount: APIObject {
    /// 订单的总金额，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 用户支付的金额，单位为分 · `payer_total`
    public var payerTotal: Int? { fields[integer: 1] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 2] }
    /// 用户支付的币种 · `payer_currency`
    public var payerCurrency: String? { fields[text: 3] }
    /// 所用的汇率 · `exchange_rate`
    public var exchangeRate: TransactionExchangeRate? { fields[object: 4] }

    public init(
      total: Int? = nil, payerTotal: Int? = nil, currency: String? = nil, payerCurrency: String? = nil,
      exchangeRate: TransactionExchangeRate? = nil
    ) {
      fields = ObjectFields(of: Self.self, total, payerTotal, currency, payerCurrency, exchangeRate)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "total": Int?.self, "payer_total": Int?.self, "currency": String?.self, "payer_currency": String?.self,
        "exchange_rate": TransactionExchangeRate?.self,
      ]
    }
  }

  /// 交易的状态
  public struct TransactionNotificationsTradeState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 支付成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 已受理，等待扣款 · `ACCEPT`
    public static var accept: Self { Self(rawValue: "ACCEPT") }

    /// 扣款失败 · `PAY_FAIL`
    public static var payFail: Self { Self(rawValue: "PAY_FAIL") }

    /// 已转入退款 · `REFUND`
    public static var refund: Self { Self(rawValue: "REFUND") }
  }

  /// 所享的优惠
  public struct TransactionPromotionDetail: APIObject {
    /// 优惠的编号 · `coupon_id`
    public var couponID: String? { fields[text: 0] }
    /// 优惠的名称
    public var name: String? { fields[text: 1] }
    /// 优惠的适用范围
    public var scope: TransactionPromotionDetailScope? { fields[enumeration: 2] }
    /// 优惠由谁承担
    public var type: TransactionPromotionDetailType? { fields[enumeration: 3] }
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[integer: 4] }
    /// 活动批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 5] }
    /// 商户后台配置的活动批次 · `activity_id`
    public var activityID: String? { fields[text: 6] }
    /// 微信出资的金额，单位为分 · `wechatpay_contribute`
    public var wechatpayContribute: Int? { fields[integer: 7] }
    /// 商户出资的金额，单位为分 · `merchant_contribute`
    public var merchantContribute: Int? { fields[integer: 8] }
    /// 其他方出资的金额，单位为分 · `other_contribute`
    public var otherContribute: Int? { fields[integer: 9] }
    /// 优惠的币种
    public var currency: String? { fields[text: 10] }
    /// 单品 · `goods_detail`
    public var goodsDetail: [TransactionGoodsDetail]? { fields[list: 11] }

    public init(
      couponID: String? = nil, name: String? = nil, scope: TransactionPromotionDetailScope? = nil,
      type: TransactionPromotionDetailType? = nil, amount: Int? = nil, stockID: String? = nil,
      activityID: String? = nil, wechatpayContribute: Int? = nil, merchantContribute: Int? = nil,
      otherContribute: Int? = nil, currency: String? = nil, goodsDetail: [TransactionGoodsDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponID, name, scope, type, amount, stockID, activityID, wechatpayContribute,
        merchantContribute, otherContribute, currency, goodsDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_id": String?.self, "name": String?.self, "scope": TransactionPromotionDetailScope?.self,
        "type": TransactionPromotionDetailType?.self, "amount": Int?.self, "stock_id": String?.self,
        "activity_id": String?.self, "wechatpay_contribute": Int?.self, "merchant_contribute": Int?.self,
        "other_contribute": Int?.self, "currency": String?.self, "goods_detail": [TransactionGoodsDetail]?.self,
      ]
    }
  }

  /// 优惠的适用范围
  public struct TransactionPromotionDetailScope: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 全场 · `GLOBAL`
    public static var global: Self { Self(rawValue: "GLOBAL") }

    /// 单品 · `SINGLE`
    public static var single: Self { Self(rawValue: "SINGLE") }
  }

  /// 优惠由谁承担
  public struct TransactionPromotionDetailType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 充值型代金券 · `CASH`
    public static var cash: Self { Self(rawValue: "CASH") }

    /// 免充值型代金券 · `NOCASH`
    public static var nocash: Self { Self(rawValue: "NOCASH") }
  }

  /// 支付的场景
  public struct TransactionSceneInfo: APIObject {
    /// 商户端设备的编号 · `device_id`
    public var deviceID: String? { fields[text: 0] }

    public init(deviceID: String? = nil) {
      fields = ObjectFields(of: Self.self, deviceID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["device_id": String?.self]
    }
  }

  /// 交易的状态
  public struct TransactionTradeState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 支付成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 已转入退款 · `REFUND`
    public static var refund: Self { Self(rawValue: "REFUND") }

    /// 未支付 · `NOTPAY`
    public static var notpay: Self { Self(rawValue: "NOTPAY") }

    /// 已关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }

    /// 已撤销 · `REVOKED`
    public static var revoked: Self { Self(rawValue: "REVOKED") }

    /// 支付中 · `USERPAYING`
    public static var userpaying: Self { Self(rawValue: "USERPAYING") }

    /// 支付失败 · `PAYERROR`
    public static var payerror: Self { Self(rawValue: "PAYERROR") }

    /// 已受理，等待扣款 · `ACCEPT`
    public static var accept: Self { Self(rawValue: "ACCEPT") }
  }

  /// 交易的类型
  public struct TransactionTradeType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 公众号或小程序支付 · `JSAPI`
    public static var jsapi: Self { Self(rawValue: "JSAPI") }

    /// 扫码支付 · `NATIVE`
    public static var native: Self { Self(rawValue: "NATIVE") }

    /// APP支付 · `APP`
    public static var app: Self { Self(rawValue: "APP") }

    /// 付款码支付 · `MICROPAY`
    public static var micropay: Self { Self(rawValue: "MICROPAY") }

    /// H5支付 · `MWEB`
    public static var mweb: Self { Self(rawValue: "MWEB") }

    /// 刷脸支付 · `FACEPAY`
    public static var facepay: Self { Self(rawValue: "FACEPAY") }
  }
}
