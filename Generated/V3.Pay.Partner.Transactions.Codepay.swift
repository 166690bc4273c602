// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/partner/transactions/codepay

@_spi(Generated) public import WeChatPay

extension V3.Pay.Partner.Transactions.Codepay {
  /// 服务商付款码支付
  ///
  /// 扫用户出示的付款码收款；结果未明时须查询或撤销。
  ///
  /// `POST /v3/pay/partner/transactions/codepay` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012382179)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/partner/transactions/codepay"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`, such as `wxd678efh567hg6787`
    public var spAppid: String?
    /// 服务商的商户号 · `sp_mchid`, such as `1230000109`
    public var spMchid: String = ""
    /// 子商户的 AppID · `sub_appid`, such as `wxd678efh567hg6787`
    public var subAppid: String?
    /// 子商户的商户号 · `sub_mchid`, such as `1230000109`
    public var subMchid: String = ""
    /// 商品的描述 · such as `Image形象店-深圳腾大-QQ公仔`
    public var description: String = ""
    /// 商户自定的订单号 · `out_trade_no`, such as `1217752501201407033233368018`
    public var outTradeNo: String = ""
    /// 原样带回查询与通知的附加数据 · such as `自定义数据说明`
    public var attach: String?
    /// 优惠标记 · `goods_tag`, such as `WXG`
    public var goodsTag: String?
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool?
    /// 付款人
    public var payer: Payer = Payer(.undecoded)
    /// 订单的金额
    public var amount: Amount = Amount(.undecoded)
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo = SceneInfo(.undecoded)
    /// 商品的详情
    public var detail: Detail?
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo?

    public init(
      spAppid: String? = nil,
      spMchid: String,
      subAppid: String? = nil,
      subMchid: String,
      description: String,
      outTradeNo: String,
      attach: String? = nil,
      goodsTag: String? = nil,
      supportFapiao: Bool? = nil,
      payer: Payer,
      amount: Amount,
      sceneInfo: SceneInfo,
      detail: Detail? = nil,
      settleInfo: SettleInfo? = nil
    ) {
      self.spAppid = spAppid
      self.spMchid = spMchid
      self.subAppid = subAppid
      self.subMchid = subMchid
      self.description = description
      self.outTradeNo = outTradeNo
      self.attach = attach
      self.goodsTag = goodsTag
      self.supportFapiao = supportFapiao
      self.payer = payer
      self.amount = amount
      self.sceneInfo = sceneInfo
      self.detail = detail
      self.settleInfo = settleInfo
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("sp_appid", &self.spAppid)
      fields.require("sp_mchid", &self.spMchid)
      fields.visit("sub_appid", &self.subAppid)
      fields.require("sub_mchid", &self.subMchid)
      fields.require("description", &self.description)
      fields.require("out_trade_no", &self.outTradeNo)
      fields.visit("attach", &self.attach)
      fields.visit("goods_tag", &self.goodsTag)
      fields.visit("support_fapiao", &self.supportFapiao)
      fields.require("payer", &self.payer)
      fields.require("amount", &self.amount)
      fields.require("scene_info", &self.sceneInfo)
      fields.visit("detail", &self.detail)
      fields.visit("settle_info", &self.settleInfo)
    }

    /// 付款人
    public struct Payer: APIObject {
      /// 用户出示的付款码 · `auth_code`, such as `130061098828009406`
      public var authCode: String = ""

      public init(authCode: String) {
        self.authCode = authCode
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.require("auth_code", &self.authCode)
      }
    }

    /// 订单的金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分 · such as `100`
      public var total: Int = 0
      /// 币种，人民币为 CNY · such as `CNY`
      public var currency: String?

      public init(total: Int, currency: String? = nil) {
        self.total = total
        self.currency = currency
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.require("total", &self.total)
        fields.visit("currency", &self.currency)
      }
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 商户端设备的编号 · `device_id`, such as `013467007045764`
      public var deviceID: String?
      /// 商户端设备的 IP · `device_ip`, such as `128.0.0.1`
      public var deviceIP: String?
      /// 门店 · `store_info`
      public var storeInfo: StoreInfo = StoreInfo(.undecoded)

