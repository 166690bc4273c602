// Written by wechatpay-gen: change the description, not this file.
// /v3/global/transactions/**

@_spi(Generated) public import WeChatPay

extension V3.Global.Transactions {
  /// 金额
  public typealias Amount = V3.Global.Amount

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
  public typealias Detail = V3.Global.Detail

  /// 所用的汇率
  public typealias ExchangeRate = V3.Global.ExchangeRate

  /// 汇率的用途，枚举值之一
  public typealias ExchangeRateType = V3.Global.ExchangeRateType

  /// 单品
  public typealias GoodsDetail = V3.Global.GoodsDetail

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
    public var scope: String? { fields[text: 2] }
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
      promotionID: String? = nil, name: String? = nil, scope: String? = nil, type: PromotionDetailType? = nil,
      amount: Int? = nil, currency: String? = nil, activityID: String? = nil, wxpayContributeAmount: Int? = nil,
      merchantContributeAmount: Int? = nil, otherContributeAmount: Int? = nil,
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
        "promotion_id": String?.self, "name": String?.self, "scope": String?.self, "type": PromotionDetailType?.self,
        "amount": Int?.self, "currency": String?.self, "activity_id": String?.self,
        "wxpay_contribute_amount": Int?.self, "merchant_contribute_amount": Int?.self,
        "other_contribute_amount": Int?.self, "goods_detail": [PromotionDetailGoodsDetail]?.self,
      ]
    }
  }

  /// 单品
  public typealias PromotionDetailGoodsDetail = V3.Global.PromotionDetailGoodsDetail

  /// 优惠由谁承担
  public typealias PromotionDetailType = V3.Global.PromotionDetailType

  /// 金额
  public typealias ResponseAmount = V3.Global.ResponseAmount

  /// 付款人
  public typealias ResponsePayer = V3.Global.Payer

  /// 支付的场景
  public typealias SceneInfo = V3.Global.SceneInfo

  /// `get` 发送的内容
  public typealias SharedGetRequest = V3.Global.SharedGetRequest

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
    public var tradeState: String? { fields[text: 12] }
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
      spAppid: String? = nil, subAppid: String? = nil, outTradeNo: String? = nil, id: String? = nil,
      attach: String? = nil, tradeType: TradeType? = nil, bankType: String? = nil, successTime: Timestamp? = nil,
      tradeState: String? = nil, tradeStateDesc: String? = nil, payer: Payer? = nil, amount: Amount? = nil,
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
        "success_time": Timestamp?.self, "trade_state": String?.self, "trade_state_desc": String?.self,
        "payer": Payer?.self, "amount": Amount?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 交易的类型
    public typealias TradeType = V3.Global.TradeType

    /// 付款人
    public typealias Payer = V3.Global.Payer

    /// 金额
    public typealias Amount = V3.Global.ResponseAmount

    /// 所享的优惠
    public typealias PromotionDetail = V3.Global.Transactions.PromotionDetail

    /// 所用的汇率
    public typealias ExchangeRate = V3.Global.ExchangeRate

    /// 优惠由谁承担
    public typealias PromotionDetailType = V3.Global.PromotionDetailType

    /// 单品
    public typealias GoodsDetail = V3.Global.PromotionDetailGoodsDetail

    /// 汇率的用途，枚举值之一
    public typealias ExchangeRateType = V3.Global.ExchangeRateType
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
    /// 金额
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
    public typealias Payer = V3.Global.Transactions.Payer

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
  public typealias StoreInfo = V3.Global.StoreInfo

  /// 交易的类型
  public typealias TradeType = V3.Global.TradeType
}
