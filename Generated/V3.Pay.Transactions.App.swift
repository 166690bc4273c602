// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/transactions/app

@_spi(Generated) public import WeChatPay

extension V3.Pay.Transactions.App {
  /// 商户下单：APP
  ///
  /// 创建预支付订单，供 APP 调起支付。
  ///
  /// `POST /v3/pay/transactions/app` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070347)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/transactions/app"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String
    /// 商户号 · such as `1230000109`
    public var mchid: String
    /// 商品的描述 · such as `Image形象店-深圳腾大-QQ公仔`
    public var description: String
    /// 原样带回查询与通知的附加数据 · such as `自定义数据`
    public var attach: String?
    /// 商户自定的订单号 · `out_trade_no`, such as `1217752501201407033233368018`
    public var outTradeNo: String
    /// 订单的金额
    public var amount: Amount
    /// 订单失效的时间 · `time_expire`, such as `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String
    /// 优惠标记 · `goods_tag`, such as `WXG`
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
    /// 付款人
    public var payer: Payer?
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo?
    /// 微信分付的贴息 · `subsidy_info`
    public var subsidyInfo: SubsidyInfo?

    public init(
      appid: String,
      mchid: String,
      description: String,
      attach: String? = nil,
      outTradeNo: String,
      amount: Amount,
      timeExpire: Timestamp? = nil,
      notifyURL: String,
      goodsTag: String? = nil,
      limitPay: [LimitPay]? = nil,
      supportFapiao: Bool? = nil,
      detail: Detail? = nil,
      sceneInfo: SceneInfo? = nil,
      payer: Payer? = nil,
      settleInfo: SettleInfo? = nil,
      subsidyInfo: SubsidyInfo? = nil
    ) {
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
      self.settleInfo = settleInfo
      self.subsidyInfo = subsidyInfo
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.appid = try fields.require("appid", object?.appid)
      self.mchid = try fields.require("mchid", object?.mchid)
      self.description = try fields.require("description", object?.description)
      self.attach = fields.visit("attach", object?.attach)
      self.outTradeNo = try fields.require("out_trade_no", object?.outTradeNo)
      self.amount = try fields.require("amount", object?.amount)
      self.timeExpire = fields.visit("time_expire", object?.timeExpire)
      self.notifyURL = try fields.require("notify_url", object?.notifyURL)
      self.goodsTag = fields.visit("goods_tag", object?.goodsTag)
      self.limitPay = fields.visit("limit_pay", object?.limitPay)
      self.supportFapiao = fields.visit("support_fapiao", object?.supportFapiao)
      self.detail = fields.visit("detail", object?.detail)
      self.sceneInfo = fields.visit("scene_info", object?.sceneInfo)
      self.payer = fields.visit("payer", object?.payer)
      self.settleInfo = fields.visit("settle_info", object?.settleInfo)
      self.subsidyInfo = fields.visit("subsidy_info", object?.subsidyInfo)
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
      /// 订单的原价，单位为分 · `cost_price`, such as `608800`
      public var costPrice: Int?
      /// 商家小票的编号 · `invoice_id`, such as `微信123`
      public var invoiceID: String?
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail]?

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
      /// 用户终端的 IP · `payer_client_ip`, such as `14.23.150.211`
      public var payerClientIP: String?
      /// 商户端设备的编号 · `device_id`, such as `013467007045764`
      public var deviceID: String?
      /// 门店 · `store_info`
      public var storeInfo: StoreInfo?

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
      /// 付款人的实名信息
      public var identity: Identity?

