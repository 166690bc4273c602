// Written by wechatpay-gen: change the description, not this file.
// GET /v3/merchant-risk-manage/trade-risk-information

@_spi(Generated) public import WeChatPay

extension V3.MerchantRiskManage.TradeRiskInformation {
  /// 交易风险：查询
  ///
  /// 取得订单、用户或商户的风险信息。
  ///
  /// `GET /v3/merchant-risk-manage/trade-risk-information` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526198) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467535)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchant-risk-manage/trade-risk-information"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 从业机构的商户号 · `acquiring_bank_id`
    public var acquiringBankID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 投诉的情况 · `complaints_information`
    public var complaintsInformation: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }

    public init(
      spMchid: String? = nil, acquiringBankID: String? = nil, channelID: String? = nil, subMchid: String? = nil,
      outTradeNo: String, complaintsInformation: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, acquiringBankID, channelID, subMchid, outTradeNo, complaintsInformation
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "acquiring_bank_id": String?.self, "channel_id": String?.self,
        "sub_mchid": String?.self, "out_trade_no": String.self, "complaints_information": String?.self,
      ]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 风险的分值 · `risk_score`
    public var riskScore: Int? { fields[integer: 0] }
    /// 风险的类型 · `risk_type`
    public var riskType: RiskType? { fields[enumeration: 1] }
    /// 处置的手段 · `punish_type`
    public var punishType: PunishType? { fields[enumeration: 2] }
    /// 对处罚及其影响的说明 · `punish_description`
    public var punishDescription: String? { fields[text: 3] }

    public init(
      riskScore: Int? = nil, riskType: RiskType? = nil, punishType: PunishType? = nil, punishDescription: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, riskScore, riskType, punishType, punishDescription)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "risk_score": Int?.self, "risk_type": RiskType?.self, "punish_type": PunishType?.self,
        "punish_description": String?.self,
      ]
    }

    /// 风险的类型
    public typealias RiskType = V3.MerchantRiskManage.RiskType

    /// 处置的手段
    public typealias PunishType = V3.MerchantRiskManage.PunishType
  }
}
