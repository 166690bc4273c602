// Written by wechatpay-gen: change the description, not this file.
// /v3/transactions/**

@_spi(Generated) public import WeChatPay

extension V3.Transactions {
  /// 订单的金额
  public struct Amount: APIObject {
    /// 订单的总金额，以币种的最小单位计 · 例如 `888`
    public var total: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 币种，ISO 4217 三位代码 · 例如 `HKD`
    public var currency: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(total: Int, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, total, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int.self, "currency": String?.self]
    }
  }

  /// `post` 发送的内容
  public struct ClosePostRequest: APIObject {
    /// 商户号 · 例如 `1230000109`
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1230000109`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`, 例如 `1230000109`
    public var spMchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(mchid: String, subMchid: String? = nil, spMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, mchid, subMchid, spMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String.self, "sub_mchid": String?.self, "sp_mchid": String?.self]
    }
  }

  /// 商品与优惠的详情
  public struct Detail: APIObject {
    /// 订单的原价，单位为币种的最小单位 · `cost_price`, 例如 `608800`
    public var costPrice: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 小票的编号 · `receipt_id`, 例如 `wx123`
    public var receiptID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 单品 · `goods_detail`
    public var goodsDetail: [GoodsDetail]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }

    public init(costPrice: Int? = nil, receiptID: String? = nil, goodsDetail: [GoodsDetail]? = nil) {
      fields = ObjectFields(of: Self.self, costPrice, receiptID, goodsDetail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["cost_price": Int?.self, "receipt_id": String?.self, "goods_detail": [GoodsDetail]?.self]
    }
  }

  /// 所用的汇率
  public struct ExchangeRate: APIObject {
    /// 汇率的用途，枚举值之一
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

  /// 汇率的用途，枚举值之一
  public struct ExchangeRateType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 结算汇率 · `SETTLEMENT_RATE`
    public static var settlementRate: Self { Self(rawValue: "SETTLEMENT_RATE") }
  }

  /// 单品
  public struct GoodsDetail: APIObject {
    /// 商品编号 · `goods_id`, 例如 `12345`
    public var goodsID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 微信支付的商品编码 · `wxpay_goods_id`, 例如 `1001`
    public var wxpayGoodsID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商品的名称 · `goods_name`, 例如 `iPhone6s 16G`
    public var goodsName: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商品的数量 · 例如 `1`
    public var quantity: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 商品的单价，单位为币种的最小单位 · 例如 `528800`
    public var price: Int {
      get { fields[requiredInteger: 4] }
      set { fields[requiredInteger: 4] = newValue }
    }

    public init(goodsID: String, wxpayGoodsID: String? = nil, goodsName: String? = nil, quantity: Int, price: Int) {
      fields = ObjectFields(of: Self.self, goodsID, wxpayGoodsID, goodsName, quantity, price)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "goods_id": String.self, "wxpay_goods_id": String?.self, "goods_name": String?.self, "quantity": Int.self,
        "price": Int.self,
      ]
    }
  }

  /// 付款人
  public struct Payer: APIObject {
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 用户在服务商 AppID 下的标识 · `sp_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var spOpenid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var subOpenid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(openid: String? = nil, spOpenid: String? = nil, subOpenid: String? = nil) {
      fields = ObjectFields(of: Self.self, openid, spOpenid, subOpenid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String?.self, "sp_openid": String?.self, "sub_openid": String?.self]
    }
  }

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
    public var goodsDetail: [PromotionDetailGoodsDetail]? { fields[list: 10] }

    public init(
      promotionID: String? = nil, name: String? = nil, scope: PromotionDetailScope? = nil,
      type: PromotionDetailType? = nil, amount: Int? = nil, currency: String? = nil, activityID: String? = nil,
      wxpayContributeAmount: Int? = nil, merchantContributeAmount: Int? = nil, otherContributeAmount: Int? = nil,
      goodsDetail: [PromotionDetailGoodsDetail]? = nil
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
        "other_contribute_amount": Int?.self, "goods_detail": [PromotionDetailGoodsDetail]?.self,
      ]
    }
  }

  /// 单品
  public struct PromotionDetailGoodsDetail: APIObject {
    /// 商品编号 · `goods_id`
    public var goodsID: String? { fields[text: 0] }
    /// 商品的备注 · `goods_remark`
    public var goodsRemark: String? { fields[text: 1] }
    /// 优惠的金额，单位为币种的最小单位 · `discount_amount`
    public var discountAmount: Int? { fields[integer: 2] }
    /// 商品的数量
    public var quantity: Int? { fields[integer: 3] }
    /// 商品的单价，单位为币种的最小单位
    public var price: Int? { fields[integer: 4] }

    public init(
      goodsID: String? = nil, goodsRemark: String? = nil, discountAmount: Int? = nil, quantity: Int? = nil,
      price: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, goodsID, goodsRemark, discountAmount, quantity, price)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "goods_id": String?.self, "goods_remark": String?.self, "discount_amount": Int?.self, "quantity": Int?.self,
        "price": Int?.self,
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
  public struct PromotionDetailType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 充值型代金券 · `COUPON`
    public static var coupon: Self { Self(rawValue: "COUPON") }

    /// 免充值型优惠券 · `DISCOUNT`
    public static var discount: Self { Self(rawValue: "DISCOUNT") }
  }

  /// 订单的金额
  public struct ResponseAmount: APIObject {
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

  /// 付款人
  public struct ResponsePayer: APIObject {
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 0] }
    /// 用户在服务商 AppID 下的标识 · `sp_openid`
    public var spOpenid: String? { fields[text: 1] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 2] }

    public init(openid: String? = nil, spOpenid: String? = nil, subOpenid: String? = nil) {
      fields = ObjectFields(of: Self.self, openid, spOpenid, subOpenid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String?.self, "sp_openid": String?.self, "sub_openid": String?.self]
    }
  }

  /// `post` 发送的内容
  public struct ReversePostRequest: APIObject {
    /// 商户号 · 例如 `1900000109`
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`, 例如 `1900000100`
    public var spMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(mchid: String, spMchid: String, subMchid: String) {
      fields = ObjectFields(of: Self.self, mchid, spMchid, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String.self, "sp_mchid": String.self, "sub_mchid": String.self]
    }
  }

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
    /// 用户终端的 IP · `payer_client_ip`, 例如 `128.0.0.1`
    public var payerClientIP: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 操作员的编号 · `operator_id`, 例如 `123145`
    public var operatorID: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 门店 · `store_info`
    public var storeInfo: StoreInfo? {
      get { fields[object: 4] }
      set { fields[object: 4] = newValue }
    }

    public init(
      deviceID: String? = nil, deviceIP: String? = nil, payerClientIP: String? = nil, operatorID: String? = nil,
      storeInfo: StoreInfo? = nil
    ) {
      fields = ObjectFields(of: Self.self, deviceID, deviceIP, payerClientIP, operatorID, storeInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "device_id": String?.self, "device_ip": String?.self, "payer_client_ip": String?.self,
        "operator_id": String?.self, "store_info": StoreInfo?.self,
      ]
    }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 商户号
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(mchid: String, subMchid: String, spMchid: String) {
      fields = ObjectFields(of: Self.self, mchid, subMchid, spMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String.self, "sub_mchid": String.self, "sp_mchid": String.self]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
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
    /// 微信支付订单号
    public var id: String? { fields[text: 7] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 8] }
    /// 交易的类型 · `trade_type`
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
    /// 订单的金额
    public var amount: Amount? { fields[object: 15] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 16] }

    public init(
      mchid: String? = nil, appid: String? = nil, spMchid: String? = nil, subMchid: String? = nil,
      spAppid: String? = nil, subAppid: String? = nil, outTradeNo: String? = nil, id: String? = nil,
      attach: String? = nil, tradeType: TradeType? = nil, bankType: String? = nil, successTime: Timestamp? = nil,
      tradeState: TradeState? = nil, tradeStateDesc: String? = nil, payer: Payer? = nil, amount: Amount? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, appid, spMchid, subMchid, spAppid, subAppid, outTradeNo, id, attach, tradeType, bankType,
        successTime, tradeState, tradeStateDesc, payer, amount, promotionDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "appid": String?.self, "sp_mchid": String?.self, "sub_mchid": String?.self,
        "sp_appid": String?.self, "sub_appid": String?.self, "out_trade_no": String?.self, "id": String?.self,
        "attach": String?.self, "trade_type": TradeType?.self, "bank_type": String?.self,
        "success_time": Timestamp?.self, "trade_state": TradeState?.self, "trade_state_desc": String?.self,
        "payer": Payer?.self, "amount": Amount?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 交易的类型
    public typealias TradeType = V3.Transactions.TradeType

    /// 交易的状态
    public typealias TradeState = V3.Transactions.TradeState

    /// 付款人
    public typealias Payer = V3.Transactions.ResponsePayer

    /// 订单的金额
    public typealias Amount = V3.Transactions.ResponseAmount

    /// 所享的优惠
    public typealias PromotionDetail = V3.Transactions.PromotionDetail

    /// 所用的汇率
    public typealias ExchangeRate = V3.Transactions.ExchangeRate

    /// 优惠的适用范围
    public typealias PromotionDetailScope = V3.Transactions.PromotionDetailScope

    /// 优惠由谁承担
    public typealias PromotionDetailType = V3.Transactions.PromotionDetailType

    /// 单品
    public typealias GoodsDetail = V3.Transactions.PromotionDetailGoodsDetail

    /// 汇率的用途，枚举值之一
    public typealias ExchangeRateType = V3.Transactions.ExchangeRateType
  }

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 商户号 · 例如 `1900000109`
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`, 例如 `1900000100`
    public var spMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`, 例如 `wx8888888888888888`
    public var spAppid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 商品的描述 · 例如 `image形象店-深圳腾大- QQ公仔`
    public var description: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据`
    public var attach: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 9] }
      set { fields[requiredText: 9] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `WXG`
    public var goodsTag: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 交易的类型 · `trade_type`, 例如 `APP`
    public var tradeType: String {
      get { fields[requiredText: 11] }
      set { fields[requiredText: 11] = newValue }
    }
    /// 限用的支付方式 · `limit_pay`, 例如 `no_credit`
    public var limitPay: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 订单生效的时间 · `time_start`, 例如 `2018-06-08T10:34:56+08:00`
    public var timeStart: Timestamp? {
      get { fields[time: 13] }
      set { fields[time: 13] = newValue }
    }
    /// 订单失效的时间 · `time_expire`, 例如 `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp? {
      get { fields[time: 14] }
      set { fields[time: 14] = newValue }
    }
    /// 商户类别码（MCC） · `merchant_category_code`, 例如 `1011`
    public var merchantCategoryCode: String {
      get { fields[requiredText: 15] }
      set { fields[requiredText: 15] = newValue }
    }
    /// 付款人
    public var payer: Payer? {
      get { fields[object: 16] }
      set { fields[object: 16] = newValue }
    }
    /// 订单的金额
    public var amount: Amount {
      get { fields[requiredObject: 17] }
      set { fields[requiredObject: 17] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? {
      get { fields[object: 18] }
      set { fields[object: 18] = newValue }
    }
    /// 商品与优惠的详情
    public var detail: [Detail]? {
      get { fields[list: 19] }
      set { fields[list: 19] = newValue }
    }

    public init(
      mchid: String, appid: String, subMchid: String, spMchid: String, spAppid: String, subAppid: String? = nil,
      description: String, attach: String? = nil, notifyURL: String, outTradeNo: String, goodsTag: String? = nil,
      tradeType: String, limitPay: String? = nil, timeStart: Timestamp? = nil, timeExpire: Timestamp? = nil,
      merchantCategoryCode: String, payer: Payer? = nil, amount: Amount, sceneInfo: SceneInfo? = nil,
      detail: [Detail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, appid, subMchid, spMchid, spAppid, subAppid, description, attach, notifyURL, outTradeNo,
        goodsTag, tradeType, limitPay, timeStart, timeExpire, merchantCategoryCode, payer, amount, sceneInfo, detail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String.self, "appid": String.self, "sub_mchid": String.self, "sp_mchid": String.self,
        "sp_appid": String.self, "sub_appid": String?.self, "description": String.self, "attach": String?.self,
        "notify_url": String.self, "out_trade_no": String.self, "goods_tag": String?.self, "trade_type": String.self,
        "limit_pay": String?.self, "time_start": Timestamp?.self, "time_expire": Timestamp?.self,
        "merchant_category_code": String.self, "payer": Payer?.self, "amount": Amount.self,
        "scene_info": SceneInfo?.self, "detail": [Detail]?.self,
      ]
    }

    /// 付款人
    public typealias Payer = V3.Transactions.Payer

    /// 订单的金额
    public typealias Amount = V3.Transactions.Amount

    /// 支付的场景
    public typealias SceneInfo = V3.Transactions.SceneInfo

    /// 商品与优惠的详情
    public typealias Detail = V3.Transactions.Detail

    /// 门店
    public typealias StoreInfo = V3.Transactions.StoreInfo

    /// 单品
    public typealias GoodsDetail = V3.Transactions.GoodsDetail
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 预支付会话标识，两小时内有效 · `prepay_id`
    public var prepayID: String? { fields[text: 0] }

    public init(prepayID: String? = nil) {
      fields = ObjectFields(of: Self.self, prepayID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["prepay_id": String?.self]
    }
  }

  /// 门店
  public struct StoreInfo: APIObject {
    /// 门店的编号 · 例如 `0001`
    public var id: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 门店的名称 · 例如 `腾讯大厦分店`
    public var name: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 门店的详细地址
    public var address: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(id: String? = nil, name: String, address: String) {
      fields = ObjectFields(of: Self.self, id, name, address)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["id": String?.self, "name": String.self, "address": String.self]
    }
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

    /// 已撤销 · `REVOKED`
    public static var revoked: Self { Self(rawValue: "REVOKED") }

    /// 支付中 · `USERPAYING`
    public static var userpaying: Self { Self(rawValue: "USERPAYING") }

    /// 支付失败 · `PAYERROR`
    public static var payerror: Self { Self(rawValue: "PAYERROR") }
  }

  /// 交易的类型
  public struct TradeType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 公众号或小程序支付 · `JSAPI`
    public static var jsapi: Self { Self(rawValue: "JSAPI") }

    /// 扫码支付 · `NATIVE`
    public static var native: Self { Self(rawValue: "NATIVE") }

    /// APP支付 · `APP`
    public static var app: Self { Self(rawValue: "APP") }

    /// H5支付 · `MWEB`
    public static var mweb: Self { Self(rawValue: "MWEB") }

    /// 付款码支付 · `MICROPAY`
    public static var micropay: Self { Self(rawValue: "MICROPAY") }
  }
}
