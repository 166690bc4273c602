// Written by wechatpay-gen: change the description, not this file.
// /v3/mchalterapply/merchantnamealterapplyment/**

@_spi(Generated) public import WeChatPay

extension V3.Mchalterapply.Merchantnamealterapplyment {
  /// 申请单的状态
  public typealias ResponseState = V3.Mchalterapply.ResponseState
}
