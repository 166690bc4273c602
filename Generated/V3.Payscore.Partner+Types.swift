// Written by wechatpay-gen: change the description, not this file.
// /v3/payscore/partner/**

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner {
  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `500001`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1230000109`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 这样做的原因 · 例如 `撤销原因`
    public var reason: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(serviceID: String, subMchid: String, reason: String) {
      fields = ObjectFields(of: Self.self, serviceID, subMchid, reason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["service_id": String.self, "sub_mchid": String.self, "reason": String.self]
    }
  }
}
