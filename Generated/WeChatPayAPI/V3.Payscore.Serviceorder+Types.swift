// Written by wechatpay-gen: change the description, not this file.
// /v3/payscore/serviceorder/**

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Serviceorder {
  /// 结算时的优惠
  public typealias RequestPostDiscount = V3.Payscore.RequestPostDiscount

  /// 结算时收取的费用
  public typealias RequestPostPayment = V3.Payscore.RequestPostPayment
}
