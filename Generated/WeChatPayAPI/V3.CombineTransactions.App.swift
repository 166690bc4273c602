// Written by wechatpay-gen: change the description, not this file.
// POST /v3/combine-transactions/app

@_spi(Generated) public import WeChatPay

extension V3.CombineTransactions.App {
  /// 合单下单：APP
  ///
  /// 为 APP 支付创建一笔含多笔子单的合单。
  ///
  /// `POST /v3/combine-transactions/app` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556944)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/combine-transactions/app"), body: body)
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
    public var combinePayerInfo: CombinePayerInfo? {
      get { fields[object: 5] }
      set { fields[object: 5] = newValue }
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
    /// 预支付会话标识，两小时内有效 · `prepay_id`, 例如 `wx201410272009395522657a690389285100`
    public var prepayID: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://yourapp.com/notify`
    public var notifyURL: String {
      get { fields[requiredText: 9] }
      set { fields[requiredText: 9] = newValue }
    }
    /// 交易的场景，枚举值之一 · `trade_scenario`
    public var tradeScenario: TradeScenario? {
      get { fields[enumeration: 10] }
      set { fields[enumeration: 10] = newValue }
    }
    /// 限用的支付方式 · `limit_pay`
    public var limitPay: [LimitPay]? {
      get { fields[list: 11] }
      set { fields[list: 11] = newValue }
    }
    /// 签约的内容 · `contract_info`
    public var contractInfo: ContractInfo? {
      get { fields[object: 12] }
      set { fields[object: 12] = newValue }
    }
    /// 微信分付的贴息 · `subsidy_info`
    public var subsidyInfo: SubsidyInfo? {
      get { fields[object: 13] }
      set { fields[object: 13] = newValue }
    }

    public init(
      combineAppid: String, combineMchid: String, combineOutTradeNo: String, sceneInfo: SceneInfo? = nil,
      subOrders: [SubOrder], combinePayerInfo: CombinePayerInfo? = nil, timeStart: Timestamp? = nil,
      timeExpire: Timestamp? = nil, prepayID: String? = nil, notifyURL: String, tradeScenario: TradeScenario? = nil,
      limitPay: [LimitPay]? = nil, contractInfo: ContractInfo? = nil, subsidyInfo: SubsidyInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, combineAppid, combineMchid, combineOutTradeNo, sceneInfo, subOrders, combinePayerInfo, timeStart,
        timeExpire, prepayID, notifyURL, tradeScenario, limitPay, contractInfo, subsidyInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "combine_appid": String.self, "combine_mchid": String.self, "combine_out_trade_no": String.self,
        "scene_info": SceneInfo?.self, "sub_orders": [SubOrder].self, "combine_payer_info": CombinePayerInfo?.self,
        "time_start": Timestamp?.self, "time_expire": Timestamp?.self, "prepay_id": String?.self,
        "notify_url": String.self, "trade_scenario": TradeScenario?.self, "limit_pay": [LimitPay]?.self,
        "contract_info": ContractInfo?.self, "subsidy_info": SubsidyInfo?.self,
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
      /// 个人收款方的受理授权编号 · `individual_auth_id`, 例如 `1900000109`
      public var individualAuthID: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 个人收款方在平台的昵称 · `individual_name`, 例如 `哈哈哈小店`
      public var individualName: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 子单的附加数据 · 例如 `深圳分店`
      public var attach: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 子单的金额
      public var amount: Amount {
        get { fields[requiredObject: 4] }
        set { fields[requiredObject: 4] = newValue }
      }
      /// 子单的商户订单号 · `out_trade_no`, 例如 `20150806125346`
      public var outTradeNo: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 子单的二级商户号 · `sub_mchid`, 例如 `1900000109`
      public var subMchid: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 商品的详情 · 例如 `买单费用`
      public var detail: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }
      /// 优惠标记 · `goods_tag`, 例如 `WXG`
      public var goodsTag: String? {
        get { fields[text: 8] }
        set { fields[text: 8] = newValue }
      }
      /// 商品的描述 · 例如 `腾讯充值中心-QQ会员充值`
      public var description: String {
        get { fields[requiredText: 9] }
        set { fields[requiredText: 9] = newValue }
      }
      /// 结算的要求 · `settle_info`
      public var settleInfo: SettleInfo? {
        get { fields[object: 10] }
        set { fields[object: 10] = newValue }
      }
      /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6999`
      public var subAppid: String? {
        get { fields[text: 11] }
        set { fields[text: 11] = newValue }
      }
      /// 是否分账 · `profit_sharing`
      public var profitSharing: Bool? {
        get { fields[boolean: 12] }
        set { fields[boolean: 12] = newValue }
      }

      public init(
        mchid: String, individualAuthID: String? = nil, individualName: String? = nil, attach: String, amount: Amount,
        outTradeNo: String, subMchid: String? = nil, detail: String? = nil, goodsTag: String? = nil,
        description: String, settleInfo: SettleInfo? = nil, subAppid: String? = nil, profitSharing: Bool? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, mchid, individualAuthID, individualName, attach, amount, outTradeNo, subMchid, detail,
          goodsTag, description, settleInfo, subAppid, profitSharing
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "mchid": String.self, "individual_auth_id": String?.self, "individual_name": String?.self,
          "attach": String.self, "amount": Amount.self, "out_trade_no": String.self, "sub_mchid": String?.self,
          "detail": String?.self, "goods_tag": String?.self, "description": String.self,
          "settle_info": SettleInfo?.self, "sub_appid": String?.self, "profit_sharing": Bool?.self,
        ]
      }
    }

    /// 付款人
    public struct CombinePayerInfo: APIObject {
      /// 付款人的实名信息
      public var identity: Identity? {
        get { fields[object: 0] }
        set { fields[object: 0] = newValue }
      }
      /// 用户在该 AppID 下的标识
      public var openid: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(identity: Identity? = nil, openid: String? = nil) {
        fields = ObjectFields(of: Self.self, identity, openid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["identity": Identity?.self, "openid": String?.self]
      }
    }

    /// 交易的场景，枚举值之一
    public typealias TradeScenario = V3.CombineTransactions.TradeScenario

    /// 限用的支付方式
    public typealias LimitPay = V3.CombineTransactions.LimitPay

    /// 签约的内容
    public struct ContractInfo: APIObject {
      /// 商户号 · 例如 `1900000109`
      public var mchid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 应用的 AppID · 例如 `wxd678efh567hg6787`
      public var appid: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 商户自定的签约协议号 · `out_contract_code`, 例如 `wxwtdk20200910100000`
      public var outContractCode: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 协议模板的编号 · `plan_id`, 例如 `12535`
      public var planID: Int {
        get { fields[requiredInteger: 3] }
        set { fields[requiredInteger: 3] = newValue }
      }
      /// 签约页上展示的用户名称 · `contract_display_account`, 例如 `微信代扣用户A`
      public var contractDisplayAccount: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://yourapp.com/notify`
      public var notifyURL: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }

