// Written by wechatpay-gen: change the description, not this file.
// /v3/global/**

@_spi(Generated) public import WeChatPay

extension V3.Global {
  /// 金额
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

  /// 优惠的适用范围
  public struct DetailScope: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 全场 · `GLOBAL`
    public static var global: Self { Self(rawValue: "GLOBAL") }

    /// 单品 · `SINGLE`
    public static var single: Self { Self(rawValue: "SINGLE") }
  }

  /// 优惠的类型
  public struct DetailType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 充值型代金券 · `COUPON`
    public static var coupon: Self { Self(rawValue: "COUPON") }

    /// 免充值型优惠券 · `DISCOUNT`
    public static var discount: Self { Self(rawValue: "DISCOUNT") }
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

  /// 优惠由谁承担
  public struct PromotionDetailType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 充值型代金券 · `COUPON`
    public static var coupon: Self { Self(rawValue: "COUPON") }

    /// 免充值型优惠券 · `DISCOUNT`
    public static var discount: Self { Self(rawValue: "DISCOUNT") }
  }

  /// 金额
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
