// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/busifavor/coupons/associate

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Coupons.Associate {
  /// 优惠券（商家券）：关联订单
  ///
  /// 把未核销的券与订单挂钩，供激励统计。
  ///
  /// `POST /v3/marketing/busifavor/coupons/associate` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465596) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465640)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/busifavor/coupons/associate"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.Busifavor.Coupons.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信支付关联成功的时间 · `wechatpay_associate_time`
    public var wechatpayAssociateTime: String? { fields[text: 0] }

    public init(wechatpayAssociateTime: String? = nil) {
      fields = ObjectFields(of: Self.self, wechatpayAssociateTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["wechatpay_associate_time": String?.self]
    }
  }
}
