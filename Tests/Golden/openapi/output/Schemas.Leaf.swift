// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Leaf: APIObject {
    public var name: String
    @Indirect public var parent: Schemas.Request.Leaf?

    public init(name: String, parent: Schemas.Request.Leaf? = nil) {
      self.name = name
      self.parent = parent
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.name = try fields.require("name", object?.name)
      self.parent = fields.visit("parent", object?.parent)
    }
  }
}

extension Schemas.Response {
  public struct Leaf: APIObject {
    public let name: String?
    @Indirect public private(set) var parent: Schemas.Response.Leaf?

    public init(name: String? = nil, parent: Schemas.Response.Leaf? = nil) {
      self.name = name
      self.parent = parent
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.name = fields.visit("name", object?.name)
      self.parent = fields.visit("parent", object?.parent)
    }
  }
}
