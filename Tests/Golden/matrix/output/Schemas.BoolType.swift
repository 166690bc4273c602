// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct BoolType: APIObject {
    public var field5: String? { fields[text: 0] }

    public init(field5: String? = nil) {
      fields = ObjectFields(of: Self.self, field5)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["field5": String?.self]
    }
  }
}
