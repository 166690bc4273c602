// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Group: APIObject {
    /// `shape_type`
    public var shapeType: String
    public var first: Schemas.Request.Shape?
    public var members: [Schemas.Request.Shape]

    public init(shapeType: String, first: Schemas.Request.Shape? = nil, members: [Schemas.Request.Shape]) {
      self.shapeType = shapeType
      self.first = first
      self.members = members
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.shapeType = try fields.require("shape_type", object?.shapeType)
      self.first = fields.visit("first", object?.first)
      self.members = try fields.require("members", object?.members)
    }
  }
}

extension Schemas.Response {
  public struct Group: APIObject {
    /// `shape_type`
    public let shapeType: String?
    public let first: Schemas.Response.Shape?
    public let members: [Schemas.Response.Shape]?

    public init(
      shapeType: String? = nil,
      first: Schemas.Response.Shape? = nil,
      members: [Schemas.Response.Shape]? = nil
    ) {
      self.shapeType = shapeType
      self.first = first
      self.members = members
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.shapeType = fields.visit("shape_type", object?.shapeType)
      self.first = fields.visit("first", object?.first)
      self.members = fields.visit("members", object?.members)
    }
  }
}
