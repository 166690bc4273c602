// Written by wechatpay-gen: change the description, not this file.
// /v3/aggracct-bc/wb-channel/control-orders/**

@_spi(Generated) public import WeChatPay

extension V3.AggracctBc.WbChannel.ControlOrders {
  /// 请求的场景
  public typealias ReqScene = V3.AggracctBc.WbChannel.ReqScene
}
