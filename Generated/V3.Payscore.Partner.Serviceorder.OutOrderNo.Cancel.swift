// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.Cancel {
  /// 服务商取消支付分订单
  ///
  /// 取消尚未完结的服务订单。
  ///
  /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458758)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/payscore/partner/serviceorder/{out_order_no}/cancel"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `2002000000000558128851361561536`
    public var serviceID: String { fields[required: 0] }
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String { fields[required: 1] }
    /// 这样做的原因 · such as `用户投诉`
    public var reason: String { fields[required: 2] }

    public init(serviceID: String, subMchid: String, reason: String) {
      fields = ObjectFields(of: Self.self, serviceID, subMchid, reason)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["service_id": String.self, "sub_mchid": String.self, "reason": String.self]
    }
  }
}
