// Written by wechatpay-gen: change the description, not this file.
// GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.CombineTransactions.OutTradeNo.CombineOutTradeNo {
  /// 按商户单号查合单
  ///
  /// 按商户自定的合单单号查询各笔子单的状态。
  ///
  /// `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557006)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 合单发起方的 AppID · `combine_appid`
    public var combineAppid: String? { fields[text: 0] }
    /// 合单发起方的商户号 · `combine_mchid`
    public var combineMchid: String? { fields[text: 1] }
    /// 合单发起方的订单号 · `combine_out_trade_no`
    public var combineOutTradeNo: String? { fields[text: 2] }
    /// 合单的微信支付订单号 · `combine_transaction_id`
    public var combineTransactionID: String? { fields[text: 3] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[object: 4] }
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder]? { fields[list: 5] }
    /// 付款人 · `combine_payer_info`
    public var combinePayerInfo: CombinePayerInfo? { fields[object: 6] }
    /// 交易的场景，枚举值之一 · `trade_scenario`
    public var tradeScenario: TradeScenario? { fields[enumeration: 7] }
    /// 微信分付的贴息使用情况 · `installment_info`
    public var installmentInfo: InstallmentInfo? { fields[object: 8] }

    public init(
      combineAppid: String? = nil, combineMchid: String? = nil, combineOutTradeNo: String? = nil,
      combineTransactionID: String? = nil, sceneInfo: SceneInfo? = nil, subOrders: [SubOrder]? = nil,
      combinePayerInfo: CombinePayerInfo? = nil, tradeScenario: TradeScenario? = nil,
      installmentInfo: InstallmentInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, combineAppid, combineMchid, combineOutTradeNo, combineTransactionID, sceneInfo, subOrders,
        combinePayerInfo, tradeScenario, installmentInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "combine_appid": String?.self, "combine_mchid": String?.self, "combine_out_trade_no": String?.self,
        "combine_transaction_id": String?.self, "scene_info": SceneInfo?.self, "sub_orders": [SubOrder]?.self,
        "combine_payer_info": CombinePayerInfo?.self, "trade_scenario": TradeScenario?.self,
        "installment_info": InstallmentInfo?.self,
      ]
    }

    /// 支付的场景
    public typealias SceneInfo = V3.CombineTransactions.ResponseSceneInfo

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单商户的商户号
      public var mchid: String? { fields[text: 0] }
      /// 个人收款方的受理授权编号 · `individual_auth_id`
      public var individualAuthID: String? { fields[text: 1] }
      /// 个人收款方在平台的昵称 · `individual_name`
      public var individualName: String? { fields[text: 2] }
      /// 交易的类型 · `trade_type`
      public var tradeType: TradeType? { fields[enumeration: 3] }
      /// 交易的状态 · `trade_state`
      public var tradeState: TradeState? { fields[enumeration: 4] }
      /// 银行的代码 · `bank_type`
      public var bankType: String? { fields[text: 5] }
      /// 子单的附加数据
      public var attach: String? { fields[text: 6] }
      /// 成功的时间 · `success_time`
      public var successTime: Timestamp? { fields[time: 7] }
      /// 子单的微信支付订单号 · `transaction_id`
      public var transactionID: String? { fields[text: 8] }
      /// 子单的商户订单号 · `out_trade_no`
      public var outTradeNo: String? { fields[text: 9] }
      /// 子单的二级商户号 · `sub_mchid`
      public var subMchid: String? { fields[text: 10] }
      /// 子商户的 AppID · `sub_appid`
      public var subAppid: String? { fields[text: 11] }
      /// 用户在子商户 AppID 下的标识 · `sub_openid`
      public var subOpenid: String? { fields[text: 12] }
      /// 所享的优惠 · `promotion_detail`
      public var promotionDetail: [PromotionDetail]? { fields[list: 13] }
      /// 子单的金额
      public var amount: Amount? { fields[object: 14] }

      public init(
        mchid: String? = nil, individualAuthID: String? = nil, individualName: String? = nil,
        tradeType: TradeType? = nil, tradeState: TradeState? = nil, bankType: String? = nil, attach: String? = nil,
        successTime: Timestamp? = nil, transactionID: String? = nil, outTradeNo: String? = nil, subMchid: String? = nil,
        subAppid: String? = nil, subOpenid: String? = nil, promotionDetail: [PromotionDetail]? = nil,
        amount: Amount? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, mchid, individualAuthID, individualName, tradeType, tradeState, bankType, attach, successTime,
          transactionID, outTradeNo, subMchid, subAppid, subOpenid, promotionDetail, amount
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "mchid": String?.self, "individual_auth_id": String?.self, "individual_name": String?.self,
          "trade_type": TradeType?.self, "trade_state": TradeState?.self, "bank_type": String?.self,
          "attach": String?.self, "success_time": Timestamp?.self, "transaction_id": String?.self,
          "out_trade_no": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self,
          "sub_openid": String?.self, "promotion_detail": [PromotionDetail]?.self, "amount": Amount?.self,
        ]
      }
    }

    /// 付款人
    public typealias CombinePayerInfo = V3.CombineTransactions.ResponseCombinePayerInfo

    /// 交易的场景，枚举值之一
    public typealias TradeScenario = V3.CombineTransactions.TradeScenario

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
    public struct TradeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 扫码支付 · `NATIVE`
      public static var native: Self { Self(rawValue: "NATIVE") }

      /// 公众号或小程序支付 · `JSAPI`
      public static var jsapi: Self { Self(rawValue: "JSAPI") }

      /// APP支付 · `APP`
      public static var app: Self { Self(rawValue: "APP") }

      /// H5支付 · `MWEB`
      public static var mweb: Self { Self(rawValue: "MWEB") }
    }

    /// 交易的状态
    public struct TradeState: OpenEnumeration {
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

      /// 支付失败 · `PAYERROR`
      public static var payerror: Self { Self(rawValue: "PAYERROR") }
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

    /// 优惠的适用范围
    public struct PromotionDetailScope: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 全场 · `GLOBAL`
      public static var global: Self { Self(rawValue: "GLOBAL") }

      /// 单品 · `SINGLE`
      public static var single: Self { Self(rawValue: "SINGLE") }
    }

    /// 优惠由谁承担
    public struct PromotionDetailType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 充值型代金券 · `CASH`
      public static var cash: Self { Self(rawValue: "CASH") }

      /// 免充值型代金券 · `NOCASH`
      public static var nocash: Self { Self(rawValue: "NOCASH") }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
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
  }
}
