// Written by wechatpay-gen: change the description, not this file.
// /v3/papay/**

@_spi(Generated) public import WeChatPay

extension V3.Papay {
  /// 扣费的金额
  public struct Amount: APIObject {
    /// 订单的总金额，单位为分 · 例如 `1`
    public var total: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 币种，人民币为 CNY · 例如 `CNY`
    public var currency: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(total: Int, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, total, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int.self, "currency": String?.self]
    }
  }

  /// 扣费的金额
  public struct ApplyAmount: APIObject {
    /// 订单的总金额，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 1] }

    public init(total: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, total, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self, "currency": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct ApplyPostResponse: APIObject {
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 0] }
    /// 扣费的金额
    public var amount: Amount? { fields[object: 1] }

    public init(outTradeNo: String? = nil, amount: Amount? = nil) {
      fields = ObjectFields(of: Self.self, outTradeNo, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_trade_no": String?.self, "amount": Amount?.self]
    }

    /// 扣费的金额
    public typealias Amount = V3.Papay.ApplyAmount
  }

  /// 何时因何解约
  public struct ContractTerminateInfo: APIObject {
    /// 因何解约 · `contract_termination_mode`
    public var contractTerminationMode: ContractTerminationMode? { fields[enumeration: 0] }
    /// 解约的时间 · `contract_terminated_time`
    public var contractTerminatedTime: String? { fields[text: 1] }
    /// 对解约的说明 · `contract_termination_remark`
    public var contractTerminationRemark: String? { fields[text: 2] }

    public init(
      contractTerminationMode: ContractTerminationMode? = nil, contractTerminatedTime: String? = nil,
      contractTerminationRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, contractTerminationMode, contractTerminatedTime, contractTerminationRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "contract_termination_mode": ContractTerminationMode?.self, "contract_terminated_time": String?.self,
        "contract_termination_remark": String?.self,
      ]
    }
  }

  /// 因何解约
  public struct ContractTerminationMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 用户解约 · `USER_TERMINATE`
    public static var userTerminate: Self { Self(rawValue: "USER_TERMINATE") }

    /// 商户用接口解约 · `MCH_API_TERMINATE`
    public static var mchAPITerminate: Self { Self(rawValue: "MCH_API_TERMINATE") }

    /// 在商户平台解约 · `WEPAY_WEB_TERMINATE`
    public static var wepayWebTerminate: Self { Self(rawValue: "WEPAY_WEB_TERMINATE") }

    /// 客服解约 · `CUSTOMER_SERVICE_TERMINATE`
    public static var customerServiceTerminate: Self { Self(rawValue: "CUSTOMER_SERVICE_TERMINATE") }

    /// 系统解约 · `SYSTEM_TERMINATE`
    public static var systemTerminate: Self { Self(rawValue: "SYSTEM_TERMINATE") }
  }

  /// 实际扣费的金额
  public struct DeductAmount: APIObject {
    /// 实际扣费多少，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 1] }

    public init(total: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, total, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self, "currency": String?.self]
    }
  }

  /// 预计扣费的金额
  public struct DeductScheduleEstimatedDeductAmount: APIObject {
    /// 预计扣费多少，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 1] }

    public init(total: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, total, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self, "currency": String?.self]
    }
  }

  /// 预计扣费的金额
  public struct EstimatedDeductAmount: APIObject {
    /// 预计扣费多少，单位为分 · 例如 `1`
    public var total: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 币种，人民币为 CNY · 例如 `CNY`
    public var currency: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(total: Int, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, total, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int.self, "currency": String?.self]
    }
  }

  /// 跳转的控制参数
  public struct JumpControl: APIObject {
    /// 要跳往的应用的 AppID · `jump_appid`, 例如 `wxd678efh567hg6787`
    public var jumpAppid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(jumpAppid: String? = nil) {
      fields = ObjectFields(of: Self.self, jumpAppid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["jump_appid": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct MiniProgramPostResponse: APIObject {
    /// 预签约的编号 · `pre_entrustweb_id`
    public var preEntrustwebID: String? { fields[text: 0] }
    /// 签约小程序的 AppID · `redirect_appid`
    public var redirectAppid: String? { fields[text: 1] }
    /// 签约小程序页面的路径 · `redirect_path`
    public var redirectPath: String? { fields[text: 2] }

    public init(preEntrustwebID: String? = nil, redirectAppid: String? = nil, redirectPath: String? = nil) {
      fields = ObjectFields(of: Self.self, preEntrustwebID, redirectAppid, redirectPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["pre_entrustweb_id": String?.self, "redirect_appid": String?.self, "redirect_path": String?.self]
    }
  }

  /// 预约的扣费金额
  public struct ScheduledAmount: APIObject {
    /// 预约扣费多少，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 1] }

    public init(total: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, total, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self, "currency": String?.self]
    }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(subMchid: String) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self]
    }
  }

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 对解约的说明 · `contract_termination_remark`, 例如 `用户解约`
    public var contractTerminationRemark: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(contractTerminationRemark: String) {
      fields = ObjectFields(of: Self.self, contractTerminationRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["contract_termination_remark": String.self]
    }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 要跳转的地址 · `redirect_url`
    public var redirectURL: String? { fields[text: 0] }

    public init(redirectURL: String? = nil) {
      fields = ObjectFields(of: Self.self, redirectURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["redirect_url": String?.self]
    }
  }
}
