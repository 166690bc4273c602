// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/busifavor/coupons/disassociate

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Coupons.Disassociate {
  /// 优惠券（商家券）：取消关联订单
  ///
  /// 解除券与订单的挂钩。
  ///
  /// `POST /v3/marketing/busifavor/coupons/disassociate` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465673) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465703)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/busifavor/coupons/disassociate"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.Busifavor.Coupons.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信支付解除关联的时间 · `wechatpay_disassociate_time`
    public var wechatpayDisassociateTime: String? { fields[text: 0] }

    public init(wechatpayDisassociateTime: String? = nil) {
      fields = ObjectFields(of: Self.self, wechatpayDisassociateTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["wechatpay_disassociate_time": String?.self]
    }
  }
}
