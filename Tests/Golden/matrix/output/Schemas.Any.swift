// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct `Any`: APIObject {
    public var field0: String? { fields[text: 0] }

    public init(field0: String? = nil) {
      fields = ObjectFields(of: Self.self, field0)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["field0": String?.self]
    }
  }
}