      public init(deviceID: String? = nil, deviceIP: String? = nil, storeInfo: StoreInfo) {
        self.deviceID = deviceID
        self.deviceIP = deviceIP
        self.storeInfo = storeInfo
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("device_id", &self.deviceID)
        fields.visit("device_ip", &self.deviceIP)
        fields.require("store_info", &self.storeInfo)
      }
    }

    /// 商品的详情
    public struct Detail: APIObject {
      /// 订单的原价，单位为分 · `cost_price`, such as `608800`
      public var costPrice: Int?
      /// 商家小票的编号 · `invoice_id`, such as `微信123`
      public var invoiceID: String?
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail] = []

      public init(costPrice: Int? = nil, invoiceID: String? = nil, goodsDetail: [GoodsDetail]) {
        self.costPrice = costPrice
        self.invoiceID = invoiceID
        self.goodsDetail = goodsDetail
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("cost_price", &self.costPrice)
        fields.visit("invoice_id", &self.invoiceID)
        fields.require("goods_detail", &self.goodsDetail)
      }
    }

    /// 结算的要求
    public struct SettleInfo: APIObject {
      /// 是否分账 · `profit_sharing`
      public var profitSharing: Bool?

      public init(profitSharing: Bool? = nil) {
        self.profitSharing = profitSharing
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("profit_sharing", &self.profitSharing)
      }
    }

    /// 门店
    public struct StoreInfo: APIObject {
      /// 门店的编号 · such as `0001`
      public var id: String?
      /// 商户自定的门店编码 · `out_id`, such as `A1111`
      public var outID: String?

      public init(id: String? = nil, outID: String? = nil) {
        self.id = id
        self.outID = outID
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("id", &self.id)
        fields.visit("out_id", &self.outID)
      }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商户的商品编码 · `merchant_goods_id`, such as `1246464644`
      public var merchantGoodsID: String = ""
      /// 微信支付的商品编码 · `wxpay_goods_id`, such as `1001`
      public var wxpayGoodsID: String?
      /// 商品名称 · `goods_name`, such as `iPhoneX 256G`
      public var goodsName: String?
      /// 商品的数量 · such as `1`
      public var quantity: Int = 0
      /// 商品的单价，单位为分 · `unit_price`, such as `528800`
      public var unitPrice: Int = 0

      public init(
        merchantGoodsID: String,
        wxpayGoodsID: String? = nil,
        goodsName: String? = nil,
        quantity: Int,
        unitPrice: Int
      ) {
        self.merchantGoodsID = merchantGoodsID
        self.wxpayGoodsID = wxpayGoodsID
        self.goodsName = goodsName
        self.quantity = quantity
        self.unitPrice = unitPrice
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.require("merchant_goods_id", &self.merchantGoodsID)
        fields.visit("wxpay_goods_id", &self.wxpayGoodsID)
        fields.visit("goods_name", &self.goodsName)
        fields.require("quantity", &self.quantity)
        fields.require("unit_price", &self.unitPrice)
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String?
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String?
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String?
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String?
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String?
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String?
    /// 交易的类型 · `trade_type`
    public var tradeType: TradeType?
    /// 银行的代码 · `bank_type`
    public var bankType: String?
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp?
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState?
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String?
    /// 原样带回查询与通知的附加数据
    public var attach: String?
    /// 付款人
    public var payer: Payer?
    /// 订单的金额
    public var amount: Amount?
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]?

    public init(
      spAppid: String? = nil,
      spMchid: String? = nil,
      subAppid: String? = nil,
      subMchid: String? = nil,
      outTradeNo: String? = nil,
      transactionID: String? = nil,
      tradeType: TradeType? = nil,
      bankType: String? = nil,
      successTime: Timestamp? = nil,
      tradeState: TradeState? = nil,
      tradeStateDesc: String? = nil,
      attach: String? = nil,
      payer: Payer? = nil,
      amount: Amount? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      self.spAppid = spAppid
      self.spMchid = spMchid
      self.subAppid = subAppid
      self.subMchid = subMchid
      self.outTradeNo = outTradeNo
      self.transactionID = transactionID
      self.tradeType = tradeType
      self.bankType = bankType
      self.successTime = successTime
      self.tradeState = tradeState
      self.tradeStateDesc = tradeStateDesc
      self.attach = attach
      self.payer = payer
      self.amount = amount
      self.promotionDetail = promotionDetail
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("sp_appid", &self.spAppid)
      fields.visit("sp_mchid", &self.spMchid)
      fields.visit("sub_appid", &self.subAppid)
      fields.visit("sub_mchid", &self.subMchid)
      fields.visit("out_trade_no", &self.outTradeNo)
      fields.visit("transaction_id", &self.transactionID)
      fields.visit("trade_type", &self.tradeType)
      fields.visit("bank_type", &self.bankType)
      fields.visit("success_time", &self.successTime)
      fields.visit("trade_state", &self.tradeState)
      fields.visit("trade_state_desc", &self.tradeStateDesc)
      fields.visit("attach", &self.attach)
      fields.visit("payer", &self.payer)
      fields.visit("amount", &self.amount)
      fields.visit("promotion_detail", &self.promotionDetail)
    }

    /// 交易的类型
    public struct TradeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 公众号或小程序支付
      public static var jsapi: Self { Self(rawValue: "JSAPI") }

      /// 扫码支付
      public static var native: Self { Self(rawValue: "NATIVE") }

      /// APP支付
      public static var app: Self { Self(rawValue: "APP") }

      /// 付款码支付
      public static var micropay: Self { Self(rawValue: "MICROPAY") }

      /// H5支付
      public static var mweb: Self { Self(rawValue: "MWEB") }

      /// 刷脸支付
      public static var facepay: Self { Self(rawValue: "FACEPAY") }
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

      /// 已撤销
      public static var revoked: Self { Self(rawValue: "REVOKED") }

      /// 支付中
      public static var userpaying: Self { Self(rawValue: "USERPAYING") }

      /// 支付失败
      public static var payerror: Self { Self(rawValue: "PAYERROR") }
    }

    /// 付款人
    public struct Payer: APIObject {
      /// 用户在服务商 AppID 下的标识 · `sp_openid`
      public var spOpenid: String?
      /// 用户在子商户 AppID 下的标识 · `sub_openid`
      public var subOpenid: String?

      public init(spOpenid: String? = nil, subOpenid: String? = nil) {
        self.spOpenid = spOpenid
        self.subOpenid = subOpenid
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("sp_openid", &self.spOpenid)
        fields.visit("sub_openid", &self.subOpenid)
      }
    }

    /// 订单的金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分
      public var total: Int?
      /// 用户支付的金额，单位为分 · `payer_total`
      public var payerTotal: Int?
      /// 币种，人民币为 CNY
      public var currency: String?
      /// 用户支付的币种 · `payer_currency`
      public var payerCurrency: String?

      public init(total: Int? = nil, payerTotal: Int? = nil, currency: String? = nil, payerCurrency: String? = nil) {
        self.total = total
        self.payerTotal = payerTotal
        self.currency = currency
        self.payerCurrency = payerCurrency
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("total", &self.total)
        fields.visit("payer_total", &self.payerTotal)
        fields.visit("currency", &self.currency)
        fields.visit("payer_currency", &self.payerCurrency)
      }
    }

    /// 所享的优惠
    public struct PromotionDetail: APIObject {
      /// 优惠的编号 · `coupon_id`
      public var couponID: String?
      /// 优惠的名称
      public var name: String?
      /// 优惠的适用范围
      public var scope: String?
      /// 优惠由谁承担
      public var type: String?
      /// 优惠的金额，单位为分
      public var amount: Int?
      /// 活动批次的编号 · `stock_id`
      public var stockID: String?
      /// 微信出资的金额，单位为分 · `wechatpay_contribute`
      public var wechatpayContribute: Int?
      /// 商户出资的金额，单位为分 · `merchant_contribute`
      public var merchantContribute: Int?
      /// 其他方出资的金额，单位为分 · `other_contribute`
      public var otherContribute: Int?
      /// 优惠的币种
      public var currency: String?
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail]?

      public init(
        couponID: String? = nil,
        name: String? = nil,
        scope: String? = nil,
        type: String? = nil,
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

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("coupon_id", &self.couponID)
        fields.visit("name", &self.name)
        fields.visit("scope", &self.scope)
        fields.visit("type", &self.type)
        fields.visit("amount", &self.amount)
        fields.visit("stock_id", &self.stockID)
        fields.visit("wechatpay_contribute", &self.wechatpayContribute)
        fields.visit("merchant_contribute", &self.merchantContribute)
        fields.visit("other_contribute", &self.otherContribute)
        fields.visit("currency", &self.currency)
        fields.visit("goods_detail", &self.goodsDetail)
      }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商品编号 · `goods_id`
      public var goodsID: String?
      /// 商品的数量
      public var quantity: Int?
      /// 商品的单价，单位为分 · `unit_price`
      public var unitPrice: Int?
      /// 优惠的金额，单位为分 · `discount_amount`
      public var discountAmount: Int?
      /// 商品备注 · `goods_remark`
      public var goodsRemark: String?

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

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("goods_id", &self.goodsID)
        fields.visit("quantity", &self.quantity)
        fields.visit("unit_price", &self.unitPrice)
        fields.visit("discount_amount", &self.discountAmount)
        fields.visit("goods_remark", &self.goodsRemark)
      }
    }
  }
}
