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

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 合单发起方的 AppID · `combine_appid`, such as `wxd678efh567hg6787`
    public var combineAppid: String
    /// 合单发起方的商户号 · `combine_mchid`, such as `1900000109`
    public var combineMchid: String
    /// 合单发起方的订单号 · `combine_out_trade_no`, such as `P20150806125346`
    public var combineOutTradeNo: String
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo?
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder]
    /// 付款人 · `combine_payer_info`
    public var combinePayerInfo: CombinePayerInfo?
    /// 订单生效的时间 · `time_start`, such as `2019-12-31T15:59:60+08:00`
    public var timeStart: Timestamp?
    /// 订单失效的时间 · `time_expire`, such as `2019-12-31T15:59:60+08:00`
    public var timeExpire: Timestamp?
    /// 预支付会话标识，两小时内有效 · `prepay_id`, such as `wx201410272009395522657a690389285100`
    public var prepayID: String?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://yourapp.com/notify`
    public var notifyURL: String
    /// 交易的场景，枚举值之一 · `trade_scenario`
    public var tradeScenario: TradeScenario?
    /// 限用的支付方式 · `limit_pay`
    ///
    /// `no_balance`：不可用余额
    ///
    /// `no_debit`：不可用借记卡
    ///
    /// `balance_only`：只用余额
    public var limitPay: [LimitPay]?
    /// 签约的内容 · `contract_info`
    public var contractInfo: ContractInfo?
    /// 微信分付的贴息 · `subsidy_info`
    public var subsidyInfo: SubsidyInfo?

    public init(
      combineAppid: String,
      combineMchid: String,
      combineOutTradeNo: String,
      sceneInfo: SceneInfo? = nil,
      subOrders: [SubOrder],
      combinePayerInfo: CombinePayerInfo? = nil,
      timeStart: Timestamp? = nil,
      timeExpire: Timestamp? = nil,
      prepayID: String? = nil,
      notifyURL: String,
      tradeScenario: TradeScenario? = nil,
      limitPay: [LimitPay]? = nil,
      contractInfo: ContractInfo? = nil,
      subsidyInfo: SubsidyInfo? = nil
    ) {
      self.combineAppid = combineAppid
      self.combineMchid = combineMchid
      self.combineOutTradeNo = combineOutTradeNo
      self.sceneInfo = sceneInfo
      self.subOrders = subOrders
      self.combinePayerInfo = combinePayerInfo
      self.timeStart = timeStart
      self.timeExpire = timeExpire
      self.prepayID = prepayID
      self.notifyURL = notifyURL
      self.tradeScenario = tradeScenario
      self.limitPay = limitPay
      self.contractInfo = contractInfo
      self.subsidyInfo = subsidyInfo
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.combineAppid = try fields.require("combine_appid", object?.combineAppid)
      self.combineMchid = try fields.require("combine_mchid", object?.combineMchid)
      self.combineOutTradeNo = try fields.require("combine_out_trade_no", object?.combineOutTradeNo)
      self.sceneInfo = fields.visit("scene_info", object?.sceneInfo)
      self.subOrders = try fields.require("sub_orders", object?.subOrders)
      self.combinePayerInfo = fields.visit("combine_payer_info", object?.combinePayerInfo)
      self.timeStart = fields.visit("time_start", object?.timeStart)
      self.timeExpire = fields.visit("time_expire", object?.timeExpire)
      self.prepayID = fields.visit("prepay_id", object?.prepayID)
      self.notifyURL = try fields.require("notify_url", object?.notifyURL)
      self.tradeScenario = fields.visit("trade_scenario", object?.tradeScenario)
      self.limitPay = fields.visit("limit_pay", object?.limitPay)
      self.contractInfo = fields.visit("contract_info", object?.contractInfo)
      self.subsidyInfo = fields.visit("subsidy_info", object?.subsidyInfo)
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 商户端设备的编号 · `device_id`, such as `POS1:1`
      public var deviceID: String?
      /// 用户终端的 IP · `payer_client_ip`, such as `14.17.22.32`
      public var payerClientIP: String

      public init(deviceID: String? = nil, payerClientIP: String) {
        self.deviceID = deviceID
        self.payerClientIP = payerClientIP
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.deviceID = fields.visit("device_id", object?.deviceID)
        self.payerClientIP = try fields.require("payer_client_ip", object?.payerClientIP)
      }
    }

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单商户的商户号 · such as `1900000109`
      public var mchid: String
      /// 个人收款方的受理授权编号 · `individual_auth_id`, such as `1900000109`
      public var individualAuthID: String?
      /// 个人收款方在平台的昵称 · `individual_name`, such as `哈哈哈小店`
      public var individualName: String?
      /// 子单的附加数据 · such as `深圳分店`
      public var attach: String
      /// 子单的金额
      public var amount: Amount
      /// 子单的商户订单号 · `out_trade_no`, such as `20150806125346`
      public var outTradeNo: String
      /// 子单的二级商户号 · `sub_mchid`, such as `1900000109`
      public var subMchid: String?
      /// 商品的详情 · such as `买单费用`
      public var detail: String?
      /// 优惠标记 · `goods_tag`, such as `WXG`
      public var goodsTag: String?
      /// 商品的描述 · such as `腾讯充值中心-QQ会员充值`
      public var description: String
      /// 结算的要求 · `settle_info`
      public var settleInfo: SettleInfo?
      /// 子商户的 AppID · `sub_appid`, such as `wxd678efh567hg6999`
      public var subAppid: String?
      /// 是否分账 · `profit_sharing`
      public var profitSharing: Bool?

      public init(
        mchid: String,
        individualAuthID: String? = nil,
        individualName: String? = nil,
        attach: String,
        amount: Amount,
        outTradeNo: String,
        subMchid: String? = nil,
        detail: String? = nil,
        goodsTag: String? = nil,
        description: String,
        settleInfo: SettleInfo? = nil,
        subAppid: String? = nil,
        profitSharing: Bool? = nil
      ) {
        self.mchid = mchid
        self.individualAuthID = individualAuthID
        self.individualName = individualName
        self.attach = attach
        self.amount = amount
        self.outTradeNo = outTradeNo
        self.subMchid = subMchid
        self.detail = detail
        self.goodsTag = goodsTag
        self.description = description
        self.settleInfo = settleInfo
        self.subAppid = subAppid
        self.profitSharing = profitSharing
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.mchid = try fields.require("mchid", object?.mchid)
        self.individualAuthID = fields.visit("individual_auth_id", object?.individualAuthID)
        self.individualName = fields.visit("individual_name", object?.individualName)
        self.attach = try fields.require("attach", object?.attach)
        self.amount = try fields.require("amount", object?.amount)
        self.outTradeNo = try fields.require("out_trade_no", object?.outTradeNo)
        self.subMchid = fields.visit("sub_mchid", object?.subMchid)
        self.detail = fields.visit("detail", object?.detail)
        self.goodsTag = fields.visit("goods_tag", object?.goodsTag)
        self.description = try fields.require("description", object?.description)
        self.settleInfo = fields.visit("settle_info", object?.settleInfo)
        self.subAppid = fields.visit("sub_appid", object?.subAppid)
        self.profitSharing = fields.visit("profit_sharing", object?.profitSharing)
      }
    }

    /// 付款人
    public struct CombinePayerInfo: APIObject {
      /// 付款人的实名信息
      public var identity: Identity?

      public init(identity: Identity? = nil) {
        self.identity = identity
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.identity = fields.visit("identity", object?.identity)
      }
    }

    /// 交易的场景，枚举值之一
    public struct TradeScenario: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 二手回收
      public static var recommerce: Self { Self(rawValue: "RECOMMERCE") }
    }

    /// 限用的支付方式
    public struct LimitPay: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 不可用余额
      public static var noBalance: Self { Self(rawValue: "no_balance") }

      /// 不可用借记卡
      public static var noDebit: Self { Self(rawValue: "no_debit") }

      /// 只用余额
      public static var balanceOnly: Self { Self(rawValue: "balance_only") }
    }

    /// 签约的内容
    public struct ContractInfo: APIObject {
      /// 商户号 · such as `1900000109`
      public var mchid: String
      /// 应用的 AppID · such as `wxd678efh567hg6787`
      public var appid: String
      /// 商户自定的签约协议号 · `out_contract_code`, such as `wxwtdk20200910100000`
      public var outContractCode: String
      /// 协议模板的编号 · `plan_id`, such as `12535`
      public var planID: Int
      /// 签约页上展示的用户名称 · `contract_display_account`, such as `微信代扣用户A`
      public var contractDisplayAccount: String
      /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://yourapp.com/notify`
      public var notifyURL: String

      public init(
        mchid: String,
        appid: String,
        outContractCode: String,
        planID: Int,
        contractDisplayAccount: String,
        notifyURL: String
      ) {
        self.mchid = mchid
        self.appid = appid
        self.outContractCode = outContractCode
        self.planID = planID
        self.contractDisplayAccount = contractDisplayAccount
        self.notifyURL = notifyURL
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.mchid = try fields.require("mchid", object?.mchid)
        self.appid = try fields.require("appid", object?.appid)
        self.outContractCode = try fields.require("out_contract_code", object?.outContractCode)
        self.planID = try fields.require("plan_id", object?.planID)
        self.contractDisplayAccount = try fields.require("contract_display_account", object?.contractDisplayAccount)
        self.notifyURL = try fields.require("notify_url", object?.notifyURL)
      }
    }

    /// 微信分付的贴息
    public struct SubsidyInfo: APIObject {
      /// 贴息方案 · `subsidy_detail`
      public var subsidyDetail: [SubsidyDetail]?

      public init(subsidyDetail: [SubsidyDetail]? = nil) {
        self.subsidyDetail = subsidyDetail
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.subsidyDetail = fields.visit("subsidy_detail", object?.subsidyDetail)
      }
    }

    /// 子单的金额
    public struct Amount: APIObject {
      /// 订单金额，单位为分 · `total_amount`, such as `100`
      public var totalAmount: Int
      /// 币种，人民币为 CNY · such as `CNY`
      public var currency: String

      public init(totalAmount: Int, currency: String) {
        self.totalAmount = totalAmount
        self.currency = currency
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.totalAmount = try fields.require("total_amount", object?.totalAmount)
        self.currency = try fields.require("currency", object?.currency)
      }
    }

    /// 结算的要求
    public struct SettleInfo: APIObject {
      /// 是否分账 · `profit_sharing`
      public var profitSharing: Bool?
      /// 补差的金额，单位为分 · `subsidy_amount`, such as `10`
      public var subsidyAmount: Int?

      public init(profitSharing: Bool? = nil, subsidyAmount: Int? = nil) {
        self.profitSharing = profitSharing
        self.subsidyAmount = subsidyAmount
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.profitSharing = fields.visit("profit_sharing", object?.profitSharing)
        self.subsidyAmount = fields.visit("subsidy_amount", object?.subsidyAmount)
      }
    }

    /// 付款人的实名信息
    public struct Identity: APIObject {
      /// 证件的类型
      public var type: TypeType
      /// 证件号码，加密传输 · such as `6B46824C852FA29AAC3DCE6BFD852E27`
      @Sensitive public var number: String
      /// 证件上的姓名，加密传输 · such as `6B46824C852FA29AAC3DCE6BFD852E27`
      @Sensitive public var name: String

      public init(type: TypeType, number: String, name: String) {
        self.type = type
        self.number = number
        self.name = name
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.type = try fields.require("type", object?.type)
        self._number = try fields.require("number", sensitive: object?._number)
        self._name = try fields.require("name", sensitive: object?._name)
      }
    }

    /// 贴息方案
    public struct SubsidyDetail: APIObject {
      /// 贴息方案的类型 · `subsidy_period_type`
      public var subsidyPeriodType: SubsidyPeriodType
      /// 各期的贴息 · `subsidy_plan`
      public var subsidyPlan: [SubsidyPlan]

      public init(subsidyPeriodType: SubsidyPeriodType, subsidyPlan: [SubsidyPlan]) {
        self.subsidyPeriodType = subsidyPeriodType
        self.subsidyPlan = subsidyPlan
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.subsidyPeriodType = try fields.require("subsidy_period_type", object?.subsidyPeriodType)
        self.subsidyPlan = try fields.require("subsidy_plan", object?.subsidyPlan)
      }
    }

    /// 证件的类型
    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 身份证
      public static var idcard: Self { Self(rawValue: "IDCARD") }

      /// 港澳居民来往内地通行证
      public static var hongkongMacao: Self { Self(rawValue: "HONGKONG_MACAO") }

      /// 港澳居民居住证
      public static var hongkongMacaoResident: Self { Self(rawValue: "HONGKONG_MACAO_RESIDENT") }

      /// 台湾居民居住证
      public static var taiwanResident: Self { Self(rawValue: "TAIWAN_RESIDENT") }

      /// 外国人永久居留证
      public static var foreignResident: Self { Self(rawValue: "FOREIGN_RESIDENT") }

      /// 护照
      public static var overseaPassport: Self { Self(rawValue: "OVERSEA_PASSPORT") }

      /// 手机号
      public static var phoneNumber: Self { Self(rawValue: "PHONE_NUMBER") }
    }

    /// 贴息方案的类型
    public struct SubsidyPeriodType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 按日
      public static var daily: Self { Self(rawValue: "DAILY") }

      /// 按期
      public static var period: Self { Self(rawValue: "PERIOD") }
    }

    /// 各期的贴息
    public struct SubsidyPlan: APIObject {
      /// 贴息的期数 · `subsidy_installment_num`
      public var subsidyInstallmentNum: SubsidyInstallmentNum
      /// 贴息的百分比 · `subsidy_percent`
      public var subsidyPercent: SubsidyPercent

      public init(subsidyInstallmentNum: SubsidyInstallmentNum, subsidyPercent: SubsidyPercent) {
        self.subsidyInstallmentNum = subsidyInstallmentNum
        self.subsidyPercent = subsidyPercent
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.subsidyInstallmentNum = try fields.require("subsidy_installment_num", object?.subsidyInstallmentNum)
        self.subsidyPercent = try fields.require("subsidy_percent", object?.subsidyPercent)
      }
    }

    /// 贴息的期数
    public struct SubsidyInstallmentNum: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) {
        self.rawValue = rawValue
      }

      /// 三期
      public static var value3: Self { Self(rawValue: 3) }

      /// 六期
      public static var value6: Self { Self(rawValue: 6) }

      /// 十二期
      public static var value12: Self { Self(rawValue: 12) }
    }

    /// 贴息的百分比
    public struct SubsidyPercent: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) {
        self.rawValue = rawValue
      }

      /// 不贴息
      public static var value0: Self { Self(rawValue: 0) }

      /// 全额贴息
      public static var value100: Self { Self(rawValue: 100) }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 预支付会话标识，两小时内有效 · `prepay_id`
    public let prepayID: String?
    /// 签约的结果 · `contract_result`
    public let contractResult: ContractResult?

    public init(prepayID: String? = nil, contractResult: ContractResult? = nil) {
      self.prepayID = prepayID
      self.contractResult = contractResult
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.prepayID = fields.visit("prepay_id", object?.prepayID)
      self.contractResult = fields.visit("contract_result", object?.contractResult)
    }

    /// 签约的结果
    public struct ContractResult: APIObject {
      /// 签约的结果码
      public let code: String?
      /// 对签约结果的说明
      public let message: String?

      public init(code: String? = nil, message: String? = nil) {
        self.code = code
        self.message = message
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.code = fields.visit("code", object?.code)
        self.message = fields.visit("message", object?.message)
      }
    }
  }
}
