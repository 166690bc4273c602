// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension ClubSchemas.Response {
  public struct Member: APIObject {
    public var name: String? { fields[text: 0] }

    public init(name: String? = nil) {
      fields = ObjectFields(of: Self.self, name)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self]
    }
  }
}
