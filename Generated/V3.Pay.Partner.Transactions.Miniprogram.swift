// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/partner/transactions/miniprogram

@_spi(Generated) public import WeChatPay

extension V3.Pay.Partner.Transactions.Miniprogram {
  /// 服务商下单：小程序
  ///
  /// 创建预支付订单，供小程序调起支付。
  ///
  /// `POST /v3/pay/partner/transactions/miniprogram` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886115)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/partner/transactions/miniprogram"), body: body)
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
    /// 商品的描述 · such as `Image形象店-深圳腾大-QQ公仔`
    public var description: String
    /// 商户自定的订单号 · `out_trade_no`, such as `1217752501201407033233368018`
    public var outTradeNo: String
    /// 订单失效的时间 · `time_expire`, such as `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp?
    /// 原样带回查询与通知的附加数据 · such as `自定义数据`
    public var attach: String?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String?
    /// 优惠标记 · `goods_tag`, such as `WXG`
    public var goodsTag: String?
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool?
    /// 订单的金额
    public var amount: Amount
    /// 付款人
    public var payer: Payer
    /// 商品的详情
    public var detail: Detail?
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo?
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo?

    public init(
      spAppid: String,
      spMchid: String,
      subAppid: String? = nil,
      subMchid: String,
      description: String,
      outTradeNo: String,
      timeExpire: Timestamp? = nil,
      attach: String? = nil,
      notifyURL: String? = nil,
      goodsTag: String? = nil,
      supportFapiao: Bool? = nil,
      amount: Amount,
      payer: Payer,
      detail: Detail? = nil,
      sceneInfo: SceneInfo? = nil,
      settleInfo: SettleInfo? = nil
    ) {
      self.spAppid = spAppid
      self.spMchid = spMchid
      self.subAppid = subAppid
      self.subMchid = subMchid
      self.description = description
      self.outTradeNo = outTradeNo
      self.timeExpire = timeExpire
      self.attach = attach
      self.notifyURL = notifyURL
      self.goodsTag = goodsTag
      self.supportFapiao = supportFapiao
      self.amount = amount
      self.payer = payer
      self.detail = detail
      self.sceneInfo = sceneInfo
      self.settleInfo = settleInfo
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.spAppid = try fields.require("sp_appid", object?.spAppid)
      self.spMchid = try fields.require("sp_mchid", object?.spMchid)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.subMchid = try fields.require("sub_mchid", object?.subMchid)
      self.description = try fields.require("description", object?.description)
      self.outTradeNo = try fields.require("out_trade_no", object?.outTradeNo)
      self.timeExpire = fields.visit("time_expire", object?.timeExpire)
      self.attach = fields.visit("attach", object?.attach)
      self.notifyURL = fields.visit("notify_url", object?.notifyURL)
      self.goodsTag = fields.visit("goods_tag", object?.goodsTag)
      self.supportFapiao = fields.visit("support_fapiao", object?.supportFapiao)
      self.amount = try fields.require("amount", object?.amount)
      self.payer = try fields.require("payer", object?.payer)
      self.detail = fields.visit("detail", object?.detail)
      self.sceneInfo = fields.visit("scene_info", object?.sceneInfo)
      self.settleInfo = fields.visit("settle_info", object?.settleInfo)
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

    /// 付款人
    public struct Payer: APIObject {
      /// 用户在服务商 AppID 下的标识 · `sp_openid`, such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var spOpenid: String?
      /// 用户在子商户 AppID 下的标识 · `sub_openid`, such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var subOpenid: String?

      public init(spOpenid: String? = nil, subOpenid: String? = nil) {
        self.spOpenid = spOpenid
        self.subOpenid = subOpenid
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.spOpenid = fields.visit("sp_openid", object?.spOpenid)
        self.subOpenid = fields.visit("sub_openid", object?.subOpenid)
      }
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
      /// 商户自定的门店编码 · `out_id`, such as `example_out_id`
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
