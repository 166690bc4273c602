// Written by wechatpay-gen: change the description, not this file.
// POST /v3/combine-transactions/native

@_spi(Generated) public import WeChatPay

extension V3.CombineTransactions.Native {
  /// 合单下单：Native
  ///
  /// 创建一笔含多笔子单的合单，并取得用来生成二维码的链接。
  ///
  /// `POST /v3/combine-transactions/native` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556982)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/combine-transactions/native"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 合单发起方的 AppID · `combine_appid`, 例如 `wxd678efh567hg6787`
    public var combineAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 合单发起方的商户号 · `combine_mchid`, 例如 `1900000109`
    public var combineMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 合单发起方的订单号 · `combine_out_trade_no`, 例如 `P20150806125346`
    public var combineOutTradeNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? {
      get { fields[object: 3] }
      set { fields[object: 3] = newValue }
    }
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder] {
      get { fields[requiredList: 4] }
      set { fields[requiredList: 4] = newValue }
    }
    /// 订单生效的时间 · `time_start`, 例如 `2019-12-31T15:59:60+08:00`
    public var timeStart: Timestamp? {
      get { fields[time: 5] }
      set { fields[time: 5] = newValue }
    }
    /// 订单失效的时间 · `time_expire`, 例如 `2019-12-31T15:59:60+08:00`
    public var timeExpire: Timestamp? {
      get { fields[time: 6] }
      set { fields[time: 6] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://yourapp.com/notify`
    public var notifyURL: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 限用的支付方式 · `limit_pay`
    public var limitPay: [LimitPay]? {
      get { fields[list: 8] }
      set { fields[list: 8] = newValue }
    }
    /// 付款人 · `combine_payer_info`
    public var combinePayerInfo: CombinePayerInfo? {
      get { fields[object: 9] }
      set { fields[object: 9] = newValue }
    }

    public init(
      combineAppid: String, combineMchid: String, combineOutTradeNo: String, sceneInfo: SceneInfo? = nil,
      subOrders: [SubOrder], timeStart: Timestamp? = nil, timeExpire: Timestamp? = nil, notifyURL: String,
      limitPay: [LimitPay]? = nil, combinePayerInfo: CombinePayerInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, combineAppid, combineMchid, combineOutTradeNo, sceneInfo, subOrders, timeStart, timeExpire,
        notifyURL, limitPay, combinePayerInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "combine_appid": String.self, "combine_mchid": String.self, "combine_out_trade_no": String.self,
        "scene_info": SceneInfo?.self, "sub_orders": [SubOrder].self, "time_start": Timestamp?.self,
        "time_expire": Timestamp?.self, "notify_url": String.self, "limit_pay": [LimitPay]?.self,
        "combine_payer_info": CombinePayerInfo?.self,
      ]
    }

    /// 支付的场景
    public typealias SceneInfo = V3.CombineTransactions.SceneInfo

    /// 各笔子单
    public typealias SubOrder = V3.CombineTransactions.SubOrder

    /// 限用的支付方式
    public typealias LimitPay = V3.CombineTransactions.LimitPay

    /// 付款人
    public typealias CombinePayerInfo = V3.CombineTransactions.CombinePayerInfo

    /// 子单的金额
    public typealias Amount = V3.CombineTransactions.Amount

    /// 结算的要求
    public typealias SettleInfo = V3.CombineTransactions.SettleInfo

    /// 付款人的实名信息
    public typealias Identity = V3.CombineTransactions.Identity

    /// 证件的类型
    public typealias IdentityType = V3.CombineTransactions.IdentityType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 用来生成支付二维码的链接 · `code_url`
    public var codeURL: String? { fields[text: 0] }

    public init(codeURL: String? = nil) {
      fields = ObjectFields(of: Self.self, codeURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["code_url": String?.self]
    }
  }
}
