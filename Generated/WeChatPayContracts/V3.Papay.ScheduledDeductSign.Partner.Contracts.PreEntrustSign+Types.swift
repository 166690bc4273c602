// Written by wechatpay-gen: change the description, not this file.
// /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/**

@_spi(Generated) public import WeChatPay

extension V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign {
  /// 预约的扣费
  public typealias DeductSchedule = V3.Papay.ScheduledDeductSign.DeductSchedule

  /// 预计扣费的金额
  public typealias EstimatedDeductAmount = V3.Papay.EstimatedDeductAmount

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`, 例如 `wxd678efh567hg6787`
    public var spAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用户在服务商 AppID 下的标识 · `sp_openid`, 例如 `oYobu0MVnQfWpSMOYJz2AHPG_gQw`
    public var spOpenid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `wxd678efh567hg6787`
    public var subOpenid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 协议模板的编号 · `plan_id`, 例如 `12535`
    public var planID: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `wxwtdk20200910100000`
    public var outContractCode: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 签约页上展示的用户名称 · `contract_display_account`, 例如 `微信代扣用户A`
    public var contractDisplayAccount: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 接收签约结果通知的地址 · `contract_notify_url`, 例如 `https://yourapp.com/notify`
    public var contractNotifyURL: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 用户在商户侧的标识 · `out_user_code`, 例如 `用户A`
    public var outUserCode: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 预约的扣费 · `deduct_schedule`
    public var deductSchedule: DeductSchedule? {
      get { fields[object: 10] }
      set { fields[object: 10] = newValue }
    }

    public init(
      spAppid: String, spOpenid: String? = nil, subMchid: String, subAppid: String? = nil, subOpenid: String? = nil,
      planID: Int, outContractCode: String, contractDisplayAccount: String, contractNotifyURL: String,
      outUserCode: String? = nil, deductSchedule: DeductSchedule? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, spOpenid, subMchid, subAppid, subOpenid, planID, outContractCode,
        contractDisplayAccount, contractNotifyURL, outUserCode, deductSchedule
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String.self, "sp_openid": String?.self, "sub_mchid": String.self, "sub_appid": String?.self,
        "sub_openid": String?.self, "plan_id": Int.self, "out_contract_code": String.self,
        "contract_display_account": String.self, "contract_notify_url": String.self, "out_user_code": String?.self,
        "deduct_schedule": DeductSchedule?.self,
      ]
    }

    /// 预约的扣费
    public typealias DeductSchedule = V3.Papay.ScheduledDeductSign.DeductSchedule

    /// 预计扣费的金额
    public typealias EstimatedDeductAmount = V3.Papay.EstimatedDeductAmount
  }

  /// `post` 返回的内容
  public typealias SharedPostResponse = V3.Papay.SharedPostResponse
}
