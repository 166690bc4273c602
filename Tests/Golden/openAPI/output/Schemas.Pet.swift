// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct Pet: APIObject {
    /// ≤ 32 characters
    public var name: String? { fields[text: 0] }
    public var tag: String? { fields[text: 1] }
    public var born: String? { fields[text: 2] }
    public var id: Int? { fields[integer: 3] }

    public init(name: String? = nil, tag: String? = nil, born: String? = nil, id: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, tag, born, id)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "tag": String?.self, "born": String?.self, "id": Int?.self]
    }
  }
}