      public init(identity: Identity? = nil) {
        self.identity = identity
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.identity = fields.visit("identity", object?.identity)
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

    /// 微信分付的贴息
    public struct SubsidyInfo: APIObject {
      /// 贴息方案 · `subsidy_detail`
      public var subsidyDetail: [SubsidyDetail]?

      public init(subsidyDetail: [SubsidyDetail]? = nil) {
        self.subsidyDetail = subsidyDetail
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.subsidyDetail = fields.visit("subsidy_detail", object?.subsidyDetail)
      }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商户的商品编码 · `merchant_goods_id`, such as `商品编码`
      public var merchantGoodsID: String
      /// 微信支付的商品编码 · `wechatpay_goods_id`, such as `1001`
      public var wechatpayGoodsID: String?
      /// 商品名称 · `goods_name`, such as `iPhoneX 256G`
      public var goodsName: String?
      /// 商品的数量 · such as `1`
      public var quantity: Int
      /// 商品的单价，单位为分 · `unit_price`, such as `828800`
      public var unitPrice: Int

      public init(
        merchantGoodsID: String,
        wechatpayGoodsID: String? = nil,
        goodsName: String? = nil,
        quantity: Int,
        unitPrice: Int
      ) {
        self.merchantGoodsID = merchantGoodsID
        self.wechatpayGoodsID = wechatpayGoodsID
        self.goodsName = goodsName
        self.quantity = quantity
        self.unitPrice = unitPrice
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.merchantGoodsID = try fields.require("merchant_goods_id", object?.merchantGoodsID)
        self.wechatpayGoodsID = fields.visit("wechatpay_goods_id", object?.wechatpayGoodsID)
        self.goodsName = fields.visit("goods_name", object?.goodsName)
        self.quantity = try fields.require("quantity", object?.quantity)
        self.unitPrice = try fields.require("unit_price", object?.unitPrice)
      }
    }

    /// 门店
    public struct StoreInfo: APIObject {
      /// 门店的编号 · such as `0001`
      public var id: String?
      /// 门店的名称 · such as `腾讯大厦分店`
      public var name: String
      /// 门店所在地的行政区划码 · `area_code`, such as `440305`
      public var areaCode: String
      /// 门店的详细地址
      public var address: String

      public init(id: String? = nil, name: String, areaCode: String, address: String) {
        self.id = id
        self.name = name
        self.areaCode = areaCode
        self.address = address
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.id = fields.visit("id", object?.id)
        self.name = try fields.require("name", object?.name)
        self.areaCode = try fields.require("area_code", object?.areaCode)
        self.address = try fields.require("address", object?.address)
      }
    }

    /// 付款人的实名信息
    public struct Identity: APIObject {
      /// 证件的类型
      public var type: TypeType
      /// 证件号码，加密传输 · such as `6B46824C852FA29AAC3DCE6BFD852E27`
      @Sensitive public var number: String
      /// 证件上的姓名，加密传输 · such as `6B46824C852FA29AAC3DCE6BFD852E27`
      @Sensitive public var name: String

      public init(type: TypeType, number: String, name: String) {
        self.type = type
        self.number = number
        self.name = name
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.type = try fields.require("type", object?.type)
        self._number = try fields.require("number", sensitive: object?._number)
        self._name = try fields.require("name", sensitive: object?._name)
      }
    }

    /// 贴息方案
    public struct SubsidyDetail: APIObject {
      /// 贴息方案的类型 · `subsidy_period_type`
      public var subsidyPeriodType: SubsidyPeriodType
      /// 各期的贴息 · `subsidy_plan`
      public var subsidyPlan: [SubsidyPlan]

      public init(subsidyPeriodType: SubsidyPeriodType, subsidyPlan: [SubsidyPlan]) {
        self.subsidyPeriodType = subsidyPeriodType
        self.subsidyPlan = subsidyPlan
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.subsidyPeriodType = try fields.require("subsidy_period_type", object?.subsidyPeriodType)
        self.subsidyPlan = try fields.require("subsidy_plan", object?.subsidyPlan)
      }
    }

    /// 证件的类型
    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 身份证
      public static var idcard: Self { Self(rawValue: "IDCARD") }

      /// 港澳居民来往内地通行证
      public static var hongkongMacao: Self { Self(rawValue: "HONGKONG_MACAO") }

      /// 港澳居民居住证
      public static var hongkongMacaoResident: Self { Self(rawValue: "HONGKONG_MACAO_RESIDENT") }

      /// 台湾居民居住证
      public static var taiwanResident: Self { Self(rawValue: "TAIWAN_RESIDENT") }

      /// 外国人永久居留证
      public static var foreignResident: Self { Self(rawValue: "FOREIGN_RESIDENT") }

      /// 护照
      public static var overseaPassport: Self { Self(rawValue: "OVERSEA_PASSPORT") }

      /// 手机号
      public static var phoneNumber: Self { Self(rawValue: "PHONE_NUMBER") }
    }

    /// 贴息方案的类型
    public struct SubsidyPeriodType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 按日
      public static var daily: Self { Self(rawValue: "DAILY") }

      /// 按期
      public static var period: Self { Self(rawValue: "PERIOD") }
    }

    /// 各期的贴息
    public struct SubsidyPlan: APIObject {
      /// 贴息的期数 · `subsidy_installment_num`
      public var subsidyInstallmentNum: SubsidyInstallmentNum
      /// 贴息的百分比 · `subsidy_percent`
      public var subsidyPercent: SubsidyPercent

      public init(subsidyInstallmentNum: SubsidyInstallmentNum, subsidyPercent: SubsidyPercent) {
        self.subsidyInstallmentNum = subsidyInstallmentNum
        self.subsidyPercent = subsidyPercent
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.subsidyInstallmentNum = try fields.require("subsidy_installment_num", object?.subsidyInstallmentNum)
        self.subsidyPercent = try fields.require("subsidy_percent", object?.subsidyPercent)
      }
    }

    /// 贴息的期数
    public struct SubsidyInstallmentNum: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) {
        self.rawValue = rawValue
      }

      /// 三期
      public static var value3: Self { Self(rawValue: 3) }

      /// 六期
      public static var value6: Self { Self(rawValue: 6) }

      /// 十二期
      public static var value12: Self { Self(rawValue: 12) }
    }

    /// 贴息的百分比
    public struct SubsidyPercent: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) {
        self.rawValue = rawValue
      }

      /// 不贴息
      public static var value0: Self { Self(rawValue: 0) }

      /// 全额贴息
      public static var value100: Self { Self(rawValue: 100) }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 预支付会话标识，两小时内有效 · `prepay_id`
    public let prepayID: String?

    public init(prepayID: String? = nil) {
      self.prepayID = prepayID
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.prepayID = fields.visit("prepay_id", object?.prepayID)
    }
  }
}
