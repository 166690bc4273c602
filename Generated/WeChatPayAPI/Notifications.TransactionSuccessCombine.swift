// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 合单支付成功通知
  ///
  /// 用户已支付合单，其中各笔子单列在 sub_orders 里。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421143)
  public struct TransactionSuccessCombine: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind(
          "TRANSACTION.SUCCESS", originalType: "transaction", having: "combine_out_trade_no", "sub_orders"
        )
      ]
    }

    /// 合单发起方的 AppID · `combine_appid`
    public var combineAppid: String? { fields[text: 0] }
    /// 合单发起方的商户号 · `combine_mchid`
    public var combineMchid: String? { fields[text: 1] }
    /// 合单发起方的订单号 · `combine_out_trade_no`
    public var combineOutTradeNo: String? { fields[text: 2] }
    /// 合单的微信支付订单号 · `combine_transaction_id`
    public var combineTransactionID: String? { fields[text: 3] }
    /// 付款人 · `combine_payer_info`
    public var combinePayerInfo: CombinePayerInfo? { fields[object: 4] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[object: 5] }
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder]? { fields[list: 6] }
    /// 微信分付的贴息使用情况 · `installment_info`
    public var installmentInfo: InstallmentInfo? { fields[object: 7] }

    public init(
      combineAppid: String? = nil, combineMchid: String? = nil, combineOutTradeNo: String? = nil,
      combineTransactionID: String? = nil, combinePayerInfo: CombinePayerInfo? = nil, sceneInfo: SceneInfo? = nil,
      subOrders: [SubOrder]? = nil, installmentInfo: InstallmentInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, combineAppid, combineMchid, combineOutTradeNo, combineTransactionID, combinePayerInfo, sceneInfo,
        subOrders, installmentInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "combine_appid": String?.self, "combine_mchid": String?.self, "combine_out_trade_no": String?.self,
        "combine_transaction_id": String?.self, "combine_payer_info": CombinePayerInfo?.self,
        "scene_info": SceneInfo?.self, "sub_orders": [SubOrder]?.self, "installment_info": InstallmentInfo?.self,
      ]
    }

    /// 付款人
    public struct CombinePayerInfo: APIObject {
      /// 用户在该 AppID 下的标识
      public var openid: String? { fields[text: 0] }

      public init(openid: String? = nil) {
        fields = ObjectFields(of: Self.self, openid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["openid": String?.self]
      }
    }

    /// 支付的场景
    public typealias SceneInfo = Notifications.TransactionSceneInfo

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单商户的商户号
      public var mchid: String? { fields[text: 0] }
      /// 子单的二级商户号 · `sub_mchid`
      public var subMchid: String? { fields[text: 1] }
      /// 子商户的 AppID · `sub_appid`
      public var subAppid: String? { fields[text: 2] }
      /// 用户在子商户 AppID 下的标识 · `sub_openid`
      public var subOpenid: String? { fields[text: 3] }
      /// 个人收款方的受理授权编号 · `individual_auth_id`
      public var individualAuthID: String? { fields[text: 4] }
      /// 个人收款方在平台的昵称 · `individual_name`
      public var individualName: String? { fields[text: 5] }
      /// 子单的商户订单号 · `out_trade_no`
      public var outTradeNo: String? { fields[text: 6] }
      /// 子单的微信支付订单号 · `transaction_id`
      public var transactionID: String? { fields[text: 7] }
      /// 交易的类型 · `trade_type`
      public var tradeType: TradeType? { fields[enumeration: 8] }
      /// 交易的状态 · `trade_state`
      public var tradeState: TradeState? { fields[enumeration: 9] }
      /// 银行的代码 · `bank_type`
      public var bankType: String? { fields[text: 10] }
      /// 子单的附加数据
      public var attach: String? { fields[text: 11] }
      /// 成功的时间 · `success_time`
      public var successTime: Timestamp? { fields[time: 12] }
      /// 子单的金额
      public var amount: Amount? { fields[object: 13] }
      /// 所享的优惠 · `promotion_detail`
      public var promotionDetail: [PromotionDetail]? { fields[list: 14] }

      public init(
        mchid: String? = nil, subMchid: String? = nil, subAppid: String? = nil, subOpenid: String? = nil,
        individualAuthID: String? = nil, individualName: String? = nil, outTradeNo: String? = nil,
        transactionID: String? = nil, tradeType: TradeType? = nil, tradeState: TradeState? = nil,
        bankType: String? = nil, attach: String? = nil, successTime: Timestamp? = nil, amount: Amount? = nil,
        promotionDetail: [PromotionDetail]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, mchid, subMchid, subAppid, subOpenid, individualAuthID, individualName, outTradeNo,
          transactionID, tradeType, tradeState, bankType, attach, successTime, amount, promotionDetail
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "mchid": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self, "sub_openid": String?.self,
          "individual_auth_id": String?.self, "individual_name": String?.self, "out_trade_no": String?.self,
          "transaction_id": String?.self, "trade_type": TradeType?.self, "trade_state": TradeState?.self,
          "bank_type": String?.self, "attach": String?.self, "success_time": Timestamp?.self, "amount": Amount?.self,
          "promotion_detail": [PromotionDetail]?.self,
        ]
      }
    }

    /// 微信分付的贴息使用情况
    public struct InstallmentInfo: APIObject {
      /// 是否用了商户贴息 · `use_subsidy`
      public var useSubsidy: Bool? { fields[boolean: 0] }
      /// 用户选择的分期数 · `selected_installment_number`
      public var selectedInstallmentNumber: Int? { fields[integer: 1] }

      public init(useSubsidy: Bool? = nil, selectedInstallmentNumber: Int? = nil) {
        fields = ObjectFields(of: Self.self, useSubsidy, selectedInstallmentNumber)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["use_subsidy": Bool?.self, "selected_installment_number": Int?.self]
      }
    }

    /// 交易的类型
    public typealias TradeType = Notifications.TransactionTradeType

    /// 交易的状态
    public typealias TradeState = Notifications.TransactionTradeState

    /// 子单的金额
    public struct Amount: APIObject {
      /// 订单金额，单位为分 · `total_amount`
      public var totalAmount: Int? { fields[integer: 0] }
      /// 币种，人民币为 CNY
      public var currency: String? { fields[text: 1] }
      /// 用户实付的金额，单位为分 · `payer_amount`
      public var payerAmount: Int? { fields[integer: 2] }
      /// 用户支付的币种 · `payer_currency`
      public var payerCurrency: String? { fields[text: 3] }
      /// 结算所用的汇率 · `settlement_rate`
      public var settlementRate: Int? { fields[integer: 4] }

      public init(
        totalAmount: Int? = nil, currency: String? = nil, payerAmount: Int? = nil, payerCurrency: String? = nil,
        settlementRate: Int? = nil
      ) {
        fields = ObjectFields(of: Self.self, totalAmount, currency, payerAmount, payerCurrency, settlementRate)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "total_amount": Int?.self, "currency": String?.self, "payer_amount": Int?.self,
          "payer_currency": String?.self, "settlement_rate": Int?.self,
        ]
      }
    }

    /// 所享的优惠
    public struct PromotionDetail: APIObject {
      /// 优惠的编号 · `coupon_id`
      public var couponID: String? { fields[text: 0] }
      /// 优惠的名称
      public var name: String? { fields[text: 1] }
      /// 优惠的适用范围
      public var scope: PromotionDetailScope? { fields[enumeration: 2] }
      /// 优惠由谁承担
      public var type: PromotionDetailType? { fields[enumeration: 3] }
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
      public var goodsDetail: [GoodsDetail]? { fields[list: 10] }

      public init(
        couponID: String? = nil, name: String? = nil, scope: PromotionDetailScope? = nil,
        type: PromotionDetailType? = nil, amount: Int? = nil, stockID: String? = nil, wechatpayContribute: Int? = nil,
        merchantContribute: Int? = nil, otherContribute: Int? = nil, currency: String? = nil,
        goodsDetail: [GoodsDetail]? = nil
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
          "coupon_id": String?.self, "name": String?.self, "scope": PromotionDetailScope?.self,
          "type": PromotionDetailType?.self, "amount": Int?.self, "stock_id": String?.self,
          "wechatpay_contribute": Int?.self, "merchant_contribute": Int?.self, "other_contribute": Int?.self,
          "currency": String?.self, "goods_detail": [GoodsDetail]?.self,
        ]
      }
    }

    /// 优惠的适用范围
    public typealias PromotionDetailScope = Notifications.TransactionPromotionDetailScope

    /// 优惠由谁承担
    public typealias PromotionDetailType = Notifications.TransactionPromotionDetailType

    /// 单品
    public typealias GoodsDetail = Notifications.TransactionGoodsDetail
  }
}
