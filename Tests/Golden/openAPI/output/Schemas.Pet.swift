// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct Pet: APIObject {
    /// ≤ 32 characters
    public var name: String? { fields[0] }
    public var tag: String? { fields[1] }
    public var born: String? { fields[2] }
    public var id: Int? { fields[3] }

    public init(name: String? = nil, tag: String? = nil, born: String? = nil, id: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, tag, born, id)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["name": String?.self, "tag": String?.self, "born": String?.self, "id": Int?.self]
    }
  }
}
