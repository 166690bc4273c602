// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct None: APIObject {
    public var field23: String? { fields[text: 0] }

    public init(field23: String? = nil) {
      fields = ObjectFields(of: Self.self, field23)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["field23": String?.self]
    }
  }
}