      public init(
        mchid: String, appid: String, outContractCode: String, planID: Int, contractDisplayAccount: String,
        notifyURL: String
      ) {
        fields = ObjectFields(of: Self.self, mchid, appid, outContractCode, planID, contractDisplayAccount, notifyURL)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "mchid": String.self, "appid": String.self, "out_contract_code": String.self, "plan_id": Int.self,
          "contract_display_account": String.self, "notify_url": String.self,
        ]
      }
    }

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
  public struct PostResponse: APIObject {
    /// 预支付会话标识，两小时内有效 · `prepay_id`
    public var prepayID: String? { fields[text: 0] }
    /// 签约的结果 · `contract_result`
    public var contractResult: ContractResult? { fields[object: 1] }

    public init(prepayID: String? = nil, contractResult: ContractResult? = nil) {
      fields = ObjectFields(of: Self.self, prepayID, contractResult)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["prepay_id": String?.self, "contract_result": ContractResult?.self]
    }

    /// 签约的结果
    public struct ContractResult: APIObject {
      /// 签约的结果码
      public var code: String? { fields[text: 0] }
      /// 对签约结果的说明
      public var message: String? { fields[text: 1] }

      public init(code: String? = nil, message: String? = nil) {
        fields = ObjectFields(of: Self.self, code, message)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["code": String?.self, "message": String?.self]
      }
    }
  }
}
