// Written by wechatpay-gen: change the description, not this file.
// /v3/payscore/partner/**

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner {
  /// 服务的地点
  public typealias Location = V3.Payscore.RequestLocation

  /// 结算时的优惠
  public typealias PostDiscount = V3.Payscore.PostDiscount

  /// 结算时收取的费用
  public typealias PostPayment = V3.Payscore.RequestPostPayment

  /// 结算时的优惠
  public typealias RequestPostDiscount = V3.Payscore.RequestPostDiscount

  /// 服务的地点
  public typealias ResponseLocation = V3.Payscore.Location

  /// 订单的风险金
  public typealias ResponseRiskFund = V3.Payscore.RiskFund

  /// 订单的风险金
  public typealias RiskFund = V3.Payscore.RequestRiskFund

  /// 风险金的名称
  public typealias RiskFundName = V3.Payscore.RiskFundName

  /// `post` 发送的内容
  public typealias SharedPostRequest = V3.Payscore.SharedPostRequest2

  /// 服务的时间
  public typealias TimeRange = V3.Payscore.RequestTimeRange
}
