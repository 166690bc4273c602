// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct Other: APIObject {
    public var field24: String? { fields[text: 0] }

    public init(field24: String? = nil) {
      fields = ObjectFields(of: Self.self, field24)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["field24": String?.self]
    }
  }
}
