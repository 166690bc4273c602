// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/transactions/codepay

@_spi(Generated) public import WeChatPay

extension V3.Pay.Transactions.Codepay {
  /// 商户付款码支付
  ///
  /// 扫用户出示的付款码收款；结果未明时须查询或撤销。
  ///
  /// `POST /v3/pay/transactions/codepay` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012382150)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/transactions/codepay"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String
    /// 商户号 · such as `1230000109`
    public var mchid: String
    /// 商品的描述 · such as `Image形象店-深圳腾大-QQ公仔`
    public var description: String
    /// 商户自定的订单号 · `out_trade_no`, such as `1217752501201407033233368018`
    public var outTradeNo: String
    /// 原样带回查询与通知的附加数据 · such as `自定义数据说明`
    public var attach: String?
    /// 优惠标记 · `goods_tag`, such as `WXG`
    public var goodsTag: String?
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool?
    /// 付款人
    public var payer: Payer
    /// 订单的金额
    public var amount: Amount
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo
    /// 商品的详情
    public var detail: Detail?
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo?

    public init(
      appid: String,
      mchid: String,
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
      self.appid = appid
      self.mchid = mchid
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

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.appid = try fields.require("appid", object?.appid)
      self.mchid = try fields.require("mchid", object?.mchid)
      self.description = try fields.require("description", object?.description)
      self.outTradeNo = try fields.require("out_trade_no", object?.outTradeNo)
      self.attach = fields.visit("attach", object?.attach)
      self.goodsTag = fields.visit("goods_tag", object?.goodsTag)
      self.supportFapiao = fields.visit("support_fapiao", object?.supportFapiao)
      self.payer = try fields.require("payer", object?.payer)
      self.amount = try fields.require("amount", object?.amount)
      self.sceneInfo = try fields.require("scene_info", object?.sceneInfo)
      self.detail = fields.visit("detail", object?.detail)
      self.settleInfo = fields.visit("settle_info", object?.settleInfo)
    }

    /// 付款人
    public struct Payer: APIObject {
      /// 用户出示的付款码 · `auth_code`, such as `130061098828009406`
      public var authCode: String

      public init(authCode: String) {
        self.authCode = authCode
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.authCode = try fields.require("auth_code", object?.authCode)
      }
    }

    /// 订单的金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分 · such as `100`
      public var total: Int
      /// 币种，人民币为 CNY · such as `CNY`
      public var currency: String?

      public init(total: Int, currency: String? = nil) {
        self.total = total
        self.currency = currency
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.total = try fields.require("total", object?.total)
        self.currency = fields.visit("currency", object?.currency)
      }
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 商户端设备的编号 · `device_id`, such as `013467007045764`
      public var deviceID: String?
      /// 商户端设备的 IP · `device_ip`, such as `128.0.0.1`
      public var deviceIP: String?
      /// 门店 · `store_info`
      public var storeInfo: StoreInfo

