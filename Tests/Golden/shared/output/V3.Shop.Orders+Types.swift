// Written by wechatpay-gen: change the description, not this file.
// /v3/shop/orders/**

extension V3.Shop.Orders {
  /// 金额
  public typealias Amount = V3.Shop.Amount

  /// 币种
  public typealias Currency = V3.Shop.Currency

  /// 订单状态
  public typealias ResponseState = V3.Shop.ResponseState

  /// `get` 返回的内容
  public typealias SharedGetResponse = V3.Shop.SharedGetResponse
}
