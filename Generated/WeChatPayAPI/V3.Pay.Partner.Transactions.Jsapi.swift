// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/partner/transactions/jsapi

@_spi(Generated) public import WeChatPay

extension V3.Pay.Partner.Transactions.Jsapi {
  /// 服务商下单：JSAPI
  ///
  /// 创建预支付订单，供公众号或小程序调起支付。
  ///
  /// `POST /v3/pay/partner/transactions/jsapi` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738519)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/partner/transactions/jsapi"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`, 例如 `wx8888888888888888`
    public var spAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`, 例如 `1230000109`
    public var spMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6999`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? {
      get { fields[object: 4] }
      set { fields[object: 4] = newValue }
    }
    /// 商品的描述 · 例如 `Image形象店-深圳腾大-QQ公仔`
    public var description: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据`
    public var attach: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 订单的金额
    public var amount: Amount {
      get { fields[requiredObject: 8] }
      set { fields[requiredObject: 8] = newValue }
    }
    /// 订单失效的时间 · `time_expire`, 例如 `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp? {
      get { fields[time: 9] }
      set { fields[time: 9] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String {
      get { fields[requiredText: 10] }
      set { fields[requiredText: 10] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `WXG`
    public var goodsTag: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }
    /// 限用的支付方式 · `limit_pay`
    public var limitPay: [LimitPay]? {
      get { fields[list: 12] }
      set { fields[list: 12] = newValue }
    }
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool? {
      get { fields[boolean: 13] }
      set { fields[boolean: 13] = newValue }
    }
    /// 商品的详情
    public var detail: Detail? {
      get { fields[object: 14] }
      set { fields[object: 14] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? {
      get { fields[object: 15] }
      set { fields[object: 15] = newValue }
    }
    /// 付款人
    public var payer: Payer {
      get { fields[requiredObject: 16] }
      set { fields[requiredObject: 16] = newValue }
    }
    /// 微信分付的贴息 · `subsidy_info`
    public var subsidyInfo: SubsidyInfo? {
      get { fields[object: 17] }
      set { fields[object: 17] = newValue }
    }

    public init(
      spAppid: String, spMchid: String, subAppid: String? = nil, subMchid: String, settleInfo: SettleInfo? = nil,
      description: String, attach: String? = nil, outTradeNo: String, amount: Amount, timeExpire: Timestamp? = nil,
      notifyURL: String, goodsTag: String? = nil, limitPay: [LimitPay]? = nil, supportFapiao: Bool? = nil,
      detail: Detail? = nil, sceneInfo: SceneInfo? = nil, payer: Payer, subsidyInfo: SubsidyInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, spMchid, subAppid, subMchid, settleInfo, description, attach, outTradeNo, amount,
        timeExpire, notifyURL, goodsTag, limitPay, supportFapiao, detail, sceneInfo, payer, subsidyInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String.self, "sp_mchid": String.self, "sub_appid": String?.self, "sub_mchid": String.self,
        "settle_info": SettleInfo?.self, "description": String.self, "attach": String?.self,
        "out_trade_no": String.self, "amount": Amount.self, "time_expire": Timestamp?.self, "notify_url": String.self,
        "goods_tag": String?.self, "limit_pay": [LimitPay]?.self, "support_fapiao": Bool?.self, "detail": Detail?.self,
        "scene_info": SceneInfo?.self, "payer": Payer.self, "subsidy_info": SubsidyInfo?.self,
      ]
    }

    /// 结算的要求
    public typealias SettleInfo = V3.Pay.Partner.Transactions.RequestSettleInfo

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
      /// 用户在服务商 AppID 下的标识 · `sp_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var spOpenid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var subOpenid: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 付款人的实名信息
      public var identity: Identity? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }

      public init(spOpenid: String, subOpenid: String? = nil, identity: Identity? = nil) {
        fields = ObjectFields(of: Self.self, spOpenid, subOpenid, identity)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["sp_openid": String.self, "sub_openid": String?.self, "identity": Identity?.self]
      }
    }

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