      public init(deviceID: String? = nil, deviceIP: String? = nil, storeInfo: StoreInfo) {
        self.deviceID = deviceID
        self.deviceIP = deviceIP
        self.storeInfo = storeInfo
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.deviceID = fields.visit("device_id", object?.deviceID)
        self.deviceIP = fields.visit("device_ip", object?.deviceIP)
        self.storeInfo = try fields.require("store_info", object?.storeInfo)
      }
    }

    /// 商品的详情
    public struct Detail: APIObject {
      /// 订单的原价，单位为分 · `cost_price`, such as `608800`
      public var costPrice: Int?
      /// 商家小票的编号 · `invoice_id`, such as `微信123`
      public var invoiceID: String?
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail]

      public init(costPrice: Int? = nil, invoiceID: String? = nil, goodsDetail: [GoodsDetail]) {
        self.costPrice = costPrice
        self.invoiceID = invoiceID
        self.goodsDetail = goodsDetail
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.costPrice = fields.visit("cost_price", object?.costPrice)
        self.invoiceID = fields.visit("invoice_id", object?.invoiceID)
        self.goodsDetail = try fields.require("goods_detail", object?.goodsDetail)
      }
    }

    /// 结算的要求
    public struct SettleInfo: APIObject {
      /// 是否分账 · `profit_sharing`
      public var profitSharing: Bool?

      public init(profitSharing: Bool? = nil) {
        self.profitSharing = profitSharing
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.profitSharing = fields.visit("profit_sharing", object?.profitSharing)
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

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.id = fields.visit("id", object?.id)
        self.outID = fields.visit("out_id", object?.outID)
      }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商户的商品编码 · `merchant_goods_id`, such as `1246464644`
      public var merchantGoodsID: String
      /// 微信支付的商品编码 · `wxpay_goods_id`, such as `1001`
      public var wxpayGoodsID: String?
      /// 商品名称 · `goods_name`, such as `iPhoneX 256G`
      public var goodsName: String?
      /// 商品的数量 · such as `1`
      public var quantity: Int
      /// 商品的单价，单位为分 · `unit_price`, such as `528800`
      public var unitPrice: Int

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

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.merchantGoodsID = try fields.require("merchant_goods_id", object?.merchantGoodsID)
        self.wxpayGoodsID = fields.visit("wxpay_goods_id", object?.wxpayGoodsID)
        self.goodsName = fields.visit("goods_name", object?.goodsName)
        self.quantity = try fields.require("quantity", object?.quantity)
        self.unitPrice = try fields.require("unit_price", object?.unitPrice)
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 应用的 AppID
    public let appid: String?
    /// 商户号
    public let mchid: String?
    /// 商户自定的订单号 · `out_trade_no`
    public let outTradeNo: String?
    /// 微信支付订单号 · `transaction_id`
    public let transactionID: String?
    /// 交易的类型 · `trade_type`
    public let tradeType: TradeType?
    /// 银行的代码 · `bank_type`
    public let bankType: String?
    /// 支付完成的时间 · `success_time`
    public let successTime: Timestamp?
    /// 交易的状态 · `trade_state`
    public let tradeState: TradeState?
    /// 对交易状态的说明 · `trade_state_desc`
    public let tradeStateDesc: String?
    /// 原样带回查询与通知的附加数据
    public let attach: String?
    /// 付款人
    public let payer: Payer?
    /// 订单的金额
    public let amount: Amount?
    /// 所享的优惠 · `promotion_detail`
    public let promotionDetail: [PromotionDetail]?

    public init(
      appid: String? = nil,
      mchid: String? = nil,
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
      self.appid = appid
      self.mchid = mchid
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

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.appid = fields.visit("appid", object?.appid)
      self.mchid = fields.visit("mchid", object?.mchid)
      self.outTradeNo = fields.visit("out_trade_no", object?.outTradeNo)
      self.transactionID = fields.visit("transaction_id", object?.transactionID)
      self.tradeType = fields.visit("trade_type", object?.tradeType)
      self.bankType = fields.visit("bank_type", object?.bankType)
      self.successTime = fields.visit("success_time", object?.successTime)
      self.tradeState = fields.visit("trade_state", object?.tradeState)
      self.tradeStateDesc = fields.visit("trade_state_desc", object?.tradeStateDesc)
      self.attach = fields.visit("attach", object?.attach)
      self.payer = fields.visit("payer", object?.payer)
      self.amount = fields.visit("amount", object?.amount)
      self.promotionDetail = fields.visit("promotion_detail", object?.promotionDetail)
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
      /// 用户在该 AppID 下的标识
      public let openid: String?

      public init(openid: String? = nil) {
        self.openid = openid
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.openid = fields.visit("openid", object?.openid)
      }
    }

    /// 订单的金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分
      public let total: Int?
      /// 用户支付的金额，单位为分 · `payer_total`
      public let payerTotal: Int?
      /// 币种，人民币为 CNY
      public let currency: String?
      /// 用户支付的币种 · `payer_currency`
      public let payerCurrency: String?

      public init(total: Int? = nil, payerTotal: Int? = nil, currency: String? = nil, payerCurrency: String? = nil) {
        self.total = total
        self.payerTotal = payerTotal
        self.currency = currency
        self.payerCurrency = payerCurrency
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.total = fields.visit("total", object?.total)
        self.payerTotal = fields.visit("payer_total", object?.payerTotal)
        self.currency = fields.visit("currency", object?.currency)
        self.payerCurrency = fields.visit("payer_currency", object?.payerCurrency)
      }
    }

    /// 所享的优惠
    public struct PromotionDetail: APIObject {
      /// 优惠的编号 · `coupon_id`
      public let couponID: String?
      /// 优惠的名称
      public let name: String?
      /// 优惠的适用范围
      public let scope: String?
      /// 优惠由谁承担
      public let type: String?
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
