// Written by wechatpay-gen: change the description, not this file.
// /v3/gov/subsidy/zhejiang/authcode/**

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Zhejiang.Authcode {
  /// 线上还是线下销售
  public typealias SaleModels = V3.Gov.Subsidy.Zhejiang.SaleModels

  /// `post` 返回的内容
  public typealias SharedPostResponse = V3.Gov.Subsidy.Zhejiang.SharedPostResponse
}
