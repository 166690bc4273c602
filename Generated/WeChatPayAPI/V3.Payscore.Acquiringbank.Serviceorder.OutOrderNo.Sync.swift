// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Acquiringbank.Serviceorder.OutOrderNo.Sync {
  /// 从业机构：同步支付分订单
  ///
  /// 用户已在别处付款时，把订单记为已收款。
  ///
  /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691378) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194292)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`, 例如 `1230000109`
    public var channelID: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 操作的场景，如 Order_Paid · 例如 `Order_Paid`
    public var type: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 同步的内容
    public var detail: Detail {
      get { fields[requiredObject: 4] }
      set { fields[requiredObject: 4] = newValue }
    }

    public init(serviceID: String, subMchid: String, channelID: String? = nil, type: String, detail: Detail) {
      fields = ObjectFields(of: Self.self, serviceID, subMchid, channelID, type, detail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "sub_mchid": String.self, "channel_id": String?.self, "type": String.self,
        "detail": Detail.self,
      ]
    }

    /// 同步的内容
    public typealias Detail = V3.Payscore.Detail
  }
}
