// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/partner/transactions/app-with-contract

@_spi(Generated) public import WeChatPay

extension V3.Pay.Partner.Transactions.AppWithContract {
  /// 服务商下单并签约：APP
  ///
  /// 创建预支付订单，并请用户在支付时签约。
  ///
  /// `POST /v3/pay/partner/transactions/app-with-contract` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017019941)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/partner/transactions/app-with-contract"), body: body)
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
    /// 商品的描述 · 例如 `Image形象店-深圳腾大-QQ公仔`
    public var description: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 订单失效的时间 · `time_expire`, 例如 `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp? {
      get { fields[time: 6] }
      set { fields[time: 6] = newValue }
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
    /// 优惠标记 · `goods_tag`, 例如 `WXG`
    public var goodsTag: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? {
      get { fields[object: 10] }
      set { fields[object: 10] = newValue }
    }
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool? {
      get { fields[boolean: 11] }
      set { fields[boolean: 11] = newValue }
    }
    /// 订单的金额
    public var amount: Amount {
      get { fields[requiredObject: 12] }
      set { fields[requiredObject: 12] = newValue }
    }
    /// 商品的详情
    public var detail: Detail? {
      get { fields[object: 13] }
      set { fields[object: 13] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? {
      get { fields[object: 14] }
      set { fields[object: 14] = newValue }
    }
    /// 签约的内容 · `contract_info`
    public var contractInfo: ContractInfo {
      get { fields[requiredObject: 15] }
      set { fields[requiredObject: 15] = newValue }
    }

    public init(
      spAppid: String, spMchid: String, subAppid: String? = nil, subMchid: String, description: String,
      outTradeNo: String, timeExpire: Timestamp? = nil, attach: String? = nil, notifyURL: String,
      goodsTag: String? = nil, settleInfo: SettleInfo? = nil, supportFapiao: Bool? = nil, amount: Amount,
      detail: Detail? = nil, sceneInfo: SceneInfo? = nil, contractInfo: ContractInfo
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, spMchid, subAppid, subMchid, description, outTradeNo, timeExpire, attach, notifyURL,
        goodsTag, settleInfo, supportFapiao, amount, detail, sceneInfo, contractInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String.self, "sp_mchid": String.self, "sub_appid": String?.self, "sub_mchid": String.self,
        "description": String.self, "out_trade_no": String.self, "time_expire": Timestamp?.self, "attach": String?.self,
        "notify_url": String.self, "goods_tag": String?.self, "settle_info": SettleInfo?.self,
        "support_fapiao": Bool?.self, "amount": Amount.self, "detail": Detail?.self, "scene_info": SceneInfo?.self,
        "contract_info": ContractInfo.self,
      ]
    }

    /// 结算的要求
    public typealias SettleInfo = V3.Pay.SettleInfo

    /// 订单的金额
    public typealias Amount = V3.Pay.Amount

    /// 商品的详情
    public typealias Detail = V3.Pay.RequestDetail

    /// 支付的场景
    public typealias SceneInfo = V3.Pay.RequestSceneInfo

    /// 签约的内容
    public typealias ContractInfo = V3.Pay.ContractInfo

    /// 单品
    public typealias GoodsDetail = V3.Pay.GoodsDetail

    /// 门店
    public typealias StoreInfo = V3.Pay.SceneInfoStoreInfo
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Pay.SharedPostResponse
}
