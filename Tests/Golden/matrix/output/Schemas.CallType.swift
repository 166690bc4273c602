// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct CallType: APIObject {
    public var field9: String? { fields[text: 0] }

    public init(field9: String? = nil) {
      fields = ObjectFields(of: Self.self, field9)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["field9": String?.self]
    }
  }
}
