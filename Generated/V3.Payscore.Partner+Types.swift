// Written by wechatpay-gen: change the description, not this file.
// /v3/payscore/partner/**

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner {
  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `500001`
    public var serviceID: String { fields[required: 0] }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1230000109`
    public var subMchid: String { fields[required: 1] }
    /// 这样做的原因 · 例如 `撤销原因`
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
