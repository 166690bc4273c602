// Written by wechatpay-gen: change the description, not this file.
// /v3/payscore/acquiringbank/**

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Acquiringbank {
  /// 服务的地点
  public typealias Location = V3.Payscore.RequestLocation

  /// 结算时的优惠
  public typealias PostDiscount = V3.Payscore.PostDiscount

  /// 服务的地点
  public typealias ResponseLocation = V3.Payscore.Location

  /// 订单的风险金
  public typealias RiskFund = V3.Payscore.RiskFund
}
