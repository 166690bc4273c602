// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 校园轻松付扣费失败的通知
  ///
  /// 一笔校园轻松付没有扣到。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012161063)
  public struct TransactionIndustryFailed: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("TRANSACTION.INDUSTRY_FAILED")
      ]
    }

    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 2] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 3] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 4] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 5] }
    /// 交易的类型 · `trade_type`
    public var tradeType: String? { fields[text: 6] }
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState? { fields[enumeration: 7] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[text: 8] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 9] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 10] }
    /// 成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 11] }
    /// 付款人
    public var payer: Payer? { fields[object: 12] }
    /// 订单的金额
    public var amount: Amount? { fields[object: 13] }
    /// 设备 · `device_info`
    public var deviceInfo: DeviceInfo? { fields[object: 14] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 15] }

    public init(
      mchid: String? = nil, appid: String? = nil, subMchid: String? = nil, subAppid: String? = nil,
      outTradeNo: String? = nil, transactionID: String? = nil, tradeType: String? = nil, tradeState: TradeState? = nil,
      tradeStateDesc: String? = nil, bankType: String? = nil, attach: String? = nil, successTime: Timestamp? = nil,
      payer: Payer? = nil, amount: Amount? = nil, deviceInfo: DeviceInfo? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, appid, subMchid, subAppid, outTradeNo, transactionID, tradeType, tradeState,
        tradeStateDesc, bankType, attach, successTime, payer, amount, deviceInfo, promotionDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "appid": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self,
        "out_trade_no": String?.self, "transaction_id": String?.self, "trade_type": String?.self,
        "trade_state": TradeState?.self, "trade_state_desc": String?.self, "bank_type": String?.self,
        "attach": String?.self, "success_time": Timestamp?.self, "payer": Payer?.self, "amount": Amount?.self,
        "device_info": DeviceInfo?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 交易的状态
    public typealias TradeState = Notifications.WeChatPayIndustryTransactionTradeState

    /// 付款人
    public typealias Payer = Notifications.WeChatPayIndustryTransactionPayer

    /// 订单的金额
    public typealias Amount = Notifications.WeChatPayIndustryTransactionAmount

    /// 设备
    public typealias DeviceInfo = Notifications.WeChatPayIndustryTransactionDeviceInfo

    /// 所享的优惠
    public typealias PromotionDetail = Notifications.WeChatPayIndustryTransactionPromotionDetail
  }
}
