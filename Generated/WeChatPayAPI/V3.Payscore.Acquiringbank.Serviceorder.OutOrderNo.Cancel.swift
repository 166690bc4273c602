// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Acquiringbank.Serviceorder.OutOrderNo.Cancel {
  /// 从业机构：取消支付分订单
  ///
  /// 服务未发生时取消尚未完结的订单。
  ///
  /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458146) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194058)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`, 例如 `1230000109`
    public var channelID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 撤销的原因 · 例如 `用户投诉`
    public var reason: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(serviceID: String, channelID: String, subMchid: String, reason: String) {
      fields = ObjectFields(of: Self.self, serviceID, channelID, subMchid, reason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["service_id": String.self, "channel_id": String.self, "sub_mchid": String.self, "reason": String.self]
    }
  }
}
