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
    public var appid: String { fields[required: 0] }
    /// 商户号 · 例如 `1230000109`
    public var mchid: String { fields[required: 1] }
    /// 商品的描述 · 例如 `Image形象店-深圳腾大-QQ公仔`
    public var description: String { fields[required: 2] }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String { fields[required: 3] }
    /// 订单失效的时间 · `time_expire`, 例如 `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp? { fields[4] }
    /// 原样带回查询与通知的附加数据 · 例如 `自定义数据说明`
    public var attach: String? { fields[5] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String { fields[required: 6] }
    /// 优惠标记 · `goods_tag`, 例如 `WXG`
    public var goodsTag: String? { fields[7] }
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool? { fields[8] }
    /// 订单的金额
    public var amount: Amount { fields[required: 9] }
    /// 商品的详情
    public var detail: Detail? { fields[10] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[11] }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? { fields[12] }
    /// 签约的内容 · `contract_info`
    public var contractInfo: ContractInfo { fields[required: 13] }

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
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
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
