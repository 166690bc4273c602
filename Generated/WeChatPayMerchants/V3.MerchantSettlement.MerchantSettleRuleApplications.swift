// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant-settlement/merchant-settle-rule-applications

@_spi(Generated) public import WeChatPay

extension V3.MerchantSettlement.MerchantSettleRuleApplications {
  /// 结算规则：申请修改
  ///
  /// 为特约商户更换结算规则。
  ///
  /// `POST /v3/merchant-settlement/merchant-settle-rule-applications` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697924)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/merchant-settlement/merchant-settle-rule-applications"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 从业机构的商户号 · `acquiring_bank_id`, 例如 `1356485`
    public var acquiringBankID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`, 例如 `20001111`
    public var channelID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1346578`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 结算规则的编号 · `settle_rule_id`, 例如 `760`
    public var settleRuleID: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }

    public init(acquiringBankID: String, channelID: String, subMchid: String, settleRuleID: Int) {
      fields = ObjectFields(of: Self.self, acquiringBankID, channelID, subMchid, settleRuleID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "acquiring_bank_id": String.self, "channel_id": String.self, "sub_mchid": String.self,
        "settle_rule_id": Int.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 申请单的编号 · `application_id`
    public var applicationID: String? { fields[text: 0] }
    /// 对处理情况的说明 · `application_process_info`
    public var applicationProcessInfo: String? { fields[text: 1] }
    /// 申请单的状态 · `application_state`
    public var applicationState: String? { fields[text: 2] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 3] }
    /// 从业机构的商户号 · `acquiring_bank_id`
    public var acquiringBankID: String? { fields[text: 4] }
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String? { fields[text: 5] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 6] }
    /// 结算规则的编号 · `settle_rule_id`
    public var settleRuleID: Int? { fields[integer: 7] }

    public init(
      applicationID: String? = nil, applicationProcessInfo: String? = nil, applicationState: String? = nil,
      updateTime: Timestamp? = nil, acquiringBankID: String? = nil, channelID: String? = nil, subMchid: String? = nil,
      settleRuleID: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, applicationID, applicationProcessInfo, applicationState, updateTime, acquiringBankID, channelID,
        subMchid, settleRuleID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "application_id": String?.self, "application_process_info": String?.self, "application_state": String?.self,
        "update_time": Timestamp?.self, "acquiring_bank_id": String?.self, "channel_id": String?.self,
        "sub_mchid": String?.self, "settle_rule_id": Int?.self,
      ]
    }
  }
}
