// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/serviceorder/{out_order_no}/pay

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Serviceorder.OutOrderNo.Pay {
  /// 商户催收支付分订单
  ///
  /// 对待支付的订单再次发起扣款。
  ///
  /// `POST /v3/payscore/serviceorder/{out_order_no}/pay` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013394596)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/serviceorder/{out_order_no}/pay"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 支付分服务的编号 · `service_id`, 例如 `500001`
    public var serviceID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(appid: String? = nil, serviceID: String? = nil) {
      fields = ObjectFields(of: Self.self, appid, serviceID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String?.self, "service_id": String?.self]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Payscore.SharedPostResponse
}
