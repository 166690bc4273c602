// Written by wechatpay-gen: change the description, not this file.
// GET /v3/pay/transactions/out-trade-no/{out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.Pay.Transactions.OutTradeNo.OutTradeNo {
  /// 商户按商户单号查订单
  ///
  /// 按商户自定的订单号查询订单。
  ///
  /// `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791859)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/pay/transactions/out-trade-no/{out_trade_no}"), query: query)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 商户号
    public var mchid: String

    public init(mchid: String) {
      self.mchid = mchid
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.mchid = try fields.require("mchid", object?.mchid)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 微信支付订单号 · `transaction_id`
    public let transactionID: String?
    /// 交易的类型 · `trade_type`
    public let tradeType: TradeType?
    /// 交易的状态 · `trade_state`
    public let tradeState: TradeState?
    /// 对交易状态的说明 · `trade_state_desc`
    public let tradeStateDesc: String?
    /// 银行的代码 · `bank_type`
    public let bankType: String?
    /// 支付完成的时间 · `success_time`
    public let successTime: Timestamp?
    /// 应用的 AppID
    public let appid: String?
    /// 商户号
    public let mchid: String?
    /// 商品的描述
    public let description: String?
    /// 原样带回查询与通知的附加数据
    public let attach: String?
    /// 商户自定的订单号 · `out_trade_no`
    public let outTradeNo: String?
    /// 订单的金额
    public let amount: Amount?
    /// 订单失效的时间 · `time_expire`
    public let timeExpire: Timestamp?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public let notifyURL: String?
    /// 优惠标记 · `goods_tag`
    public let goodsTag: String?
    /// 限用的支付方式 · `limit_pay`
    ///
    /// `no_balance`：不可用余额
    ///
    /// `no_credit`：不可用信用卡
    ///
    /// `no_debit`：不可用借记卡
    ///
    /// `balance_only`：只用余额
    public let limitPay: [LimitPay]?
    /// 是否开放电子发票入口 · `support_fapiao`
    public let supportFapiao: Bool?
    /// 商品的详情
    public let detail: Detail?
    /// 支付的场景 · `scene_info`
    public let sceneInfo: SceneInfo?
    /// 付款人
    public let payer: Payer?
    /// 微信分付的贴息使用情况 · `installment_info`
    public let installmentInfo: InstallmentInfo?

    public init(
      transactionID: String? = nil,
      tradeType: TradeType? = nil,
      tradeState: TradeState? = nil,
      tradeStateDesc: String? = nil,
      bankType: String? = nil,
      successTime: Timestamp? = nil,
      appid: String? = nil,
      mchid: String? = nil,
      description: String? = nil,
      attach: String? = nil,
      outTradeNo: String? = nil,
      amount: Amount? = nil,
      timeExpire: Timestamp? = nil,
      notifyURL: String? = nil,
      goodsTag: String? = nil,
      limitPay: [LimitPay]? = nil,
      supportFapiao: Bool? = nil,
      detail: Detail? = nil,
      sceneInfo: SceneInfo? = nil,
      payer: Payer? = nil,
      installmentInfo: InstallmentInfo? = nil
    ) {
      self.transactionID = transactionID
      self.tradeType = tradeType
      self.tradeState = tradeState
      self.tradeStateDesc = tradeStateDesc
      self.bankType = bankType
      self.successTime = successTime
      self.appid = appid
      self.mchid = mchid
      self.description = description
      self.attach = attach
      self.outTradeNo = outTradeNo
      self.amount = amount
      self.timeExpire = timeExpire
      self.notifyURL = notifyURL
      self.goodsTag = goodsTag
      self.limitPay = limitPay
      self.supportFapiao = supportFapiao
      self.detail = detail
      self.sceneInfo = sceneInfo
      self.payer = payer
      self.installmentInfo = installmentInfo
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.transactionID = fields.visit("transaction_id", object?.transactionID)
      self.tradeType = fields.visit("trade_type", object?.tradeType)
      self.tradeState = fields.visit("trade_state", object?.tradeState)
      self.tradeStateDesc = fields.visit("trade_state_desc", object?.tradeStateDesc)
      self.bankType = fields.visit("bank_type", object?.bankType)
      self.successTime = fields.visit("success_time", object?.successTime)
      self.appid = fields.visit("appid", object?.appid)
      self.mchid = fields.visit("mchid", object?.mchid)
      self.description = fields.visit("description", object?.description)
      self.attach = fields.visit("attach", object?.attach)
      self.outTradeNo = fields.visit("out_trade_no", object?.outTradeNo)
      self.amount = fields.visit("amount", object?.amount)
      self.timeExpire = fields.visit("time_expire", object?.timeExpire)
      self.notifyURL = fields.visit("notify_url", object?.notifyURL)
      self.goodsTag = fields.visit("goods_tag", object?.goodsTag)
      self.limitPay = fields.visit("limit_pay", object?.limitPay)
      self.supportFapiao = fields.visit("support_fapiao", object?.supportFapiao)
      self.detail = fields.visit("detail", object?.detail)
      self.sceneInfo = fields.visit("scene_info", object?.sceneInfo)
      self.payer = fields.visit("payer", object?.payer)
      self.installmentInfo = fields.visit("installment_info", object?.installmentInfo)
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

    /// 订单的金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分
      public let total: Int?
      /// 币种，人民币为 CNY
      public let currency: String?

      public init(total: Int? = nil, currency: String? = nil) {
        self.total = total
        self.currency = currency
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.total = fields.visit("total", object?.total)
        self.currency = fields.visit("currency", object?.currency)
      }
    }

    /// 限用的支付方式
    public struct LimitPay: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 不可用余额
      public static var noBalance: Self { Self(rawValue: "no_balance") }

      /// 不可用信用卡
      public static var noCredit: Self { Self(rawValue: "no_credit") }

      /// 不可用借记卡
      public static var noDebit: Self { Self(rawValue: "no_debit") }

      /// 只用余额
      public static var balanceOnly: Self { Self(rawValue: "balance_only") }
    }

    /// 商品的详情
    public struct Detail: APIObject {
      /// 订单的原价，单位为分 · `cost_price`
      public let costPrice: Int?
      /// 商家小票的编号 · `invoice_id`
      public let invoiceID: String?
      /// 单品 · `goods_detail`
      public let goodsDetail: [GoodsDetail]?

      public init(costPrice: Int? = nil, invoiceID: String? = nil, goodsDetail: [GoodsDetail]? = nil) {
        self.costPrice = costPrice
        self.invoiceID = invoiceID
        self.goodsDetail = goodsDetail
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.costPrice = fields.visit("cost_price", object?.costPrice)
        self.invoiceID = fields.visit("invoice_id", object?.invoiceID)
        self.goodsDetail = fields.visit("goods_detail", object?.goodsDetail)
      }
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 用户终端的 IP · `payer_client_ip`
      public let payerClientIP: String?
      /// 商户端设备的编号 · `device_id`
      public let deviceID: String?
      /// 门店 · `store_info`
      public let storeInfo: StoreInfo?

      public init(payerClientIP: String? = nil, deviceID: String? = nil, storeInfo: StoreInfo? = nil) {
        self.payerClientIP = payerClientIP
        self.deviceID = deviceID
        self.storeInfo = storeInfo
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.payerClientIP = fields.visit("payer_client_ip", object?.payerClientIP)
        self.deviceID = fields.visit("device_id", object?.deviceID)
        self.storeInfo = fields.visit("store_info", object?.storeInfo)
      }
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

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商户的商品编码 · `merchant_goods_id`
      public let merchantGoodsID: String?
      /// 微信支付的商品编码 · `wechatpay_goods_id`
      public let wechatpayGoodsID: String?
      /// 商品名称 · `goods_name`
      public let goodsName: String?
      /// 商品的数量
      public let quantity: Int?
      /// 商品的单价，单位为分 · `unit_price`
      public let unitPrice: Int?

      public init(
        merchantGoodsID: String? = nil,
        wechatpayGoodsID: String? = nil,
        goodsName: String? = nil,
        quantity: Int? = nil,
        unitPrice: Int? = nil
      ) {
        self.merchantGoodsID = merchantGoodsID
        self.wechatpayGoodsID = wechatpayGoodsID
        self.goodsName = goodsName
        self.quantity = quantity
        self.unitPrice = unitPrice
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.merchantGoodsID = fields.visit("merchant_goods_id", object?.merchantGoodsID)
        self.wechatpayGoodsID = fields.visit("wechatpay_goods_id", object?.wechatpayGoodsID)
        self.goodsName = fields.visit("goods_name", object?.goodsName)
        self.quantity = fields.visit("quantity", object?.quantity)
        self.unitPrice = fields.visit("unit_price", object?.unitPrice)
      }
    }

    /// 门店
    public struct StoreInfo: APIObject {
      /// 门店的编号
      public let id: String?
      /// 门店的名称
      public let name: String?
      /// 门店所在地的行政区划码 · `area_code`
      public let areaCode: String?
      /// 门店的详细地址
      public let address: String?

      public init(id: String? = nil, name: String? = nil, areaCode: String? = nil, address: String? = nil) {
        self.id = id
        self.name = name
        self.areaCode = areaCode
        self.address = address
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.id = fields.visit("id", object?.id)
        self.name = fields.visit("name", object?.name)
        self.areaCode = fields.visit("area_code", object?.areaCode)
        self.address = fields.visit("address", object?.address)
      }
    }
  }
}
