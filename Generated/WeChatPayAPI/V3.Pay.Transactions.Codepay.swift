// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/transactions/codepay

@_spi(Generated) public import WeChatPay

extension V3.Pay.Transactions.Codepay {
  /// 商户付款码支付
  ///
  /// 扫用户出示的付款码收款；结果未明时须查询或撤销。
  ///
  /// `POST /v3/pay/transactions/codepay` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012382150)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/transactions/codepay"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户号 · 例如 `1230000109`
    public var mchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商品的描述 · 例如 `Image形象店-深圳腾大-QQ公仔`
    public var description: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据说明`
    public var attach: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `WXG`
    public var goodsTag: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool? {
      get { fields[boolean: 6] }
      set { fields[boolean: 6] = newValue }
    }
    /// 付款人
    public var payer: Payer {
      get { fields[requiredObject: 7] }
      set { fields[requiredObject: 7] = newValue }
    }
    /// 订单的金额
    public var amount: Amount {
      get { fields[requiredObject: 8] }
      set { fields[requiredObject: 8] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo {
      get { fields[requiredObject: 9] }
      set { fields[requiredObject: 9] = newValue }
    }
    /// 商品的详情
    public var detail: Detail? {
      get { fields[object: 10] }
      set { fields[object: 10] = newValue }
    }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? {
      get { fields[object: 11] }
      set { fields[object: 11] = newValue }
    }

    public init(
      appid: String, mchid: String, description: String, outTradeNo: String, attach: String? = nil,
      goodsTag: String? = nil, supportFapiao: Bool? = nil, payer: Payer, amount: Amount, sceneInfo: SceneInfo,
      detail: Detail? = nil, settleInfo: SettleInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, description, outTradeNo, attach, goodsTag, supportFapiao, payer, amount, sceneInfo,
        detail, settleInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "mchid": String.self, "description": String.self, "out_trade_no": String.self,
        "attach": String?.self, "goods_tag": String?.self, "support_fapiao": Bool?.self, "payer": Payer.self,
        "amount": Amount.self, "scene_info": SceneInfo.self, "detail": Detail?.self, "settle_info": SettleInfo?.self,
      ]
    }

    /// 付款人
    public typealias Payer = V3.Pay.CodepayPayer

    /// 订单的金额
    public typealias Amount = V3.Pay.Amount

    /// 支付的场景
    public typealias SceneInfo = V3.Pay.CodepaySceneInfo

    /// 商品的详情
    public typealias Detail = V3.Pay.CodepayDetail

    /// 结算的要求
    public typealias SettleInfo = V3.Pay.SettleInfo

    /// 门店
    public typealias StoreInfo = V3.Pay.RequestStoreInfo

    /// 单品
    public typealias GoodsDetail = V3.Pay.CodepayGoodsDetail
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 2] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 3] }
    /// 交易的类型 · `trade_type`
    public var tradeType: TradeType? { fields[enumeration: 4] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 5] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 6] }
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState? { fields[enumeration: 7] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[text: 8] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 9] }
    /// 付款人
    public var payer: Payer? { fields[object: 10] }
    /// 订单的金额
    public var amount: Amount? { fields[object: 11] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 12] }

    public init(
      appid: String? = nil, mchid: String? = nil, outTradeNo: String? = nil, transactionID: String? = nil,
      tradeType: TradeType? = nil, bankType: String? = nil, successTime: Timestamp? = nil,
      tradeState: TradeState? = nil, tradeStateDesc: String? = nil, attach: String? = nil, payer: Payer? = nil,
      amount: Amount? = nil, promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, outTradeNo, transactionID, tradeType, bankType, successTime, tradeState,
        tradeStateDesc, attach, payer, amount, promotionDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "mchid": String?.self, "out_trade_no": String?.self, "transaction_id": String?.self,
        "trade_type": TradeType?.self, "bank_type": String?.self, "success_time": Timestamp?.self,
        "trade_state": TradeState?.self, "trade_state_desc": String?.self, "attach": String?.self, "payer": Payer?.self,
        "amount": Amount?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 交易的类型
    public typealias TradeType = V3.Pay.TradeType

    /// 交易的状态
    public typealias TradeState = V3.Pay.CodepayTradeState

    /// 付款人
    public typealias Payer = V3.Pay.Transactions.ResponsePayer

    /// 订单的金额
    public typealias Amount = V3.Pay.ResponseAmount

    /// 所享的优惠
    public typealias PromotionDetail = V3.Pay.CodepayPromotionDetail

    /// 单品
    public typealias GoodsDetail = V3.Pay.PromotionDetailGoodsDetail
  }
}
