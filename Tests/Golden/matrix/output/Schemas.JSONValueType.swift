// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct JSONValueType: APIObject {
    public var field11: String? { fields[text: 0] }

    public init(field11: String? = nil) {
      fields = ObjectFields(of: Self.self, field11)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["field11": String?.self]
    }
  }
}
