// Written by wechatpay-gen: change the description, not this file.
// /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/**

@_spi(Generated) public import WeChatPay

extension V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign {
  /// 预约的扣费
  public typealias DeductSchedule = V3.Papay.ScheduledDeductSign.DeductSchedule

  /// 预计扣费的金额
  public typealias EstimatedDeductAmount = V3.Papay.EstimatedDeductAmount

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oYobu0MVnQfWpSMOYJz2AHPG_gQw`
    public var openid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 协议模板的编号 · `plan_id`, 例如 `12535`
    public var planID: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `wxwtdk20200910100000`
    public var outContractCode: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 签约页上展示的用户名称 · `contract_display_account`, 例如 `微信代扣用户A`
    public var contractDisplayAccount: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 接收签约结果通知的地址 · `contract_notify_url`, 例如 `https://yourapp.com/notify`
    public var contractNotifyURL: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 用户在商户侧的标识 · `out_user_code`, 例如 `用户A`
    public var outUserCode: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 预约的扣费 · `deduct_schedule`
    public var deductSchedule: DeductSchedule? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }

    public init(
      appid: String, openid: String? = nil, planID: Int, outContractCode: String, contractDisplayAccount: String,
      contractNotifyURL: String, outUserCode: String? = nil, deductSchedule: DeductSchedule? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, openid, planID, outContractCode, contractDisplayAccount, contractNotifyURL, outUserCode,
        deductSchedule
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "openid": String?.self, "plan_id": Int.self, "out_contract_code": String.self,
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
