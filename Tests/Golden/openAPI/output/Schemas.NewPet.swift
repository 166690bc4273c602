// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct NewPet: APIObject {
    /// ≤ 32 characters
    public var name: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    public var tag: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    public var born: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(name: String, tag: String? = nil, born: String? = nil) {
      fields = ObjectFields(of: Self.self, name, tag, born)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String.self, "tag": String?.self, "born": String?.self]
    }
  }
}
