// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payroll-card/wesure/insurance

@_spi(Generated) public import WeChatPay

extension V3.PayrollCard.Wesure.Insurance {
  /// 微工卡保险：生成投保
  ///
  /// 为用户生成投保结果。
  ///
  /// `POST /v3/payroll-card/wesure/insurance` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/payroll-card/wesure/insurance"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `1900000109`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 微保的单号 · `wesure_order_no`, 例如 `1900000109`
    public var wesureOrderNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 授权的凭证 · 例如 `5fds5345dfd`
    public var token: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 保险公司的保单号 · `insurance_company_order_no`, 例如 `5fds5345dfd`
    public var insuranceCompanyOrderNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `111111`
    public var openid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 投保的状态 · `insure_state`, 例如 `INSURE_SUCCESS`
    public var insureState: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 保障生效的时间 · `insure_effect_time`, 例如 `2018-06-08T10:34:56+08:00`
    public var insureEffectTime: Timestamp {
      get { fields[requiredTime: 6] }
      set { fields[requiredTime: 6] = newValue }
    }
    /// 保障失效的时间 · `insure_invalid_time`, 例如 `2018-06-08T10:34:56+08:00`
    public var insureInvalidTime: Timestamp {
      get { fields[requiredTime: 7] }
      set { fields[requiredTime: 7] = newValue }
    }
    /// 保险公司的名称 · `insurance_company_name`, 例如 `平安`
    public var insuranceCompanyName: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }

    public init(
      spMchid: String, wesureOrderNo: String, token: String, insuranceCompanyOrderNo: String, openid: String,
      insureState: String, insureEffectTime: Timestamp, insureInvalidTime: Timestamp, insuranceCompanyName: String
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, wesureOrderNo, token, insuranceCompanyOrderNo, openid, insureState, insureEffectTime,
        insureInvalidTime, insuranceCompanyName
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String.self, "wesure_order_no": String.self, "token": String.self,
        "insurance_company_order_no": String.self, "openid": String.self, "insure_state": String.self,
        "insure_effect_time": Timestamp.self, "insure_invalid_time": Timestamp.self,
        "insurance_company_name": String.self,
      ]
    }
  }
}
