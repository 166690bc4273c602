// Written by wechatpay-gen: change the description, not this file.
// POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule

@_spi(Generated) public import WeChatPay

extension V3.Papay.Pay.Partner.Schedules.ContractID.ContractID.Schedule {
  /// 服务商代扣：预约
  ///
  /// 扣款之前先预约时间与金额。
  ///
  /// `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468581)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`, 例如 `wxd678efh567hg6787`
    public var spAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 预约的金额 · `schedule_amount`
    public var scheduleAmount: ScheduleAmount {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }

    public init(spAppid: String, subMchid: String, subAppid: String? = nil, scheduleAmount: ScheduleAmount) {
      fields = ObjectFields(of: Self.self, spAppid, subMchid, subAppid, scheduleAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String.self, "sub_mchid": String.self, "sub_appid": String?.self,
        "schedule_amount": ScheduleAmount.self,
      ]
    }

    /// 预约的金额
    public typealias ScheduleAmount = V3.Papay.Pay.ScheduleAmount
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Papay.Pay.SchedulePostResponse
}
