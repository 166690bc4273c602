// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 服务商支付成功通知
  ///
  /// 用户已付款给服务商的子商户。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085146)
  public struct TransactionSuccessPartner: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind(
          "TRANSACTION.SUCCESS", originalType: "transaction", having: "sp_mchid", "sub_mchid", "out_trade_no",
          "trade_state"
        )
      ]
    }

    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[text: 0] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 1] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 4] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 5] }
    /// 交易的类型 · `trade_type`
    public var tradeType: TradeType? { fields[enumeration: 6] }
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState? { fields[enumeration: 7] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[text: 8] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 9] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 10] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 11] }
    /// 付款人
    public var payer: Payer? { fields[object: 12] }
    /// 订单的金额
    public var amount: Amount? { fields[object: 13] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[object: 14] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 15] }

    public init(
      spAppid: String? = nil, spMchid: String? = nil, subAppid: String? = nil, subMchid: String? = nil,
      outTradeNo: String? = nil, transactionID: String? = nil, tradeType: TradeType? = nil,
      tradeState: TradeState? = nil, tradeStateDesc: String? = nil, bankType: String? = nil, attach: String? = nil,
      successTime: Timestamp? = nil, payer: Payer? = nil, amount: Amount? = nil, sceneInfo: SceneInfo? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, spMchid, subAppid, subMchid, outTradeNo, transactionID, tradeType, tradeState,
        tradeStateDesc, bankType, attach, successTime, payer, amount, sceneInfo, promotionDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String?.self, "sp_mchid": String?.self, "sub_appid": String?.self, "sub_mchid": String?.self,
        "out_trade_no": String?.self, "transaction_id": String?.self, "trade_type": TradeType?.self,
        "trade_state": TradeState?.self, "trade_state_desc": String?.self, "bank_type": String?.self,
        "attach": String?.self, "success_time": Timestamp?.self, "payer": Payer?.self, "amount": Amount?.self,
        "scene_info": SceneInfo?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 交易的类型
    public typealias TradeType = Notifications.TransactionTradeType

    /// 交易的状态
    public typealias TradeState = Notifications.TransactionTradeState

    /// 付款人
    public struct Payer: APIObject {
      /// 用户在服务商 AppID 下的标识 · `sp_openid`
      public var spOpenid: String? { fields[text: 0] }
      /// 用户在子商户 AppID 下的标识 · `sub_openid`
      public var subOpenid: String? { fields[text: 1] }

      public init(spOpenid: String? = nil, subOpenid: String? = nil) {
        fields = ObjectFields(of: Self.self, spOpenid, subOpenid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["sp_openid": String?.self, "sub_openid": String?.self]
      }
    }

    /// 订单的金额
    public typealias Amount = Notifications.TransactionNotificationsAmount

    /// 支付的场景
    public typealias SceneInfo = Notifications.TransactionSceneInfo

    /// 所享的优惠
    public typealias PromotionDetail = Notifications.TransactionPromotionDetail

    /// 所用的汇率
    public typealias ExchangeRate = Notifications.TransactionExchangeRate

    /// 优惠的适用范围
    public typealias PromotionDetailScope = Notifications.TransactionPromotionDetailScope

    /// 优惠由谁承担
    public typealias PromotionDetailType = Notifications.TransactionPromotionDetailType

    /// 单品
    public typealias GoodsDetail = Notifications.TransactionGoodsDetail
  }
}
