// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct NewPet: APIObject {
    /// at most 32 characters
    public var name: String
    public var tag: String?
    public var born: String?

    public init(name: String, tag: String? = nil, born: String? = nil) {
      self.name = name
      self.tag = tag
      self.born = born
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.name = try fields.require("name", object?.name)
      self.tag = fields.visit("tag", object?.tag)
      self.born = fields.visit("born", object?.born)
    }
  }
}
