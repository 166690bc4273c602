// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct URLType: APIObject {
    public var field17: String? { fields[text: 0] }

    public init(field17: String? = nil) {
      fields = ObjectFields(of: Self.self, field17)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["field17": String?.self]
    }
  }
}
