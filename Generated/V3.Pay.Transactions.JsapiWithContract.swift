// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/transactions/jsapi-with-contract

@_spi(Generated) public import WeChatPay

extension V3.Pay.Transactions.JsapiWithContract {
  /// 商户下单并签约：JSAPI
  ///
  /// 创建预支付订单，并请用户在支付时授权或签约。
  ///
  /// `POST /v3/pay/transactions/jsapi-with-contract` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012530178)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/transactions/jsapi-with-contract"), body: body)
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
    /// 订单失效的时间 · `time_expire`, such as `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp?
    /// 原样带回查询与通知的附加数据 · such as `自定义数据说明`
    public var attach: String?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String
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
    /// 签约的内容 · `contract_info`
    public var contractInfo: ContractInfo

    public init(
      appid: String,
      mchid: String,
      description: String,
      outTradeNo: String,
      timeExpire: Timestamp? = nil,
      attach: String? = nil,
      notifyURL: String,
      goodsTag: String? = nil,
      supportFapiao: Bool? = nil,
      amount: Amount,
      payer: Payer,
      detail: Detail? = nil,
      sceneInfo: SceneInfo? = nil,
      settleInfo: SettleInfo? = nil,
      contractInfo: ContractInfo
    ) {
      self.appid = appid
      self.mchid = mchid
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
      self.contractInfo = contractInfo
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.appid = try fields.require("appid", object?.appid)
      self.mchid = try fields.require("mchid", object?.mchid)
      self.description = try fields.require("description", object?.description)
      self.outTradeNo = try fields.require("out_trade_no", object?.outTradeNo)
      self.timeExpire = fields.visit("time_expire", object?.timeExpire)
      self.attach = fields.visit("attach", object?.attach)
      self.notifyURL = try fields.require("notify_url", object?.notifyURL)
      self.goodsTag = fields.visit("goods_tag", object?.goodsTag)
      self.supportFapiao = fields.visit("support_fapiao", object?.supportFapiao)
      self.amount = try fields.require("amount", object?.amount)
      self.payer = try fields.require("payer", object?.payer)
      self.detail = fields.visit("detail", object?.detail)
      self.sceneInfo = fields.visit("scene_info", object?.sceneInfo)
      self.settleInfo = fields.visit("settle_info", object?.settleInfo)
      self.contractInfo = try fields.require("contract_info", object?.contractInfo)
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
      /// 用户在该 AppID 下的标识 · such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var openid: String

      public init(openid: String) {
        self.openid = openid
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.openid = try fields.require("openid", object?.openid)
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

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 用户终端的 IP · `payer_client_ip`, such as `14.23.150.211`
      public var payerClientIP: String
      /// 商户端设备的编号 · `device_id`, such as `013467007045764`
      public var deviceID: String?
      /// 门店 · `store_info`
      public var storeInfo: StoreInfo?

      public init(payerClientIP: String, deviceID: String? = nil, storeInfo: StoreInfo? = nil) {
        self.payerClientIP = payerClientIP
        self.deviceID = deviceID
        self.storeInfo = storeInfo
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.payerClientIP = try fields.require("payer_client_ip", object?.payerClientIP)
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

    /// 签约的内容
    public struct ContractInfo: APIObject {
      /// 凭证 · such as `201710180325670965`
      public var token: String?
      /// 免密协议的编号 · `password_free_contract_id`, such as `201710180325670965`
      public var passwordFreeContractID: String?
      /// 协议模板的编号 · `plan_id`, such as `3484306348`
      public var planID: String?
      /// 签约的商户号 · `contract_mchid`, such as `1200009811`
      public var contractMchid: String?
      /// 签约所用的 AppID · `contract_appid`, such as `wxcbda96de0b165486`
      public var contractAppid: String?
      /// 商户自定的签约协议号 · `contract_code`, such as `100001256`
      public var contractCode: String?
      /// 商户自定的请求序列号 · `request_serial`, such as `1695`
      public var requestSerial: String?
      /// 签约页上展示的用户名称 · `contract_display_account`, such as `123456`
      public var contractDisplayAccount: String?
      /// 接收签约结果通知的地址 · `contract_notify_url`, such as `https://yoursite.com`
      public var contractNotifyURL: String?

      public init(
        token: String? = nil,
        passwordFreeContractID: String? = nil,
        planID: String? = nil,
        contractMchid: String? = nil,
        contractAppid: String? = nil,
        contractCode: String? = nil,
        requestSerial: String? = nil,
        contractDisplayAccount: String? = nil,
        contractNotifyURL: String? = nil
      ) {
        self.token = token
        self.passwordFreeContractID = passwordFreeContractID
        self.planID = planID
        self.contractMchid = contractMchid
        self.contractAppid = contractAppid
        self.contractCode = contractCode
        self.requestSerial = requestSerial
        self.contractDisplayAccount = contractDisplayAccount
        self.contractNotifyURL = contractNotifyURL
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.token = fields.visit("token", object?.token)
        self.passwordFreeContractID = fields.visit("password_free_contract_id", object?.passwordFreeContractID)
        self.planID = fields.visit("plan_id", object?.planID)
        self.contractMchid = fields.visit("contract_mchid", object?.contractMchid)
        self.contractAppid = fields.visit("contract_appid", object?.contractAppid)
        self.contractCode = fields.visit("contract_code", object?.contractCode)
        self.requestSerial = fields.visit("request_serial", object?.requestSerial)
        self.contractDisplayAccount = fields.visit("contract_display_account", object?.contractDisplayAccount)
        self.contractNotifyURL = fields.visit("contract_notify_url", object?.contractNotifyURL)
      }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商户的商品编码 · `merchant_goods_id`, such as `1246464644`
      public var merchantGoodsID: String
      /// 微信支付的商品编码 · `wechatpay_goods_id`, such as `1001`
      public var wechatpayGoodsID: String?
      /// 商品名称 · `goods_name`, such as `iPhoneX 256G`
      public var goodsName: String?
      /// 商品的数量 · such as `1`
      public var quantity: Int
      /// 商品的单价，单位为分 · `unit_price`, such as `528800`
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
      public var name: String?
      /// 门店所在地的行政区划码 · `area_code`, such as `440305`
      public var areaCode: String?
      /// 门店的详细地址
      public var address: String?

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
