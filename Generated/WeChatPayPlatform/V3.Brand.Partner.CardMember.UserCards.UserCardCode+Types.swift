// Written by wechatpay-gen: change the description, not this file.
// /v3/brand/partner/card-member/user-cards/{user_card_code}/**

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.UserCards.UserCardCode {
  /// `post` 返回的内容
  public typealias SharedPostResponse = V3.Brand.Partner.CardMember.UserCards.SharedPostResponse
}
