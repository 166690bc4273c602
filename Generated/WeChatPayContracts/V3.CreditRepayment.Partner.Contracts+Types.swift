// Written by wechatpay-gen: change the description, not this file.
// /v3/credit-repayment/partner/contracts/**

@_spi(Generated) public import WeChatPay

extension V3.CreditRepayment.Partner.Contracts {
  /// 协议的状态
  public struct ContractState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 无效 · `CONTRACT_STATE_INVALID`
    public static var contractStateInvalid: Self { Self(rawValue: "CONTRACT_STATE_INVALID") }

    /// 生效中 · `CONTRACT_STATE_EFFECTIVE`
    public static var contractStateEffective: Self { Self(rawValue: "CONTRACT_STATE_EFFECTIVE") }

    /// 已解约 · `CONTRACT_STATE_TERMINATED`
    public static var contractStateTerminated: Self { Self(rawValue: "CONTRACT_STATE_TERMINATED") }
  }

  /// 由谁解约
  public struct ContractTerminatedMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 无效 · `TERMINATION_MODE_INVALID`
    public static var terminationModeInvalid: Self { Self(rawValue: "TERMINATION_MODE_INVALID") }

    /// 用户解约 · `TERMINATION_MODE_BY_USER`
    public static var terminationModeByUser: Self { Self(rawValue: "TERMINATION_MODE_BY_USER") }

    /// 商户解约 · `TERMINATION_MODE_BY_MERCHANT`
    public static var terminationModeByMerchant: Self { Self(rawValue: "TERMINATION_MODE_BY_MERCHANT") }

    /// 客服解约 · `TERMINATION_MODE_BY_CUSTOMER_SERVICE`
    public static var terminationModeByCustomerService: Self { Self(rawValue: "TERMINATION_MODE_BY_CUSTOMER_SERVICE") }
  }

  /// 实名验证的类型
  public struct IdentityType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 无效 · `REAL_IDENTITY_TYPE_INVALID`
    public static var realIdentityTypeInvalid: Self { Self(rawValue: "REAL_IDENTITY_TYPE_INVALID") }

    /// 身份证 · `REAL_IDENTITY_TYPE_ID_CARD`
    public static var realIdentityTypeIDCard: Self { Self(rawValue: "REAL_IDENTITY_TYPE_ID_CARD") }
  }

  /// 用户的实名信息
  public struct RealIdentity: APIObject {
    /// 实名验证的类型 · `identity_type`
    public var identityType: IdentityType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 证件号码，加密传输 · `identity_id`, 例如 `1axtI9EZUr0343c89xQznxau+cRWPKP4YhVAoj==`
    public var identityID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 真实的姓名，加密传输 · `real_name`, 例如 `OEimkKuua8igpd+0YDgqF2Z61leeGD7x87j3Ph==`
    public var realName: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(identityType: IdentityType, identityID: String, realName: String) {
      fields = ObjectFields(of: Self.self, identityType, identityID, realName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["identity_type": IdentityType.self, "identity_id": Sensitive<String>.self, "real_name": Sensitive<String>.self]
    }
  }

  /// 交易
  public struct TradeInfo: APIObject {
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 还款的金额，单位为分 · `deduct_amount`, 例如 `10000`
    public var deductAmount: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 商品的描述 · 例如 `信贷还款`
    public var description: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `备注信息`
    public var attach: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.test.com`
    public var notifyURL: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      outTradeNo: String, deductAmount: Int, description: String? = nil, attach: String? = nil,
      notifyURL: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, outTradeNo, deductAmount, description, attach, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_trade_no": String.self, "deduct_amount": Int.self, "description": String?.self, "attach": String?.self,
        "notify_url": String?.self,
      ]
    }
  }
}
