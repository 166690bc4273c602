// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/transactions/jsapi

@_spi(Generated) public import WeChatPay

extension V3.Pay.Transactions.Jsapi {
  /// 商户下单：JSAPI
  ///
  /// 创建预支付订单，供公众号或小程序调起支付。
  ///
  /// `POST /v3/pay/transactions/jsapi` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791856)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/transactions/jsapi"), body: body)
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
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据`
    public var attach: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 订单的金额
    public var amount: Amount {
      get { fields[requiredObject: 5] }
      set { fields[requiredObject: 5] = newValue }
    }
    /// 订单失效的时间 · `time_expire`, 例如 `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp? {
      get { fields[time: 6] }
      set { fields[time: 6] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `WXG`
    public var goodsTag: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 限用的支付方式 · `limit_pay`
    public var limitPay: [LimitPay]? {
      get { fields[list: 9] }
      set { fields[list: 9] = newValue }
    }
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool? {
      get { fields[boolean: 10] }
      set { fields[boolean: 10] = newValue }
    }
    /// 商品的详情
    public var detail: Detail? {
      get { fields[object: 11] }
      set { fields[object: 11] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? {
      get { fields[object: 12] }
      set { fields[object: 12] = newValue }
    }
    /// 付款人
    public var payer: Payer {
      get { fields[requiredObject: 13] }
      set { fields[requiredObject: 13] = newValue }
    }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? {
      get { fields[object: 14] }
      set { fields[object: 14] = newValue }
    }
    /// 微信分付的贴息 · `subsidy_info`
    public var subsidyInfo: SubsidyInfo? {
      get { fields[object: 15] }
      set { fields[object: 15] = newValue }
    }

    public init(
      appid: String, mchid: String, description: String, attach: String? = nil, outTradeNo: String, amount: Amount,
      timeExpire: Timestamp? = nil, notifyURL: String, goodsTag: String? = nil, limitPay: [LimitPay]? = nil,
      supportFapiao: Bool? = nil, detail: Detail? = nil, sceneInfo: SceneInfo? = nil, payer: Payer,
      settleInfo: SettleInfo? = nil, subsidyInfo: SubsidyInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, description, attach, outTradeNo, amount, timeExpire, notifyURL, goodsTag, limitPay,
        supportFapiao, detail, sceneInfo, payer, settleInfo, subsidyInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "mchid": String.self, "description": String.self, "attach": String?.self,
        "out_trade_no": String.self, "amount": Amount.self, "time_expire": Timestamp?.self, "notify_url": String.self,
        "goods_tag": String?.self, "limit_pay": [LimitPay]?.self, "support_fapiao": Bool?.self, "detail": Detail?.self,
        "scene_info": SceneInfo?.self, "payer": Payer.self, "settle_info": SettleInfo?.self,
        "subsidy_info": SubsidyInfo?.self,
      ]
    }

    /// 订单的金额
    public typealias Amount = V3.Pay.Amount

    /// 限用的支付方式
    public typealias LimitPay = V3.Pay.LimitPay

    /// 商品的详情
    public typealias Detail = V3.Pay.Detail

    /// 支付的场景
    public typealias SceneInfo = V3.Pay.SceneInfo

    /// 付款人
    public struct Payer: APIObject {
      /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var openid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 付款人的实名信息
      public var identity: Identity? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }

      public init(openid: String, identity: Identity? = nil) {
        fields = ObjectFields(of: Self.self, openid, identity)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["openid": String.self, "identity": Identity?.self]
      }
    }

    /// 结算的要求
    public typealias SettleInfo = V3.Pay.SettleInfo

    /// 微信分付的贴息
    public typealias SubsidyInfo = V3.Pay.SubsidyInfo

    /// 单品
    public typealias GoodsDetail = V3.Pay.GoodsDetail

    /// 门店
    public typealias StoreInfo = V3.Pay.StoreInfo

    /// 付款人的实名信息
    public typealias Identity = V3.Pay.Identity

    /// 贴息方案
    public typealias SubsidyDetail = V3.Pay.SubsidyDetail

    /// 证件的类型
    public typealias IdentityType = V3.Pay.IdentityType

    /// 贴息方案的类型
    public typealias SubsidyPeriodType = V3.Pay.SubsidyPeriodType

    /// 各期的贴息
    public typealias SubsidyPlan = V3.Pay.SubsidyPlan

    /// 贴息的期数
    public typealias SubsidyInstallmentNum = V3.Pay.SubsidyInstallmentNum

    /// 贴息的百分比
    public typealias SubsidyPercent = V3.Pay.SubsidyPercent
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Pay.SharedPostResponse
}
