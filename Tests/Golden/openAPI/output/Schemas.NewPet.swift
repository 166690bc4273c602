// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct NewPet: APIObject {
    /// ≤ 32 characters
    public var name: String { fields[required: 0] }
    public var tag: String? { fields[1] }
    public var born: String? { fields[2] }

    public init(name: String, tag: String? = nil, born: String? = nil) {
      fields = ObjectFields(of: Self.self, name, tag, born)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["name": String.self, "tag": String?.self, "born": String?.self]
    }
  }
}
