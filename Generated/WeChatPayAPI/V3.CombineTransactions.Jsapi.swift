// Written by wechatpay-gen: change the description, not this file.
// POST /v3/combine-transactions/jsapi

@_spi(Generated) public import WeChatPay

extension V3.CombineTransactions.Jsapi {
  /// 合单下单：JSAPI
  ///
  /// 为公众号或小程序里的支付创建一笔含多笔子单的合单。
  ///
  /// `POST /v3/combine-transactions/jsapi` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556926)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/combine-transactions/jsapi"), body: body)
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
    /// 付款人 · `combine_payer_info`
    public var combinePayerInfo: CombinePayerInfo {
      get { fields[requiredObject: 5] }
      set { fields[requiredObject: 5] = newValue }
    }
    /// 订单生效的时间 · `time_start`, 例如 `2019-12-31T15:59:60+08:00`
    public var timeStart: Timestamp? {
      get { fields[time: 6] }
      set { fields[time: 6] = newValue }
    }
    /// 订单失效的时间 · `time_expire`, 例如 `2019-12-31T15:59:60+08:00`
    public var timeExpire: Timestamp? {
      get { fields[time: 7] }
      set { fields[time: 7] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://yourapp.com/notify`
    public var notifyURL: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 限用的支付方式 · `limit_pay`
    public var limitPay: [LimitPay]? {
      get { fields[list: 9] }
      set { fields[list: 9] = newValue }
    }
    /// 微信分付的贴息 · `subsidy_info`
    public var subsidyInfo: SubsidyInfo? {
      get { fields[object: 10] }
      set { fields[object: 10] = newValue }
    }

    public init(
      combineAppid: String, combineMchid: String, combineOutTradeNo: String, sceneInfo: SceneInfo? = nil,
      subOrders: [SubOrder], combinePayerInfo: CombinePayerInfo, timeStart: Timestamp? = nil,
      timeExpire: Timestamp? = nil, notifyURL: String, limitPay: [LimitPay]? = nil, subsidyInfo: SubsidyInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, combineAppid, combineMchid, combineOutTradeNo, sceneInfo, subOrders, combinePayerInfo, timeStart,
        timeExpire, notifyURL, limitPay, subsidyInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "combine_appid": String.self, "combine_mchid": String.self, "combine_out_trade_no": String.self,
        "scene_info": SceneInfo?.self, "sub_orders": [SubOrder].self, "combine_payer_info": CombinePayerInfo.self,
        "time_start": Timestamp?.self, "time_expire": Timestamp?.self, "notify_url": String.self,
        "limit_pay": [LimitPay]?.self, "subsidy_info": SubsidyInfo?.self,
      ]
    }

    /// 支付的场景
    public typealias SceneInfo = V3.CombineTransactions.SceneInfo

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单商户的商户号 · 例如 `1900000109`
      public var mchid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 子单的附加数据 · 例如 `深圳分店`
      public var attach: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 子单的金额
      public var amount: Amount {
        get { fields[requiredObject: 2] }
        set { fields[requiredObject: 2] = newValue }
      }
      /// 子单的商户订单号 · `out_trade_no`, 例如 `20150806125346`
      public var outTradeNo: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 子单的二级商户号 · `sub_mchid`, 例如 `1900000109`
      public var subMchid: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 商品的详情 · 例如 `买单费用`
      public var detail: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 优惠标记 · `goods_tag`, 例如 `WXG`
      public var goodsTag: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 商品的描述 · 例如 `腾讯充值中心-QQ会员充值`
      public var description: String {
        get { fields[requiredText: 7] }
        set { fields[requiredText: 7] = newValue }
      }
      /// 结算的要求 · `settle_info`
      public var settleInfo: SettleInfo? {
        get { fields[object: 8] }
        set { fields[object: 8] = newValue }
      }
      /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6999`
      public var subAppid: String? {
        get { fields[text: 9] }
        set { fields[text: 9] = newValue }
      }
      /// 是否分账 · `profit_sharing`
      public var profitSharing: Bool? {
        get { fields[boolean: 10] }
        set { fields[boolean: 10] = newValue }
      }

      public init(
        mchid: String, attach: String, amount: Amount, outTradeNo: String, subMchid: String? = nil,
        detail: String? = nil, goodsTag: String? = nil, description: String, settleInfo: SettleInfo? = nil,
        subAppid: String? = nil, profitSharing: Bool? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, mchid, attach, amount, outTradeNo, subMchid, detail, goodsTag, description, settleInfo,
          subAppid, profitSharing
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "mchid": String.self, "attach": String.self, "amount": Amount.self, "out_trade_no": String.self,
          "sub_mchid": String?.self, "detail": String?.self, "goods_tag": String?.self, "description": String.self,
          "settle_info": SettleInfo?.self, "sub_appid": String?.self, "profit_sharing": Bool?.self,
        ]
      }
    }

    /// 付款人
    public typealias CombinePayerInfo = V3.CombineTransactions.CombinePayerInfo

    /// 限用的支付方式
    public typealias LimitPay = V3.CombineTransactions.LimitPay

    /// 微信分付的贴息
    public typealias SubsidyInfo = V3.CombineTransactions.SubsidyInfo

    /// 子单的金额
    public typealias Amount = V3.CombineTransactions.Amount

    /// 结算的要求
    public typealias SettleInfo = V3.CombineTransactions.SettleInfo

    /// 付款人的实名信息
    public typealias Identity = V3.CombineTransactions.Identity

    /// 贴息方案
    public typealias SubsidyDetail = V3.CombineTransactions.SubsidyDetail

    /// 证件的类型
    public typealias IdentityType = V3.CombineTransactions.IdentityType

    /// 贴息方案的类型
    public typealias SubsidyPeriodType = V3.CombineTransactions.SubsidyPeriodType

    /// 各期的贴息
    public typealias SubsidyPlan = V3.CombineTransactions.SubsidyPlan

    /// 贴息的期数
    public typealias SubsidyInstallmentNum = V3.CombineTransactions.SubsidyInstallmentNum

    /// 贴息的百分比
    public typealias SubsidyPercent = V3.CombineTransactions.SubsidyPercent
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.CombineTransactions.SharedPostResponse
}
