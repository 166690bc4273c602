// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/serviceorder/{out_order_no}/cancel

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Serviceorder.OutOrderNo.Cancel {
  /// 商户取消支付分订单
  ///
  /// 取消尚未完结的服务订单。
  ///
  /// `POST /v3/payscore/serviceorder/{out_order_no}/cancel` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587905)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/serviceorder/{out_order_no}/cancel"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 支付分服务的编号 · `service_id`, 例如 `500001`
    public var serviceID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 这样做的原因 · 例如 `用户投诉`
    public var reason: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(appid: String, serviceID: String, reason: String) {
      fields = ObjectFields(of: Self.self, appid, serviceID, reason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "service_id": String.self, "reason": String.self]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Payscore.Serviceorder.OutOrderNo.SharedPostResponse
}
