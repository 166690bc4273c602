// Written by wechatpay-gen: change the description, not this file.
// /v3/papay/scheduled-deduct-sign/**

@_spi(Generated) public import WeChatPay

extension V3.Papay.ScheduledDeductSign {
  /// `post` 返回的内容
  public struct AppPostResponse: APIObject {
    /// 预签约的编号 · `pre_entrustweb_id`
    public var preEntrustwebID: String? { fields[text: 0] }
    /// 小程序的原始 ID · `miniprogram_username`
    public var miniprogramUsername: String? { fields[text: 1] }
    /// 小程序页面的路径 · `miniprogram_path`
    public var miniprogramPath: String? { fields[text: 2] }

    public init(preEntrustwebID: String? = nil, miniprogramUsername: String? = nil, miniprogramPath: String? = nil) {
      fields = ObjectFields(of: Self.self, preEntrustwebID, miniprogramUsername, miniprogramPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["pre_entrustweb_id": String?.self, "miniprogram_username": String?.self, "miniprogram_path": String?.self]
    }
  }

  /// 预约的扣费
  public struct DeductSchedule: APIObject {
    /// 预计扣费的日期，形如 2019-11-22 · `estimated_deduct_date`, 例如 `2019-11-22`
    public var estimatedDeductDate: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 预计扣费的金额 · `estimated_deduct_amount`
    public var estimatedDeductAmount: EstimatedDeductAmount {
      get { fields[requiredObject: 1] }
      set { fields[requiredObject: 1] = newValue }
    }
    /// 商品的描述
    public var description: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(estimatedDeductDate: String, estimatedDeductAmount: EstimatedDeductAmount, description: String) {
      fields = ObjectFields(of: Self.self, estimatedDeductDate, estimatedDeductAmount, description)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "estimated_deduct_date": String.self, "estimated_deduct_amount": EstimatedDeductAmount.self,
        "description": String.self,
      ]
    }
  }

  /// 预计扣费的金额
  public typealias EstimatedDeductAmount = V3.Papay.EstimatedDeductAmount

  /// 跳转的控制参数
  public typealias JumpControl = V3.Papay.JumpControl

  /// `post` 返回的内容
  public typealias MiniProgramPostResponse = V3.Papay.MiniProgramPostResponse

  /// `post` 返回的内容
  public typealias SharedPostResponse = V3.Papay.SharedPostResponse
}
