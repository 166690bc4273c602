// Written by wechatpay-gen: change the description, not this file.
// /v3/fund-app/mch-transfer/partner/**

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner {
  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(subMchid: String) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self]
    }
  }

  /// 转账场景的编号
  public typealias TransferSceneID = V3.FundApp.MchTransfer.TransferSceneID
}
