// Written by wechatpay-gen: change the description, not this file.
// POST /v3/partner-papay/contracts/{contract_id}/notify

@_spi(Generated) public import WeChatPay

extension V3.PartnerPapay.Contracts.ContractID.Notify {
  /// 服务商代扣：扣费提醒
  ///
  /// 按规定的提前天数告知用户即将扣费。
  ///
  /// `POST /v3/partner-papay/contracts/{contract_id}/notify` · [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988373)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/partner-papay/contracts/{contract_id}/notify"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `1230000109`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`, 例如 `wxd678efh567hg6787`
    public var spAppid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `12345512`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 扣费持续多久 · `deduct_duration`
    public var deductDuration: DeductDuration? {
      get { fields[object: 4] }
      set { fields[object: 4] = newValue }
    }
    /// 预计扣费的金额 · `estimated_amount`
    public var estimatedAmount: EstimatedAmount {
      get { fields[requiredObject: 5] }
      set { fields[requiredObject: 5] = newValue }
    }

    public init(
      spMchid: String, spAppid: String, subMchid: String, subAppid: String? = nil,
      deductDuration: DeductDuration? = nil, estimatedAmount: EstimatedAmount
    ) {
      fields = ObjectFields(of: Self.self, spMchid, spAppid, subMchid, subAppid, deductDuration, estimatedAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String.self, "sp_appid": String.self, "sub_mchid": String.self, "sub_appid": String?.self,
        "deduct_duration": DeductDuration?.self, "estimated_amount": EstimatedAmount.self,
      ]
    }

    /// 扣费持续多久
    public struct DeductDuration: APIObject {
      /// 持续多少个单位 · 例如 `1`
      public var count: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 单位 · 例如 `DAY`
      public var unit: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(count: Int, unit: String? = nil) {
        fields = ObjectFields(of: Self.self, count, unit)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["count": Int.self, "unit": String?.self]
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
  }
}
