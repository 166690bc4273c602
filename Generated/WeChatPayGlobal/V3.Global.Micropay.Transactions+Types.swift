// Written by wechatpay-gen: change the description, not this file.
// /v3/global/micropay/transactions/**

@_spi(Generated) public import WeChatPay

extension V3.Global.Micropay.Transactions {
  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 商户号 · 例如 `1900000109`
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`, 例如 `1900000100`
    public var spMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(mchid: String, spMchid: String, subMchid: String) {
      fields = ObjectFields(of: Self.self, mchid, spMchid, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String.self, "sp_mchid": String.self, "sub_mchid": String.self]
    }
  }
}
