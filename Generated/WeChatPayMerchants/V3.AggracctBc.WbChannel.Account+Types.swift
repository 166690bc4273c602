// Written by wechatpay-gen: change the description, not this file.
// /v3/aggracct-bc/wb-channel/account/**

@_spi(Generated) public import WeChatPay

extension V3.AggracctBc.WbChannel.Account {
  /// 请求的场景
  public typealias ReqScene = V3.AggracctBc.WbChannel.ReqScene

  /// `get` 发送的内容
  public typealias SharedGetRequest = V3.AggracctBc.WbChannel.SharedGetRequest
}
