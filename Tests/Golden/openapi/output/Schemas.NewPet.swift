// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct NewPet: APIObject {
    /// at most 32 characters
    public var name: String = ""
    public var tag: String?
    public var born: String?

    public init(name: String, tag: String? = nil, born: String? = nil) {
      self.name = name
      self.tag = tag
      self.born = born
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("name", &self.name)
      fields.visit("tag", &self.tag)
      fields.visit("born", &self.born)
    }
  }
}
