// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Leaf: APIObject {
    public var name: String = ""
    @Indirect public var parent: Schemas.Request.Leaf? = nil

    public init(name: String, parent: Schemas.Request.Leaf? = nil) {
      self.name = name
      self.parent = parent
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("name", &self.name)
      fields.visit("parent", &self.parent)
    }
  }
}

extension Schemas.Response {
  public struct Leaf: APIObject {
    public var name: String?
    @Indirect public var parent: Schemas.Response.Leaf? = nil

    public init(name: String? = nil, parent: Schemas.Response.Leaf? = nil) {
      self.name = name
      self.parent = parent
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("name", &self.name)
      fields.visit("parent", &self.parent)
    }
  }
}
