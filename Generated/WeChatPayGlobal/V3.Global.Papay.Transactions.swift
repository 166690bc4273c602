// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/papay/transactions

@_spi(Generated) public import WeChatPay

extension V3.Global.Papay.Transactions {
  /// 境外代扣：扣款
  ///
  /// 按协议从用户处扣款。
  ///
  /// `POST /v3/global/papay/transactions` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015482)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/global/papay/transactions"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`, 例如 `wx8888888888888888`
    public var spAppid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1230000109`
    public var subMchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxcbda96de0b165484`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 商品的描述 · 例如 `image形象店-深圳腾大- QQ公仔`
    public var description: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据`
    public var attach: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `WXG`
    public var goodsTag: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 商户类别码（MCC） · `merchant_category_code`, 例如 `1011`
    public var merchantCategoryCode: String {
      get { fields[requiredText: 9] }
      set { fields[requiredText: 9] = newValue }
    }
    /// 协议的编号 · `contract_id`, 例如 `100005698`
    public var contractID: String {
      get { fields[requiredText: 10] }
      set { fields[requiredText: 10] = newValue }
    }
    /// 金额
    public var amount: Amount {
      get { fields[requiredObject: 11] }
      set { fields[requiredObject: 11] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? {
      get { fields[object: 12] }
      set { fields[object: 12] = newValue }
    }

    public init(
      appid: String? = nil, spAppid: String? = nil, subMchid: String? = nil, subAppid: String? = nil,
      description: String, attach: String? = nil, notifyURL: String, outTradeNo: String, goodsTag: String? = nil,
      merchantCategoryCode: String, contractID: String, amount: Amount, sceneInfo: SceneInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, spAppid, subMchid, subAppid, description, attach, notifyURL, outTradeNo, goodsTag,
        merchantCategoryCode, contractID, amount, sceneInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "sp_appid": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self,
        "description": String.self, "attach": String?.self, "notify_url": String.self, "out_trade_no": String.self,
        "goods_tag": String?.self, "merchant_category_code": String.self, "contract_id": String.self,
        "amount": Amount.self, "scene_info": SceneInfo?.self,
      ]
    }

    /// 金额
    public typealias Amount = V3.Global.Amount

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 设备的编号 · `device_id`, 例如 `013467007045764`
      public var deviceID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 设备的 IP · `device_ip`, 例如 `128.0.0.1`
      public var deviceIP: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(deviceID: String? = nil, deviceIP: String? = nil) {
        fields = ObjectFields(of: Self.self, deviceID, deviceIP)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["device_id": String?.self, "device_ip": String?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[text: 4] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 5] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 6] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 7] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 8] }
    /// 交易的类型，枚举值之一 · `trade_type`
    public var tradeType: TradeType? { fields[enumeration: 9] }
    /// 付款银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 10] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 11] }
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState? { fields[enumeration: 12] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[text: 13] }
    /// 付款人
    public var payer: Payer? { fields[object: 14] }
    /// 金额
    public var amount: Amount? { fields[object: 15] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 16] }

    public init(
      mchid: String? = nil, appid: String? = nil, spMchid: String? = nil, subMchid: String? = nil,
      spAppid: String? = nil, subAppid: String? = nil, outTradeNo: String? = nil, transactionID: String? = nil,
      attach: String? = nil, tradeType: TradeType? = nil, bankType: String? = nil, successTime: Timestamp? = nil,
      tradeState: TradeState? = nil, tradeStateDesc: String? = nil, payer: Payer? = nil, amount: Amount? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, appid, spMchid, subMchid, spAppid, subAppid, outTradeNo, transactionID, attach, tradeType,
        bankType, successTime, tradeState, tradeStateDesc, payer, amount, promotionDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "appid": String?.self, "sp_mchid": String?.self, "sub_mchid": String?.self,
        "sp_appid": String?.self, "sub_appid": String?.self, "out_trade_no": String?.self,
        "transaction_id": String?.self, "attach": String?.self, "trade_type": TradeType?.self,
        "bank_type": String?.self, "success_time": Timestamp?.self, "trade_state": TradeState?.self,
        "trade_state_desc": String?.self, "payer": Payer?.self, "amount": Amount?.self,
        "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 交易的类型，枚举值之一
    public struct TradeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 平台代扣 · `AUTH`
      public static var auth: Self { Self(rawValue: "AUTH") }
    }

    /// 交易的状态
    public struct TradeState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 支付成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 已转入退款 · `REFUND`
      public static var refund: Self { Self(rawValue: "REFUND") }

      /// 未支付 · `NOTPAY`
      public static var notpay: Self { Self(rawValue: "NOTPAY") }

      /// 已关闭 · `CLOSED`
      public static var closed: Self { Self(rawValue: "CLOSED") }

      /// 支付失败 · `PAYERROR`
      public static var payerror: Self { Self(rawValue: "PAYERROR") }

      /// 支付中 · `USERPAYING`
      public static var userpaying: Self { Self(rawValue: "USERPAYING") }
    }

    /// 付款人
    public typealias Payer = V3.Global.Payer

    /// 金额
    public struct Amount: APIObject {
      /// 订单的总金额，以币种的最小单位计
      public var total: Int? { fields[integer: 0] }
      /// 用户支付的金额，以币种的最小单位计 · `payer_total`
      public var payerTotal: Int? { fields[integer: 1] }
      /// 币种，ISO 4217 三位代码
      public var currency: String? { fields[text: 2] }
      /// 用户支付的币种 · `payer_currency`
      public var payerCurrency: String? { fields[text: 3] }
      /// 所用的汇率 · `exchange_rate`
      public var exchangeRate: ExchangeRate? { fields[object: 4] }

      public init(
        total: Int? = nil, payerTotal: Int? = nil, currency: String? = nil, payerCurrency: String? = nil,
        exchangeRate: ExchangeRate? = nil
      ) {
        fields = ObjectFields(of: Self.self, total, payerTotal, currency, payerCurrency, exchangeRate)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "total": Int?.self, "payer_total": Int?.self, "currency": String?.self, "payer_currency": String?.self,
          "exchange_rate": ExchangeRate?.self,
        ]
      }
    }

    /// 所享的优惠
    public typealias PromotionDetail = V3.Global.Papay.Transactions.PromotionDetail

    /// 所用的汇率
    public struct ExchangeRate: APIObject {
      /// 汇率的用途
      public var type: ExchangeRateType? { fields[enumeration: 0] }
      /// 汇率乘以十的八次方
      public var rate: Int? { fields[integer: 1] }

      public init(type: ExchangeRateType? = nil, rate: Int? = nil) {
        fields = ObjectFields(of: Self.self, type, rate)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["type": ExchangeRateType?.self, "rate": Int?.self]
      }
    }

    /// 优惠的适用范围
    public typealias PromotionDetailScope = V3.Global.Papay.Transactions.PromotionDetailScope

    /// 优惠由谁承担
    public typealias PromotionDetailType = V3.Global.PromotionDetailType

    /// 单品
    public typealias GoodsDetail = V3.Global.PromotionDetailGoodsDetail

    /// 汇率的用途
    public struct ExchangeRateType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 结算汇率 · `SETTLEMENT_RATE`
      public static var settlementRate: Self { Self(rawValue: "SETTLEMENT_RATE") }

      /// 支付汇率 · `USERPAYMENT_RATE`
      public static var userpaymentRate: Self { Self(rawValue: "USERPAYMENT_RATE") }
    }
  }

  /// 单品
  public typealias GoodsDetail = V3.Global.PromotionDetailGoodsDetail

  /// 付款人
  public typealias Payer = V3.Global.Payer

  /// 所享的优惠
  public struct PromotionDetail: APIObject {
    /// 优惠的编号 · `promotion_id`
    public var promotionID: String? { fields[text: 0] }
    /// 优惠的名称
    public var name: String? { fields[text: 1] }
    /// 优惠的适用范围
    public var scope: PromotionDetailScope? { fields[enumeration: 2] }
    /// 优惠由谁承担
    public var type: PromotionDetailType? { fields[enumeration: 3] }
    /// 优惠的金额，单位为币种的最小单位
    public var amount: Int? { fields[integer: 4] }
    /// 币种，ISO 4217 三位代码
    public var currency: String? { fields[text: 5] }
    /// 商户后台配置的活动批次 · `activity_id`
    public var activityID: String? { fields[text: 6] }
    /// 微信出资的金额，单位为币种的最小单位 · `wxpay_contribute_amount`
    public var wxpayContributeAmount: Int? { fields[integer: 7] }
    /// 商户出资的金额，单位为币种的最小单位 · `merchant_contribute_amount`
    public var merchantContributeAmount: Int? { fields[integer: 8] }
    /// 其他方出资的金额，单位为币种的最小单位 · `other_contribute_amount`
    public var otherContributeAmount: Int? { fields[integer: 9] }
    /// 单品 · `goods_detail`
    public var goodsDetail: [GoodsDetail]? { fields[list: 10] }

    public init(
      promotionID: String? = nil, name: String? = nil, scope: PromotionDetailScope? = nil,
      type: PromotionDetailType? = nil, amount: Int? = nil, currency: String? = nil, activityID: String? = nil,
      wxpayContributeAmount: Int? = nil, merchantContributeAmount: Int? = nil, otherContributeAmount: Int? = nil,
      goodsDetail: [GoodsDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, promotionID, name, scope, type, amount, currency, activityID, wxpayContributeAmount,
        merchantContributeAmount, otherContributeAmount, goodsDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "promotion_id": String?.self, "name": String?.self, "scope": PromotionDetailScope?.self,
        "type": PromotionDetailType?.self, "amount": Int?.self, "currency": String?.self, "activity_id": String?.self,
        "wxpay_contribute_amount": Int?.self, "merchant_contribute_amount": Int?.self,
        "other_contribute_amount": Int?.self, "goods_detail": [GoodsDetail]?.self,
      ]
    }
  }

  /// 优惠的适用范围
  public struct PromotionDetailScope: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 全场 · `GLOBAL`
    public static var global: Self { Self(rawValue: "GLOBAL") }

    /// 单品 · `SINGLE`
    public static var single: Self { Self(rawValue: "SINGLE") }
  }

  /// 优惠由谁承担
  public typealias PromotionDetailType = V3.Global.PromotionDetailType
}
