// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Group: APIObject {
    /// `shape_type`
    public var shapeType: String = ""
    public var first: Schemas.Request.Shape?
    public var members: [Schemas.Request.Shape] = []

    public init(shapeType: String, first: Schemas.Request.Shape? = nil, members: [Schemas.Request.Shape]) {
      self.shapeType = shapeType
      self.first = first
      self.members = members
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("shape_type", &self.shapeType)
      fields.visit("first", &self.first)
      fields.require("members", &self.members)
    }
  }
}

extension Schemas.Response {
  public struct Group: APIObject {
    /// `shape_type`
    public var shapeType: String?
    public var first: Schemas.Response.Shape?
    public var members: [Schemas.Response.Shape]?

    public init(
      shapeType: String? = nil,
      first: Schemas.Response.Shape? = nil,
      members: [Schemas.Response.Shape]? = nil
    ) {
      self.shapeType = shapeType
      self.first = first
      self.members = members
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("shape_type", &self.shapeType)
      fields.visit("first", &self.first)
      fields.visit("members", &self.members)
    }
  }
}
