// Written by wechatpay-gen: change the description, not this file.
// POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule

@_spi(Generated) public import WeChatPay

extension V3.Papay.Pay.Schedules.ContractID.ContractID.Schedule {
  /// 预约代扣：预约
  ///
  /// 扣款之前先预约时间与金额。
  ///
  /// `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467036)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/papay/pay/schedules/contract-id/{contract_id}/schedule"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 预约的金额 · `schedule_amount`
    public var scheduleAmount: ScheduleAmount {
      get { fields[requiredObject: 1] }
      set { fields[requiredObject: 1] = newValue }
    }

    public init(appid: String, scheduleAmount: ScheduleAmount) {
      fields = ObjectFields(of: Self.self, appid, scheduleAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "schedule_amount": ScheduleAmount.self]
    }

    /// 预约的金额
    public typealias ScheduleAmount = V3.Papay.Pay.ScheduleAmount
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Papay.Pay.SchedulePostResponse
}
