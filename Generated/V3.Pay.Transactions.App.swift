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
    public var appid: String { fields[required: 0] }
    /// 商户号 · such as `1230000109`
    public var mchid: String { fields[required: 1] }
    /// 商品的描述 · such as `Image形象店-深圳腾大-QQ公仔`
    public var description: String { fields[required: 2] }
    /// 原样带回查询与通知的附加数据 · such as `自定义数据`
    public var attach: String? { fields[3] }
    /// 商户自定的订单号 · `out_trade_no`, such as `1217752501201407033233368018`
    public var outTradeNo: String { fields[required: 4] }
    /// 订单的金额
    public var amount: Amount { fields[required: 5] }
    /// 订单失效的时间 · `time_expire`, such as `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp? { fields[6] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String { fields[required: 7] }
    /// 优惠标记 · `goods_tag`, such as `WXG`
    public var goodsTag: String? { fields[8] }
    /// 限用的支付方式 · `limit_pay`
    ///
    /// `no_balance`：不可用余额
    ///
    /// `no_credit`：不可用信用卡
    ///
    /// `no_debit`：不可用借记卡
    ///
    /// `balance_only`：只用余额
    public var limitPay: [LimitPay]? { fields[9] }
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool? { fields[10] }
    /// 商品的详情
    public var detail: Detail? { fields[11] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[12] }
    /// 付款人
    public var payer: Payer? { fields[13] }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? { fields[14] }
    /// 微信分付的贴息 · `subsidy_info`
    public var subsidyInfo: SubsidyInfo? { fields[15] }

    public init(
      appid: String, mchid: String, description: String, attach: String? = nil, outTradeNo: String, amount: Amount,
      timeExpire: Timestamp? = nil, notifyURL: String, goodsTag: String? = nil, limitPay: [LimitPay]? = nil,
      supportFapiao: Bool? = nil, detail: Detail? = nil, sceneInfo: SceneInfo? = nil, payer: Payer? = nil,
      settleInfo: SettleInfo? = nil, subsidyInfo: SubsidyInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, description, attach, outTradeNo, amount, timeExpire, notifyURL, goodsTag, limitPay,
        supportFapiao, detail, sceneInfo, payer, settleInfo, subsidyInfo
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "appid": String.self, "mchid": String.self, "description": String.self, "attach": String?.self,
        "out_trade_no": String.self, "amount": Amount.self, "time_expire": Timestamp?.self, "notify_url": String.self,
        "goods_tag": String?.self, "limit_pay": [LimitPay]?.self, "support_fapiao": Bool?.self, "detail": Detail?.self,
        "scene_info": SceneInfo?.self, "payer": Payer?.self, "settle_info": SettleInfo?.self,
        "subsidy_info": SubsidyInfo?.self,
      ]
    }

    /// 订单的金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分 · such as `100`
      public var total: Int { fields[required: 0] }
      /// 币种，人民币为 CNY · such as `CNY`
      public var currency: String? { fields[1] }

      public init(total: Int, currency: String? = nil) {
        fields = ObjectFields(of: Self.self, total, currency)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["total": Int.self, "currency": String?.self]
      }
    }

    /// 限用的支付方式
    public struct LimitPay: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

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
      public var costPrice: Int? { fields[0] }
      /// 商家小票的编号 · `invoice_id`, such as `微信123`
      public var invoiceID: String? { fields[1] }
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail]? { fields[2] }

      public init(costPrice: Int? = nil, invoiceID: String? = nil, goodsDetail: [GoodsDetail]? = nil) {
        fields = ObjectFields(of: Self.self, costPrice, invoiceID, goodsDetail)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["cost_price": Int?.self, "invoice_id": String?.self, "goods_detail": [GoodsDetail]?.self]
      }
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 用户终端的 IP · `payer_client_ip`, such as `14.23.150.211`
      public var payerClientIP: String? { fields[0] }
      /// 商户端设备的编号 · `device_id`, such as `013467007045764`
      public var deviceID: String? { fields[1] }
      /// 门店 · `store_info`
      public var storeInfo: StoreInfo? { fields[2] }

      public init(payerClientIP: String? = nil, deviceID: String? = nil, storeInfo: StoreInfo? = nil) {
        fields = ObjectFields(of: Self.self, payerClientIP, deviceID, storeInfo)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["payer_client_ip": String?.self, "device_id": String?.self, "store_info": StoreInfo?.self]
      }
    }

    /// 付款人
    public struct Payer: APIObject {
      /// 付款人的实名信息
      public var identity: Identity? { fields[0] }

      public init(identity: Identity? = nil) {
        fields = ObjectFields(of: Self.self, identity)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["identity": Identity?.self]
      }
    }

    /// 结算的要求
    public struct SettleInfo: APIObject {
      /// 是否分账 · `profit_sharing`
      public var profitSharing: Bool? { fields[0] }

      public init(profitSharing: Bool? = nil) {
        fields = ObjectFields(of: Self.self, profitSharing)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["profit_sharing": Bool?.self]
      }
    }

    /// 微信分付的贴息
    public struct SubsidyInfo: APIObject {
      /// 贴息方案 · `subsidy_detail`
      public var subsidyDetail: [SubsidyDetail]? { fields[0] }

      public init(subsidyDetail: [SubsidyDetail]? = nil) {
        fields = ObjectFields(of: Self.self, subsidyDetail)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["subsidy_detail": [SubsidyDetail]?.self]
      }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商户的商品编码 · `merchant_goods_id`, such as `商品编码`
      public var merchantGoodsID: String { fields[required: 0] }
      /// 微信支付的商品编码 · `wechatpay_goods_id`, such as `1001`
      public var wechatpayGoodsID: String? { fields[1] }
      /// 商品名称 · `goods_name`, such as `iPhoneX 256G`
      public var goodsName: String? { fields[2] }
      /// 商品的数量 · such as `1`
      public var quantity: Int { fields[required: 3] }
      /// 商品的单价，单位为分 · `unit_price`, such as `828800`
      public var unitPrice: Int { fields[required: 4] }

      public init(
        merchantGoodsID: String, wechatpayGoodsID: String? = nil, goodsName: String? = nil, quantity: Int,
        unitPrice: Int
      ) {
        fields = ObjectFields(of: Self.self, merchantGoodsID, wechatpayGoodsID, goodsName, quantity, unitPrice)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "merchant_goods_id": String.self, "wechatpay_goods_id": String?.self, "goods_name": String?.self,
          "quantity": Int.self, "unit_price": Int.self,
        ]
      }
    }

    /// 门店
    public struct StoreInfo: APIObject {
      /// 门店的编号 · such as `0001`
      public var id: String? { fields[0] }
      /// 门店的名称 · such as `腾讯大厦分店`
      public var name: String { fields[required: 1] }
      /// 门店所在地的行政区划码 · `area_code`, such as `440305`
      public var areaCode: String { fields[required: 2] }
      /// 门店的详细地址
      public var address: String { fields[required: 3] }

      public init(id: String? = nil, name: String, areaCode: String, address: String) {
        fields = ObjectFields(of: Self.self, id, name, areaCode, address)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["id": String?.self, "name": String.self, "area_code": String.self, "address": String.self]
      }
    }

    /// 付款人的实名信息
    public struct Identity: APIObject {
      /// 证件的类型
      public var type: TypeType { fields[required: 0] }
      /// 证件号码，加密传输 · such as `6B46824C852FA29AAC3DCE6BFD852E27`
      public var number: String { fields[required: 1] }
      /// 证件上的姓名，加密传输 · such as `6B46824C852FA29AAC3DCE6BFD852E27`
      public var name: String { fields[required: 2] }

      public init(type: TypeType, number: String, name: String) {
        fields = ObjectFields(of: Self.self, type, number, name)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["type": TypeType.self, "number": Sensitive<String>.self, "name": Sensitive<String>.self]
      }
    }

    /// 贴息方案
    public struct SubsidyDetail: APIObject {
      /// 贴息方案的类型 · `subsidy_period_type`
      public var subsidyPeriodType: SubsidyPeriodType { fields[required: 0] }
      /// 各期的贴息 · `subsidy_plan`
      public var subsidyPlan: [SubsidyPlan] { fields[required: 1] }

      public init(subsidyPeriodType: SubsidyPeriodType, subsidyPlan: [SubsidyPlan]) {
        fields = ObjectFields(of: Self.self, subsidyPeriodType, subsidyPlan)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["subsidy_period_type": SubsidyPeriodType.self, "subsidy_plan": [SubsidyPlan].self]
      }
    }

    /// 证件的类型
    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

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
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 按日
      public static var daily: Self { Self(rawValue: "DAILY") }

      /// 按期
      public static var period: Self { Self(rawValue: "PERIOD") }
    }

    /// 各期的贴息
    public struct SubsidyPlan: APIObject {
      /// 贴息的期数 · `subsidy_installment_num`
      public var subsidyInstallmentNum: SubsidyInstallmentNum { fields[required: 0] }
      /// 贴息的百分比 · `subsidy_percent`
      public var subsidyPercent: SubsidyPercent { fields[required: 1] }

      public init(subsidyInstallmentNum: SubsidyInstallmentNum, subsidyPercent: SubsidyPercent) {
        fields = ObjectFields(of: Self.self, subsidyInstallmentNum, subsidyPercent)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["subsidy_installment_num": SubsidyInstallmentNum.self, "subsidy_percent": SubsidyPercent.self]
      }
    }

    /// 贴息的期数
    public struct SubsidyInstallmentNum: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

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
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// 不贴息
      public static var value0: Self { Self(rawValue: 0) }

      /// 全额贴息
      public static var value100: Self { Self(rawValue: 100) }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 预支付会话标识，两小时内有效 · `prepay_id`
    public var prepayID: String? { fields[0] }

    public init(prepayID: String? = nil) {
      fields = ObjectFields(of: Self.self, prepayID)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["prepay_id": String?.self]
    }
  }
}
