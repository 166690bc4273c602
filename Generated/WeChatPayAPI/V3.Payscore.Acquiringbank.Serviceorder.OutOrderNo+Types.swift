// Written by wechatpay-gen: change the description, not this file.
// /v3/payscore/acquiringbank/serviceorder/{out_order_no}/**

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Acquiringbank.Serviceorder.OutOrderNo {
  /// 结算时的优惠
  public typealias PostDiscount = V3.Payscore.PostDiscount2

  /// 结算时收取的费用
  public typealias PostPayment = V3.Payscore.PostPayment
}
