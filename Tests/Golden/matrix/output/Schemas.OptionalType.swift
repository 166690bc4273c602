// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct OptionalType: APIObject {
    public var field12: String? { fields[text: 0] }

    public init(field12: String? = nil) {
      fields = ObjectFields(of: Self.self, field12)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["field12": String?.self]
    }
  }
}
