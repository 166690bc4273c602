// Written by wechatpay-gen: change the description, not this file.
// GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}

@_spi(Generated) public import WeChatPay

extension V3.MerchantSettlement.MerchantSettleRuleApplications.ApplicationID {
  /// 结算规则：查询申请
  ///
  /// 按申请单号了解修改是否通过。
  ///
  /// `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698574)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
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
