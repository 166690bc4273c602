// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct SendableType: APIObject {
    public var field13: String? { fields[text: 0] }

    public init(field13: String? = nil) {
      fields = ObjectFields(of: Self.self, field13)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["field13": String?.self]
    }
  }
}
