// Written by wechatpay-gen: change the description, not this file.
// /v3/ecommerce/individual-contracts/pre-entrust-sign/**

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.IndividualContracts.PreEntrustSign {
  /// `post` 返回的内容
  public typealias SharedPostResponse = V3.Ecommerce.IndividualContracts.SharedPostResponse
}
