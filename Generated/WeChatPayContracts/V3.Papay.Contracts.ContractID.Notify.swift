// Written by wechatpay-gen: change the description, not this file.
// POST /v3/papay/contracts/{contract_id}/notify

@_spi(Generated) public import WeChatPay

extension V3.Papay.Contracts.ContractID.Notify {
  /// 代扣：扣费提醒
  ///
  /// 按规定的提前天数告知用户即将扣费。
  ///
  /// `POST /v3/papay/contracts/{contract_id}/notify` · [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/papay/contracts/{contract_id}/notify"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户号 · 例如 `1230000109`
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 扣费持续多久 · `deduct_duration`
    public var deductDuration: DeductDuration? {
      get { fields[object: 2] }
      set { fields[object: 2] = newValue }
    }
    /// 预计扣费的金额 · `estimated_amount`
    public var estimatedAmount: EstimatedAmount {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }

    public init(mchid: String, appid: String, deductDuration: DeductDuration? = nil, estimatedAmount: EstimatedAmount) {
      fields = ObjectFields(of: Self.self, mchid, appid, deductDuration, estimatedAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String.self, "appid": String.self, "deduct_duration": DeductDuration?.self,
        "estimated_amount": EstimatedAmount.self,
      ]
    }

    /// 扣费持续多久
    public struct DeductDuration: APIObject {
      /// 持续多少个单位，枚举值之一 `1` | `2` | `3`
      public var count: Count {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 单位，枚举值之一
      public var unit: Unit? {
        get { fields[enumeration: 1] }
        set { fields[enumeration: 1] = newValue }
      }

      public init(count: Count, unit: Unit? = nil) {
        fields = ObjectFields(of: Self.self, count, unit)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["count": Count.self, "unit": Unit?.self]
      }
    }

    /// 预计扣费的金额
    public struct EstimatedAmount: APIObject {
      /// 预计扣费多少，单位为分 · 例如 `1`
      public var amount: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 币种，人民币为 CNY · 例如 `CNY`
      public var currency: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(amount: Int, currency: String? = nil) {
        fields = ObjectFields(of: Self.self, amount, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["amount": Int.self, "currency": String?.self]
      }
    }

    /// 持续多少个单位，枚举值之一 `1` | `2` | `3`
    public struct Count: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }

      /// `3`
      public static var value3: Self { Self(rawValue: 3) }
    }

    /// 单位，枚举值之一
    public struct Unit: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 天 · `DAY`
      public static var day: Self { Self(rawValue: "DAY") }
    }
  }
}
