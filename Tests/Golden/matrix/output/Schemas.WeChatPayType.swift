// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct WeChatPayType: APIObject {
    public var field16: String? { fields[text: 0] }

    public init(field16: String? = nil) {
      fields = ObjectFields(of: Self.self, field16)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["field16": String?.self]
    }
  }
}
