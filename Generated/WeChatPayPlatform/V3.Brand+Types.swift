// Written by wechatpay-gen: change the description, not this file.
// /v3/brand/**

@_spi(Generated) public import WeChatPay

extension V3.Brand {
  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(brandID: String) {
      fields = ObjectFields(of: Self.self, brandID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self]
    }
  }
}
