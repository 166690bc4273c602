// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/micropay/transactions/pay

@_spi(Generated) public import WeChatPay

extension V3.Global.Micropay.Transactions.Pay {
  /// 境外付款码：支付
  ///
  /// 扫用户的付款码收款。
  ///
  /// `POST /v3/global/micropay/transactions/pay` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013010527)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/global/micropay/transactions/pay"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
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
    /// 子商户的 AppID · `sub_appid`, 例如 `wx8888888888888888`
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
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `WXG`
    public var goodsTag: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 交易的类型 · `trade_type`, 例如 `MICROPAY`
    public var tradeType: String {
      get { fields[requiredText: 10] }
      set { fields[requiredText: 10] = newValue }
    }
    /// 限用的支付方式 · `limit_pay`, 例如 `no_credit`
    public var limitPay: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }
    /// 商户类别码（MCC） · `merchant_category_code`, 例如 `1011`
    public var merchantCategoryCode: String {
      get { fields[requiredText: 12] }
      set { fields[requiredText: 12] = newValue }
    }
    /// 付款人
    public var payer: Payer? {
      get { fields[object: 13] }
      set { fields[object: 13] = newValue }
    }
    /// 金额
    public var amount: Amount {
      get { fields[requiredObject: 14] }
      set { fields[requiredObject: 14] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? {
      get { fields[object: 15] }
      set { fields[object: 15] = newValue }
    }
    /// 商品与优惠的详情
    public var detail: [Detail]? {
      get { fields[list: 16] }
      set { fields[list: 16] = newValue }
    }

    public init(
      mchid: String, appid: String, subMchid: String, spMchid: String, spAppid: String, subAppid: String? = nil,
      description: String, attach: String? = nil, outTradeNo: String, goodsTag: String? = nil, tradeType: String,
      limitPay: String? = nil, merchantCategoryCode: String, payer: Payer? = nil, amount: Amount,
      sceneInfo: SceneInfo? = nil, detail: [Detail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, appid, subMchid, spMchid, spAppid, subAppid, description, attach, outTradeNo, goodsTag,
        tradeType, limitPay, merchantCategoryCode, payer, amount, sceneInfo, detail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String.self, "appid": String.self, "sub_mchid": String.self, "sp_mchid": String.self,
        "sp_appid": String.self, "sub_appid": String?.self, "description": String.self, "attach": String?.self,
        "out_trade_no": String.self, "goods_tag": String?.self, "trade_type": String.self, "limit_pay": String?.self,
        "merchant_category_code": String.self, "payer": Payer?.self, "amount": Amount.self,
        "scene_info": SceneInfo?.self, "detail": [Detail]?.self,
      ]
    }

    /// 付款人
    public struct Payer: APIObject {
      /// 用户出示的付款码 · `auth_code`, 例如 `120061098828009406`
      public var authCode: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }

      public init(authCode: String) {
        fields = ObjectFields(of: Self.self, authCode)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["auth_code": String.self]
      }
    }

    /// 金额
    public typealias Amount = V3.Global.Amount

    /// 支付的场景
    public typealias SceneInfo = V3.Global.SceneInfo

    /// 商品与优惠的详情
    public typealias Detail = V3.Global.Detail

    /// 门店
    public typealias StoreInfo = V3.Global.StoreInfo

    /// 单品
    public typealias GoodsDetail = V3.Global.GoodsDetail
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信支付订单号
    public var id: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 4] }
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[text: 5] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 6] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 7] }
    /// 交易的类型 · `trade_type`
    public var tradeType: String? { fields[text: 8] }
    /// 交易的状态 · `trade_state`
    public var tradeState: String? { fields[text: 9] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[text: 10] }
    /// 付款银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 11] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 12] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 13] }
    /// 付款人
    public var payer: Payer? { fields[object: 14] }
    /// 金额
    public var amount: Amount? { fields[object: 15] }
    /// 商品与优惠的详情
    public var detail: [Detail]? { fields[list: 16] }

    public init(
      id: String? = nil, mchid: String? = nil, appid: String? = nil, subMchid: String? = nil, spMchid: String? = nil,
      spAppid: String? = nil, subAppid: String? = nil, outTradeNo: String? = nil, tradeType: String? = nil,
      tradeState: String? = nil, tradeStateDesc: String? = nil, bankType: String? = nil, attach: String? = nil,
      successTime: Timestamp? = nil, payer: Payer? = nil, amount: Amount? = nil, detail: [Detail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, id, mchid, appid, subMchid, spMchid, spAppid, subAppid, outTradeNo, tradeType, tradeState,
        tradeStateDesc, bankType, attach, successTime, payer, amount, detail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "id": String?.self, "mchid": String?.self, "appid": String?.self, "sub_mchid": String?.self,
        "sp_mchid": String?.self, "sp_appid": String?.self, "sub_appid": String?.self, "out_trade_no": String?.self,
        "trade_type": String?.self, "trade_state": String?.self, "trade_state_desc": String?.self,
        "bank_type": String?.self, "attach": String?.self, "success_time": Timestamp?.self, "payer": Payer?.self,
        "amount": Amount?.self, "detail": [Detail]?.self,
      ]
    }

    /// 付款人
    public typealias Payer = V3.Global.Payer

    /// 金额
    public struct Amount: APIObject {
      /// 订单的总金额，以币种的最小单位计
      public var total: Int? { fields[integer: 0] }
      /// 币种，ISO 4217 三位代码
      public var currency: String? { fields[text: 1] }
      /// 用户支付的金额，以币种的最小单位计 · `payer_total`
      public var payerTotal: Int? { fields[integer: 2] }
      /// 用户支付的币种 · `payer_currency`
      public var payerCurrency: String? { fields[text: 3] }
      /// 所用的汇率 · `exchange_rate`
      public var exchangeRate: ExchangeRate? { fields[object: 4] }

      public init(
        total: Int? = nil, currency: String? = nil, payerTotal: Int? = nil, payerCurrency: String? = nil,
        exchangeRate: ExchangeRate? = nil
      ) {
        fields = ObjectFields(of: Self.self, total, currency, payerTotal, payerCurrency, exchangeRate)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "total": Int?.self, "currency": String?.self, "payer_total": Int?.self, "payer_currency": String?.self,
          "exchange_rate": ExchangeRate?.self,
        ]
      }
    }

    /// 商品与优惠的详情
    public struct Detail: APIObject {
      /// 优惠的编号 · `promotion_id`
      public var promotionID: String? { fields[text: 0] }
      /// 优惠的名称
      public var name: String? { fields[text: 1] }
      /// 优惠的适用范围
      public var scope: DetailScope? { fields[enumeration: 2] }
      /// 优惠的类型
      public var type: DetailType? { fields[enumeration: 3] }
      /// 优惠券的面额，单位为币种的最小单位
      public var amount: Int? { fields[integer: 4] }
      /// 币种，ISO 4217 三位代码
      public var currency: String? { fields[text: 5] }
      /// 商户后台配置的活动批次 · `activity_id`
      public var activityID: String? { fields[text: 6] }
      /// 微信出资的金额，单位为币种的最小单位 · `wechatpay_contribute_amount`
      public var wechatpayContributeAmount: Int? { fields[integer: 7] }
      /// 商户出资的金额，单位为币种的最小单位 · `merchant_contribute_amount`
      public var merchantContributeAmount: Int? { fields[integer: 8] }
      /// 其他方出资的金额，单位为币种的最小单位 · `other_contribute_amount`
      public var otherContributeAmount: Int? { fields[integer: 9] }
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail]? { fields[list: 10] }

      public init(
        promotionID: String? = nil, name: String? = nil, scope: DetailScope? = nil, type: DetailType? = nil,
        amount: Int? = nil, currency: String? = nil, activityID: String? = nil, wechatpayContributeAmount: Int? = nil,
        merchantContributeAmount: Int? = nil, otherContributeAmount: Int? = nil, goodsDetail: [GoodsDetail]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, promotionID, name, scope, type, amount, currency, activityID, wechatpayContributeAmount,
          merchantContributeAmount, otherContributeAmount, goodsDetail
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "promotion_id": String?.self, "name": String?.self, "scope": DetailScope?.self, "type": DetailType?.self,
          "amount": Int?.self, "currency": String?.self, "activity_id": String?.self,
          "wechatpay_contribute_amount": Int?.self, "merchant_contribute_amount": Int?.self,
          "other_contribute_amount": Int?.self, "goods_detail": [GoodsDetail]?.self,
        ]
      }
    }

    /// 所用的汇率
    public typealias ExchangeRate = V3.Global.ExchangeRate

    /// 优惠的适用范围
    public typealias DetailScope = V3.Global.DetailScope

    /// 优惠的类型
    public typealias DetailType = V3.Global.DetailType

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商品编号 · `goods_id`
      public var goodsID: String? { fields[text: 0] }
      /// 商品的备注 · `goods_remark`
      public var goodsRemark: String? { fields[text: 1] }
      /// 商品的数量
      public var quantity: Int? { fields[integer: 2] }
      /// 商品的单价，单位为币种的最小单位
      public var price: Int? { fields[integer: 3] }

      public init(goodsID: String? = nil, goodsRemark: String? = nil, quantity: Int? = nil, price: Int? = nil) {
        fields = ObjectFields(of: Self.self, goodsID, goodsRemark, quantity, price)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["goods_id": String?.self, "goods_remark": String?.self, "quantity": Int?.self, "price": Int?.self]
      }
    }

    /// 汇率的用途，枚举值之一
    public typealias ExchangeRateType = V3.Global.ExchangeRateType
  }
}
