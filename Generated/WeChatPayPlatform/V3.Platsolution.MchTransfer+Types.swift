// Written by wechatpay-gen: change the description, not this file.
// /v3/platsolution/mch-transfer/**

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.MchTransfer {
  /// `get` 发送的内容
  public typealias SharedGetRequest = V3.Platsolution.SharedGetRequest

  /// `post` 发送的内容
  public typealias SharedPostRequest = V3.Platsolution.SharedPostRequest
}
