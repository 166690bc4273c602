// Written by wechatpay-gen: change the description, not this file.
// /v3/papay/insurance-sign/contracts/**

@_spi(Generated) public import WeChatPay

extension V3.Papay.InsuranceSign.Contracts {
  /// 预计扣费的金额
  public typealias EstimatedDeductAmount = V3.Papay.EstimatedDeductAmount

  /// 保单各期的扣费
  public typealias PolicyPeriod = V3.Papay.InsuranceSign.PolicyPeriod
}
