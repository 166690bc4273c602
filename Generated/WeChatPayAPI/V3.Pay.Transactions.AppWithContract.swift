// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/transactions/app-with-contract

@_spi(Generated) public import WeChatPay

extension V3.Pay.Transactions.AppWithContract {
  /// 商户下单并签约：APP
  ///
  /// 创建预支付订单，并请用户在支付时签约。
  ///
  /// `POST /v3/pay/transactions/app-with-contract` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017019923)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/transactions/app-with-contract"), body: body)
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
    /// 订单失效的时间 · `time_expire`, 例如 `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp? {
      get { fields[time: 4] }
      set { fields[time: 4] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据说明`
    public var attach: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `WXG`
    public var goodsTag: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool? {
      get { fields[boolean: 8] }
      set { fields[boolean: 8] = newValue }
    }
    /// 订单的金额
    public var amount: Amount {
      get { fields[requiredObject: 9] }
      set { fields[requiredObject: 9] = newValue }
    }
    /// 商品的详情
    public var detail: Detail? {
      get { fields[object: 10] }
      set { fields[object: 10] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? {
      get { fields[object: 11] }
      set { fields[object: 11] = newValue }
    }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? {
      get { fields[object: 12] }
      set { fields[object: 12] = newValue }
    }
    /// 签约的内容 · `contract_info`
    public var contractInfo: ContractInfo {
      get { fields[requiredObject: 13] }
      set { fields[requiredObject: 13] = newValue }
    }

    public init(
      appid: String, mchid: String, description: String, outTradeNo: String, timeExpire: Timestamp? = nil,
      attach: String? = nil, notifyURL: String, goodsTag: String? = nil, supportFapiao: Bool? = nil, amount: Amount,
      detail: Detail? = nil, sceneInfo: SceneInfo? = nil, settleInfo: SettleInfo? = nil, contractInfo: ContractInfo
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, description, outTradeNo, timeExpire, attach, notifyURL, goodsTag, supportFapiao,
        amount, detail, sceneInfo, settleInfo, contractInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "mchid": String.self, "description": String.self, "out_trade_no": String.self,
        "time_expire": Timestamp?.self, "attach": String?.self, "notify_url": String.self, "goods_tag": String?.self,
        "support_fapiao": Bool?.self, "amount": Amount.self, "detail": Detail?.self, "scene_info": SceneInfo?.self,
        "settle_info": SettleInfo?.self, "contract_info": ContractInfo.self,
      ]
    }

    /// 订单的金额
    public typealias Amount = V3.Pay.Amount

    /// 商品的详情
    public typealias Detail = V3.Pay.RequestDetail

    /// 支付的场景
    public typealias SceneInfo = V3.Pay.RequestSceneInfo

    /// 结算的要求
    public typealias SettleInfo = V3.Pay.SettleInfo

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
