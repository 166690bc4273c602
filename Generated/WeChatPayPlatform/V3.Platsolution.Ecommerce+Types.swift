// Written by wechatpay-gen: change the description, not this file.
// /v3/platsolution/ecommerce/**

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce {
  /// 从哪种账户出款
  public struct AccountType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 基本账户 · `BASIC`
    public static var basic: Self { Self(rawValue: "BASIC") }

    /// 运营账户 · `OPERATION`
    public static var operation: Self { Self(rawValue: "OPERATION") }

    /// 手续费账户 · `FEES`
    public static var fees: Self { Self(rawValue: "FEES") }
  }

  /// 充值的金额
  public struct ApplyRechargeAmount: APIObject {
    /// 充值的金额，单位为分 · 例如 `500000`
    public var amount: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 币种，人民币为 CNY · 例如 `CNY`
    public var currency: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(amount: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, amount, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["amount": Int?.self, "currency": String?.self]
    }
  }

  /// 充值的金额
  public struct RechargeAmount: APIObject {
    /// 充值的金额，单位为分
    public var amount: Int? { fields[integer: 0] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 1] }

    public init(amount: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, amount, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["amount": Int?.self, "currency": String?.self]
    }
  }

  /// 充值的状态
  public struct RechargeState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 充值中 · `RECHARGING`
    public static var recharging: Self { Self(rawValue: "RECHARGING") }

    /// 已关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }
  }

  /// `get` 发送的内容
  public typealias SharedGetRequest = V3.Platsolution.SharedGetRequest
}
