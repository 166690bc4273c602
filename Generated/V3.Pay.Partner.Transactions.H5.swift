// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/partner/transactions/h5

@_spi(Generated) public import WeChatPay

extension V3.Pay.Partner.Transactions.H5 {
  /// 服务商下单：H5
  ///
  /// 创建预支付订单，并取得在手机浏览器里跳转的链接。
  ///
  /// `POST /v3/pay/partner/transactions/h5` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738604)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/partner/transactions/h5"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`, such as `wx8888888888888888`
    public var spAppid: String
    /// 服务商的商户号 · `sp_mchid`, such as `1230000109`
    public var spMchid: String
    /// 子商户的 AppID · `sub_appid`, such as `wxd678efh567hg6999`
    public var subAppid: String?
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo?
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
    public var sceneInfo: SceneInfo
    /// 付款人
    public var payer: Payer?

    public init(
      spAppid: String,
      spMchid: String,
      subAppid: String? = nil,
      subMchid: String,
      settleInfo: SettleInfo? = nil,
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
      sceneInfo: SceneInfo,
      payer: Payer? = nil
    ) {
      self.spAppid = spAppid
      self.spMchid = spMchid
      self.subAppid = subAppid
      self.subMchid = subMchid
      self.settleInfo = settleInfo
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
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.spAppid = try fields.require("sp_appid", object?.spAppid)
      self.spMchid = try fields.require("sp_mchid", object?.spMchid)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.subMchid = try fields.require("sub_mchid", object?.subMchid)
      self.settleInfo = fields.visit("settle_info", object?.settleInfo)
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
      self.sceneInfo = try fields.require("scene_info", object?.sceneInfo)
      self.payer = fields.visit("payer", object?.payer)
    }

    /// 结算的要求
    public struct SettleInfo: APIObject {
      /// 是否分账 · `profit_sharing`
      public var profitSharing: Bool?
      /// 补差的金额，单位为分 · `subsidy_amount`, such as `10`
      public var subsidyAmount: Int?

      public init(profitSharing: Bool? = nil, subsidyAmount: Int? = nil) {
        self.profitSharing = profitSharing
        self.subsidyAmount = subsidyAmount
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.profitSharing = fields.visit("profit_sharing", object?.profitSharing)
        self.subsidyAmount = fields.visit("subsidy_amount", object?.subsidyAmount)
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
      /// H5 场景 · `h5_info`
      public var h5Info: H5Info?

      public init(
        payerClientIP: String? = nil,
        deviceID: String? = nil,
        storeInfo: StoreInfo? = nil,
        h5Info: H5Info? = nil
      ) {
        self.payerClientIP = payerClientIP
        self.deviceID = deviceID
        self.storeInfo = storeInfo
        self.h5Info = h5Info
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.payerClientIP = fields.visit("payer_client_ip", object?.payerClientIP)
        self.deviceID = fields.visit("device_id", object?.deviceID)
        self.storeInfo = fields.visit("store_info", object?.storeInfo)
        self.h5Info = fields.visit("h5_info", object?.h5Info)
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

    /// H5 场景
    public struct H5Info: APIObject {
      /// 场景的类型：iOS、Android、Wap · such as `iOSAndroidWap`
      public var type: String?
      /// 应用的名称 · `app_name`, such as `王者荣耀`
      public var appName: String?
      /// 网站的地址 · `app_url`, such as `https://pay.qq.com`
      public var appURL: String?
      /// iOS 应用的 Bundle ID · `bundle_id`, such as `com.tencent.wzryiOS`
      public var bundleID: String?
      /// Android 应用的包名 · `package_name`, such as `com.tencent.tmgp.sgame`
      public var packageName: String?

      public init(
        type: String? = nil,
        appName: String? = nil,
        appURL: String? = nil,
        bundleID: String? = nil,
        packageName: String? = nil
      ) {
        self.type = type
        self.appName = appName
        self.appURL = appURL
        self.bundleID = bundleID
        self.packageName = packageName
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.type = fields.visit("type", object?.type)
        self.appName = fields.visit("app_name", object?.appName)
        self.appURL = fields.visit("app_url", object?.appURL)
        self.bundleID = fields.visit("bundle_id", object?.bundleID)
        self.packageName = fields.visit("package_name", object?.packageName)
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
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 拉起支付的跳转链接，五分钟内有效 · `h5_url`
    public let h5URL: String?

    public init(h5URL: String? = nil) {
      self.h5URL = h5URL
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.h5URL = fields.visit("h5_url", object?.h5URL)
    }
  }
}
