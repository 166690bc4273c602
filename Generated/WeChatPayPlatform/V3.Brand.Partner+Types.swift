// Written by wechatpay-gen: change the description, not this file.
// /v3/brand/partner/**

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner {
  /// `delete` 发送的内容
  public struct SharedDeleteRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `123456789`
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

  /// `get` 发送的内容
  public typealias SharedGetRequest = V3.Brand.SharedGetRequest

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `1004`
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
