// Written by wechatpay-gen: change the description, not this file.
// /v3/payscore/smartretail-orders/{out_order_no}/**

@_spi(Generated) public import WeChatPay

extension V3.Payscore.SmartretailOrders.OutOrderNo {
  /// `post` 返回的内容
  public typealias SharedPostResponse = V3.Payscore.SharedPostResponse
}
