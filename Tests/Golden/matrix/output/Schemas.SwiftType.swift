// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct SwiftType: APIObject {
    public var field15: String? { fields[text: 0] }

    public init(field15: String? = nil) {
      fields = ObjectFields(of: Self.self, field15)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["field15": String?.self]
    }
  }
}
