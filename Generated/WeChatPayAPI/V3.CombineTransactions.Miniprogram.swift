// Written by wechatpay-gen: change the description, not this file.
// POST /v3/combine-transactions/miniprogram

@_spi(Generated) public import WeChatPay

extension V3.CombineTransactions.Miniprogram {
  /// 合单下单：小程序个人收款
  ///
  /// 为小程序里收款方是个人的商品创建一笔合单。
  ///
  /// `POST /v3/combine-transactions/miniprogram` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/combine-transactions/miniprogram"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 合单发起方的 AppID · `combine_appid`, 例如 `wxd678efh567hg6787`
    public var combineAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 合单发起方的商户号 · `combine_mchid`, 例如 `1230000109`
    public var combineMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 合单发起方的订单号 · `combine_out_trade_no`, 例如 `P20150806125346`
    public var combineOutTradeNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 付款人 · `combine_payer_info`
    public var combinePayerInfo: CombinePayerInfo {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? {
      get { fields[object: 4] }
      set { fields[object: 4] = newValue }
    }
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder] {
      get { fields[requiredList: 5] }
      set { fields[requiredList: 5] = newValue }
    }
    /// 订单失效的时间 · `time_expire`, 例如 `2018-06-08T10:34:56+08:00`
    public var timeExpire: Timestamp? {
      get { fields[time: 6] }
      set { fields[time: 6] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://yourapp.com/notify`
    public var notifyURL: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 交易的场景，枚举值之一 · `trade_scenario`
    public var tradeScenario: TradeScenario? {
      get { fields[enumeration: 8] }
      set { fields[enumeration: 8] = newValue }
    }

    public init(
      combineAppid: String, combineMchid: String, combineOutTradeNo: String, combinePayerInfo: CombinePayerInfo,
      sceneInfo: SceneInfo? = nil, subOrders: [SubOrder], timeExpire: Timestamp? = nil, notifyURL: String? = nil,
      tradeScenario: TradeScenario? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, combineAppid, combineMchid, combineOutTradeNo, combinePayerInfo, sceneInfo, subOrders,
        timeExpire, notifyURL, tradeScenario
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "combine_appid": String.self, "combine_mchid": String.self, "combine_out_trade_no": String.self,
        "combine_payer_info": CombinePayerInfo.self, "scene_info": SceneInfo?.self, "sub_orders": [SubOrder].self,
        "time_expire": Timestamp?.self, "notify_url": String?.self, "trade_scenario": TradeScenario?.self,
      ]
    }

    /// 付款人
    public struct CombinePayerInfo: APIObject {
      /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var openid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }

      public init(openid: String) {
        fields = ObjectFields(of: Self.self, openid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["openid": String.self]
      }
    }

    /// 支付的场景
    public typealias SceneInfo = V3.CombineTransactions.SceneInfo

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单商户的商户号 · 例如 `1230000109`
      public var mchid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 商品的服务类型，枚举值之一 · `order_service_type`
      public var orderServiceType: OrderServiceType? {
        get { fields[enumeration: 1] }
        set { fields[enumeration: 1] = newValue }
      }
      /// 个人收款方的受理授权编号 · `individual_auth_id`, 例如 `1900000109`
      public var individualAuthID: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 个人收款方在平台的昵称 · `individual_name`, 例如 `哈哈哈小店`
      public var individualName: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 子单的商户订单号 · `out_trade_no`, 例如 `20150806125346`
      public var outTradeNo: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 子单的金额
      public var amount: Amount {
        get { fields[requiredObject: 5] }
        set { fields[requiredObject: 5] = newValue }
      }
      /// 子单的附加数据 · 例如 `深圳分店`
      public var attach: String {
        get { fields[requiredText: 6] }
        set { fields[requiredText: 6] = newValue }
      }
      /// 商品的描述 · 例如 `Image形象店-深圳腾大-QQ公仔`
      public var description: String {
        get { fields[requiredText: 7] }
        set { fields[requiredText: 7] = newValue }
      }

      public init(
        mchid: String, orderServiceType: OrderServiceType? = nil, individualAuthID: String,
        individualName: String? = nil, outTradeNo: String, amount: Amount, attach: String, description: String
      ) {
        fields = ObjectFields(
          of: Self.self, mchid, orderServiceType, individualAuthID, individualName, outTradeNo, amount, attach,
          description
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "mchid": String.self, "order_service_type": OrderServiceType?.self, "individual_auth_id": String.self,
          "individual_name": String?.self, "out_trade_no": String.self, "amount": Amount.self, "attach": String.self,
          "description": String.self,
        ]
      }
    }

    /// 交易的场景，枚举值之一
    public typealias TradeScenario = V3.CombineTransactions.TradeScenario

    /// 商品的服务类型，枚举值之一
    public struct OrderServiceType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 个人收款 · `INDIVIDUALTRADE`
      public static var individualtrade: Self { Self(rawValue: "INDIVIDUALTRADE") }
    }

    /// 子单的金额
    public typealias Amount = V3.CombineTransactions.Amount
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.CombineTransactions.SharedPostResponse
}
