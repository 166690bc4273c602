// Written by wechatpay-gen: change the description, not this file.
// GET /v3/pay/transactions/id/{transaction_id}

@_spi(Generated) public import WeChatPay

extension V3.Pay.Transactions.ID.TransactionID {
  /// 商户按微信单号查订单
  ///
  /// 按微信支付订单号查询订单。
  ///
  /// `GET /v3/pay/transactions/id/{transaction_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791858)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/pay/transactions/id/{transaction_id}"), query: query)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 商户号
    public var mchid: String = ""

    public init(mchid: String) {
      self.mchid = mchid
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("mchid", &self.mchid)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String?
    /// 交易的类型 · `trade_type`
    public var tradeType: TradeType?
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState?
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String?
    /// 银行的代码 · `bank_type`
    public var bankType: String?
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp?
    /// 应用的 AppID
    public var appid: String?
    /// 商户号
    public var mchid: String?
    /// 商品的描述
    public var description: String?
    /// 原样带回查询与通知的附加数据
    public var attach: String?
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String?
    /// 订单的金额
    public var amount: Amount?
    /// 订单失效的时间 · `time_expire`
    public var timeExpire: Timestamp?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String?
    /// 优惠标记 · `goods_tag`
    public var goodsTag: String?
    /// 限用的支付方式 · `limit_pay`
    ///
    /// `no_balance`：不可用余额
    ///
    /// `no_credit`：不可用信用卡
    ///
    /// `no_debit`：不可用借记卡
    ///
    /// `balance_only`：只用余额
    public var limitPay: [LimitPay]?
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool?
    /// 商品的详情
    public var detail: Detail?
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo?

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
      sceneInfo: SceneInfo? = nil
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
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("transaction_id", &self.transactionID)
      fields.visit("trade_type", &self.tradeType)
      fields.visit("trade_state", &self.tradeState)
      fields.visit("trade_state_desc", &self.tradeStateDesc)
      fields.visit("bank_type", &self.bankType)
      fields.visit("success_time", &self.successTime)
      fields.visit("appid", &self.appid)
      fields.visit("mchid", &self.mchid)
      fields.visit("description", &self.description)
      fields.visit("attach", &self.attach)
      fields.visit("out_trade_no", &self.outTradeNo)
      fields.visit("amount", &self.amount)
      fields.visit("time_expire", &self.timeExpire)
      fields.visit("notify_url", &self.notifyURL)
      fields.visit("goods_tag", &self.goodsTag)
      fields.visit("limit_pay", &self.limitPay)
      fields.visit("support_fapiao", &self.supportFapiao)
      fields.visit("detail", &self.detail)
      fields.visit("scene_info", &self.sceneInfo)
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
      public var total: Int?
      /// 币种，人民币为 CNY
      public var currency: String?

      public init(total: Int? = nil, currency: String? = nil) {
        self.total = total
        self.currency = currency
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("total", &self.total)
        fields.visit("currency", &self.currency)
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
      public var costPrice: Int?
      /// 商家小票的编号 · `invoice_id`
      public var invoiceID: String?
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail]?

      public init(costPrice: Int? = nil, invoiceID: String? = nil, goodsDetail: [GoodsDetail]? = nil) {
        self.costPrice = costPrice
        self.invoiceID = invoiceID
        self.goodsDetail = goodsDetail
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("cost_price", &self.costPrice)
        fields.visit("invoice_id", &self.invoiceID)
        fields.visit("goods_detail", &self.goodsDetail)
      }
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 用户终端的 IP · `payer_client_ip`
      public var payerClientIP: String?
      /// 商户端设备的编号 · `device_id`
      public var deviceID: String?
      /// 门店 · `store_info`
      public var storeInfo: StoreInfo?

      public init(payerClientIP: String? = nil, deviceID: String? = nil, storeInfo: StoreInfo? = nil) {
        self.payerClientIP = payerClientIP
        self.deviceID = deviceID
        self.storeInfo = storeInfo
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("payer_client_ip", &self.payerClientIP)
        fields.visit("device_id", &self.deviceID)
        fields.visit("store_info", &self.storeInfo)
      }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商户的商品编码 · `merchant_goods_id`
      public var merchantGoodsID: String?
      /// 微信支付的商品编码 · `wechatpay_goods_id`
      public var wechatpayGoodsID: String?
      /// 商品名称 · `goods_name`
      public var goodsName: String?
      /// 商品的数量
      public var quantity: Int?
      /// 商品的单价，单位为分 · `unit_price`
      public var unitPrice: Int?

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

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("merchant_goods_id", &self.merchantGoodsID)
        fields.visit("wechatpay_goods_id", &self.wechatpayGoodsID)
        fields.visit("goods_name", &self.goodsName)
        fields.visit("quantity", &self.quantity)
        fields.visit("unit_price", &self.unitPrice)
      }
    }

    /// 门店
    public struct StoreInfo: APIObject {
      /// 门店的编号
      public var id: String?
      /// 门店的名称
      public var name: String?
      /// 门店所在地的行政区划码 · `area_code`
      public var areaCode: String?
      /// 门店的详细地址
      public var address: String?

      public init(id: String? = nil, name: String? = nil, areaCode: String? = nil, address: String? = nil) {
        self.id = id
        self.name = name
        self.areaCode = areaCode
        self.address = address
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("id", &self.id)
        fields.visit("name", &self.name)
        fields.visit("area_code", &self.areaCode)
        fields.visit("address", &self.address)
      }
    }
  }
}
