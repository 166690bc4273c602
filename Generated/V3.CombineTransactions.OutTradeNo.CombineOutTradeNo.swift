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

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 合单发起方的 AppID · `combine_appid`
    public let combineAppid: String?
    /// 合单发起方的商户号 · `combine_mchid`
    public let combineMchid: String?
    /// 合单发起方的订单号 · `combine_out_trade_no`
    public let combineOutTradeNo: String?
    /// 合单的微信支付订单号 · `combine_transaction_id`
    public let combineTransactionID: String?
    /// 支付的场景 · `scene_info`
    public let sceneInfo: SceneInfo?
    /// 各笔子单 · `sub_orders`
    public let subOrders: [SubOrder]?
    /// 付款人 · `combine_payer_info`
    public let combinePayerInfo: CombinePayerInfo?
    /// 交易的场景，枚举值之一 · `trade_scenario`
    public let tradeScenario: TradeScenario?
    /// 微信分付的贴息使用情况 · `installment_info`
    public let installmentInfo: InstallmentInfo?

    public init(
      combineAppid: String? = nil,
      combineMchid: String? = nil,
      combineOutTradeNo: String? = nil,
      combineTransactionID: String? = nil,
      sceneInfo: SceneInfo? = nil,
      subOrders: [SubOrder]? = nil,
      combinePayerInfo: CombinePayerInfo? = nil,
      tradeScenario: TradeScenario? = nil,
      installmentInfo: InstallmentInfo? = nil
    ) {
      self.combineAppid = combineAppid
      self.combineMchid = combineMchid
      self.combineOutTradeNo = combineOutTradeNo
      self.combineTransactionID = combineTransactionID
      self.sceneInfo = sceneInfo
      self.subOrders = subOrders
      self.combinePayerInfo = combinePayerInfo
      self.tradeScenario = tradeScenario
      self.installmentInfo = installmentInfo
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.combineAppid = fields.visit("combine_appid", object?.combineAppid)
      self.combineMchid = fields.visit("combine_mchid", object?.combineMchid)
      self.combineOutTradeNo = fields.visit("combine_out_trade_no", object?.combineOutTradeNo)
      self.combineTransactionID = fields.visit("combine_transaction_id", object?.combineTransactionID)
      self.sceneInfo = fields.visit("scene_info", object?.sceneInfo)
      self.subOrders = fields.visit("sub_orders", object?.subOrders)
      self.combinePayerInfo = fields.visit("combine_payer_info", object?.combinePayerInfo)
      self.tradeScenario = fields.visit("trade_scenario", object?.tradeScenario)
      self.installmentInfo = fields.visit("installment_info", object?.installmentInfo)
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 商户端设备的编号 · `device_id`
      public let deviceID: String?

      public init(deviceID: String? = nil) {
        self.deviceID = deviceID
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.deviceID = fields.visit("device_id", object?.deviceID)
      }
    }

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单商户的商户号
      public let mchid: String?
      /// 个人收款方的受理授权编号 · `individual_auth_id`
      public let individualAuthID: String?
      /// 个人收款方在平台的昵称 · `individual_name`
      public let individualName: String?
      /// 交易的类型 · `trade_type`
      public let tradeType: TradeType?
      /// 交易的状态 · `trade_state`
      public let tradeState: TradeState?
      /// 银行的代码 · `bank_type`
      public let bankType: String?
      /// 子单的附加数据
      public let attach: String?
      /// 成功的时间 · `success_time`
      public let successTime: Timestamp?
      /// 子单的微信支付订单号 · `transaction_id`
      public let transactionID: String?
      /// 子单的商户订单号 · `out_trade_no`
      public let outTradeNo: String?
      /// 子单的二级商户号 · `sub_mchid`
      public let subMchid: String?
      /// 子商户的 AppID · `sub_appid`
      public let subAppid: String?
      /// 用户在子商户 AppID 下的标识 · `sub_openid`
      public let subOpenid: String?
      /// 所享的优惠 · `promotion_detail`
      public let promotionDetail: [PromotionDetail]?
      /// 子单的金额
      public let amount: Amount?

      public init(
        mchid: String? = nil,
        individualAuthID: String? = nil,
        individualName: String? = nil,
        tradeType: TradeType? = nil,
        tradeState: TradeState? = nil,
        bankType: String? = nil,
        attach: String? = nil,
        successTime: Timestamp? = nil,
        transactionID: String? = nil,
        outTradeNo: String? = nil,
        subMchid: String? = nil,
        subAppid: String? = nil,
        subOpenid: String? = nil,
        promotionDetail: [PromotionDetail]? = nil,
        amount: Amount? = nil
      ) {
        self.mchid = mchid
        self.individualAuthID = individualAuthID
        self.individualName = individualName
        self.tradeType = tradeType
        self.tradeState = tradeState
        self.bankType = bankType
        self.attach = attach
        self.successTime = successTime
        self.transactionID = transactionID
        self.outTradeNo = outTradeNo
        self.subMchid = subMchid
        self.subAppid = subAppid
        self.subOpenid = subOpenid
        self.promotionDetail = promotionDetail
        self.amount = amount
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.mchid = fields.visit("mchid", object?.mchid)
        self.individualAuthID = fields.visit("individual_auth_id", object?.individualAuthID)
        self.individualName = fields.visit("individual_name", object?.individualName)
        self.tradeType = fields.visit("trade_type", object?.tradeType)
        self.tradeState = fields.visit("trade_state", object?.tradeState)
        self.bankType = fields.visit("bank_type", object?.bankType)
        self.attach = fields.visit("attach", object?.attach)
        self.successTime = fields.visit("success_time", object?.successTime)
        self.transactionID = fields.visit("transaction_id", object?.transactionID)
        self.outTradeNo = fields.visit("out_trade_no", object?.outTradeNo)
        self.subMchid = fields.visit("sub_mchid", object?.subMchid)
        self.subAppid = fields.visit("sub_appid", object?.subAppid)
        self.subOpenid = fields.visit("sub_openid", object?.subOpenid)
        self.promotionDetail = fields.visit("promotion_detail", object?.promotionDetail)
        self.amount = fields.visit("amount", object?.amount)
      }
    }

    /// 付款人
    public struct CombinePayerInfo: APIObject {
      /// 用户在该 AppID 下的标识
      public let openid: String?

      public init(openid: String? = nil) {
        self.openid = openid
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.openid = fields.visit("openid", object?.openid)
      }
    }

    /// 交易的场景，枚举值之一
    public struct TradeScenario: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 二手回收
      public static var recommerce: Self { Self(rawValue: "RECOMMERCE") }
    }

    /// 微信分付的贴息使用情况
    public struct InstallmentInfo: APIObject {
      /// 是否用了商户贴息 · `use_subsidy`
      public let useSubsidy: Bool?
      /// 用户选择的分期数 · `selected_installment_number`
      public let selectedInstallmentNumber: Int?

      public init(useSubsidy: Bool? = nil, selectedInstallmentNumber: Int? = nil) {
        self.useSubsidy = useSubsidy
        self.selectedInstallmentNumber = selectedInstallmentNumber
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.useSubsidy = fields.visit("use_subsidy", object?.useSubsidy)
        self.selectedInstallmentNumber = fields.visit("selected_installment_number", object?.selectedInstallmentNumber)
      }
    }

    /// 交易的类型
    public struct TradeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 扫码支付
      public static var native: Self { Self(rawValue: "NATIVE") }

      /// 公众号或小程序支付
      public static var jsapi: Self { Self(rawValue: "JSAPI") }

      /// APP支付
      public static var app: Self { Self(rawValue: "APP") }

      /// H5支付
      public static var mweb: Self { Self(rawValue: "MWEB") }
    }

    /// 交易的状态
    public struct TradeState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 支付成功
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 已转入退款
      public static var refund: Self { Self(rawValue: "REFUND") }

      /// 未支付
      public static var notpay: Self { Self(rawValue: "NOTPAY") }

      /// 已关闭
      public static var closed: Self { Self(rawValue: "CLOSED") }

      /// 支付失败
      public static var payerror: Self { Self(rawValue: "PAYERROR") }
    }

    /// 所享的优惠
    public struct PromotionDetail: APIObject {
      /// 优惠的编号 · `coupon_id`
      public let couponID: String?
      /// 优惠的名称
      public let name: String?
      /// 优惠的适用范围
      public let scope: Scope?
      /// 优惠由谁承担
      public let type: TypeType?
      /// 优惠的金额，单位为分
      public let amount: Int?
      /// 活动批次的编号 · `stock_id`
      public let stockID: String?
      /// 微信出资的金额，单位为分 · `wechatpay_contribute`
      public let wechatpayContribute: Int?
      /// 商户出资的金额，单位为分 · `merchant_contribute`
      public let merchantContribute: Int?
      /// 其他方出资的金额，单位为分 · `other_contribute`
      public let otherContribute: Int?
      /// 优惠的币种
      public let currency: String?
      /// 单品 · `goods_detail`
      public let goodsDetail: [GoodsDetail]?

      public init(
        couponID: String? = nil,
        name: String? = nil,
        scope: Scope? = nil,
        type: TypeType? = nil,
        amount: Int? = nil,
        stockID: String? = nil,
        wechatpayContribute: Int? = nil,
        merchantContribute: Int? = nil,
        otherContribute: Int? = nil,
        currency: String? = nil,
        goodsDetail: [GoodsDetail]? = nil
      ) {
        self.couponID = couponID
        self.name = name
        self.scope = scope
        self.type = type
        self.amount = amount
        self.stockID = stockID
        self.wechatpayContribute = wechatpayContribute
        self.merchantContribute = merchantContribute
        self.otherContribute = otherContribute
        self.currency = currency
        self.goodsDetail = goodsDetail
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.couponID = fields.visit("coupon_id", object?.couponID)
        self.name = fields.visit("name", object?.name)
        self.scope = fields.visit("scope", object?.scope)
        self.type = fields.visit("type", object?.type)
        self.amount = fields.visit("amount", object?.amount)
        self.stockID = fields.visit("stock_id", object?.stockID)
        self.wechatpayContribute = fields.visit("wechatpay_contribute", object?.wechatpayContribute)
        self.merchantContribute = fields.visit("merchant_contribute", object?.merchantContribute)
        self.otherContribute = fields.visit("other_contribute", object?.otherContribute)
        self.currency = fields.visit("currency", object?.currency)
        self.goodsDetail = fields.visit("goods_detail", object?.goodsDetail)
      }
    }

    /// 子单的金额
    public struct Amount: APIObject {
      /// 订单金额，单位为分 · `total_amount`
      public let totalAmount: Int?
      /// 币种，人民币为 CNY
      public let currency: String?
      /// 用户实付的金额，单位为分 · `payer_amount`
      public let payerAmount: Int?
      /// 用户支付的币种 · `payer_currency`
      public let payerCurrency: String?
      /// 结算汇率 · `settlement_rate`
      public let settlementRate: Int?

      public init(
        totalAmount: Int? = nil,
        currency: String? = nil,
        payerAmount: Int? = nil,
        payerCurrency: String? = nil,
        settlementRate: Int? = nil
      ) {
        self.totalAmount = totalAmount
        self.currency = currency
        self.payerAmount = payerAmount
        self.payerCurrency = payerCurrency
        self.settlementRate = settlementRate
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.totalAmount = fields.visit("total_amount", object?.totalAmount)
        self.currency = fields.visit("currency", object?.currency)
        self.payerAmount = fields.visit("payer_amount", object?.payerAmount)
        self.payerCurrency = fields.visit("payer_currency", object?.payerCurrency)
        self.settlementRate = fields.visit("settlement_rate", object?.settlementRate)
      }
    }

    /// 优惠的适用范围
    public struct Scope: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 全场
      public static var global: Self { Self(rawValue: "GLOBAL") }

      /// 单品
      public static var single: Self { Self(rawValue: "SINGLE") }
    }

    /// 优惠由谁承担
    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 充值型代金券
      public static var cash: Self { Self(rawValue: "CASH") }

      /// 免充值型代金券
      public static var nocash: Self { Self(rawValue: "NOCASH") }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商品编号 · `goods_id`
      public let goodsID: String?
      /// 商品的数量
      public let quantity: Int?
      /// 商品的单价，单位为分 · `unit_price`
      public let unitPrice: Int?
      /// 优惠的金额，单位为分 · `discount_amount`
      public let discountAmount: Int?
      /// 商品备注 · `goods_remark`
      public let goodsRemark: String?

      public init(
        goodsID: String? = nil,
        quantity: Int? = nil,
        unitPrice: Int? = nil,
        discountAmount: Int? = nil,
        goodsRemark: String? = nil
      ) {
        self.goodsID = goodsID
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.discountAmount = discountAmount
        self.goodsRemark = goodsRemark
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.goodsID = fields.visit("goods_id", object?.goodsID)
        self.quantity = fields.visit("quantity", object?.quantity)
        self.unitPrice = fields.visit("unit_price", object?.unitPrice)
        self.discountAmount = fields.visit("discount_amount", object?.discountAmount)
        self.goodsRemark = fields.visit("goods_remark", object?.goodsRemark)
      }
    }
  }
}
