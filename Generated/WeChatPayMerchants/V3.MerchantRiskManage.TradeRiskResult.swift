// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant-risk-manage/trade-risk-result

@_spi(Generated) public import WeChatPay

extension V3.MerchantRiskManage.TradeRiskResult {
  /// 交易风险：回传处置
  ///
  /// 告知对风险交易做了什么处置。
  ///
  /// `POST /v3/merchant-risk-manage/trade-risk-result` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384516) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467540)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/merchant-risk-manage/trade-risk-result"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `1900000109`
    public var spMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 从业机构的商户号 · `acquiring_bank_id`, 例如 `1356485`
    public var acquiringBankID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`, 例如 `1900000108`
    public var channelID: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900009231`
    public var subMchid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 风险的类型 · `risk_type`
    public var riskType: RiskType? {
      get { fields[enumeration: 5] }
      set { fields[enumeration: 5] = newValue }
    }
    /// 处置的手段 · `punish_type`
    public var punishType: PunishType {
      get { fields[requiredEnumeration: 6] }
      set { fields[requiredEnumeration: 6] = newValue }
    }
    /// 另加的处置手段 · `additional_punish_type`, 例如 `SUSPEND_SETTLEMENT_NDAYS:10`
    public var additionalPunishType: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 投诉的情况 · `complaints_information`
    public var complaintsInformation: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }

    public init(
      spMchid: String? = nil, acquiringBankID: String? = nil, channelID: String? = nil, subMchid: String? = nil,
      outTradeNo: String? = nil, riskType: RiskType? = nil, punishType: PunishType, additionalPunishType: String? = nil,
      complaintsInformation: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, acquiringBankID, channelID, subMchid, outTradeNo, riskType, punishType,
        additionalPunishType, complaintsInformation
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "acquiring_bank_id": String?.self, "channel_id": String?.self,
        "sub_mchid": String?.self, "out_trade_no": String?.self, "risk_type": RiskType?.self,
        "punish_type": PunishType.self, "additional_punish_type": String?.self, "complaints_information": String?.self,
      ]
    }

    /// 风险的类型
    public typealias RiskType = V3.MerchantRiskManage.RiskType

    /// 处置的手段
    public typealias PunishType = V3.MerchantRiskManage.PunishType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 从业机构的商户号 · `acquiring_bank_id`
    public var acquiringBankID: String? { fields[text: 1] }
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 4] }
    /// 风险的类型 · `risk_type`
    public var riskType: RiskType? { fields[enumeration: 5] }
    /// 处置的手段 · `punish_type`
    public var punishType: PunishType? { fields[enumeration: 6] }
    /// 另加的处置手段 · `additional_punish_type`
    public var additionalPunishType: String? { fields[text: 7] }
    /// 对处罚及其影响的说明 · `punish_description`
    public var punishDescription: String? { fields[text: 8] }

    public init(
      spMchid: String? = nil, acquiringBankID: String? = nil, channelID: String? = nil, subMchid: String? = nil,
      outTradeNo: String? = nil, riskType: RiskType? = nil, punishType: PunishType? = nil,
      additionalPunishType: String? = nil, punishDescription: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, acquiringBankID, channelID, subMchid, outTradeNo, riskType, punishType,
        additionalPunishType, punishDescription
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "acquiring_bank_id": String?.self, "channel_id": String?.self,
        "sub_mchid": String?.self, "out_trade_no": String?.self, "risk_type": RiskType?.self,
        "punish_type": PunishType?.self, "additional_punish_type": String?.self, "punish_description": String?.self,
      ]
    }

    /// 风险的类型
    public typealias RiskType = V3.MerchantRiskManage.RiskType

    /// 处置的手段
    public typealias PunishType = V3.MerchantRiskManage.PunishType
  }

  /// 处置的手段
  public typealias PunishType = V3.MerchantRiskManage.PunishType

  /// 风险的类型
  public typealias RiskType = V3.MerchantRiskManage.RiskType
}
