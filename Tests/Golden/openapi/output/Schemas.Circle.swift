// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Circle: APIObject {
    /// `shape_type`
    public var shapeType: String
    public var radius: Int

    public init(shapeType: String, radius: Int) {
      self.shapeType = shapeType
      self.radius = radius
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.shapeType = try fields.require("shape_type", object?.shapeType)
      self.radius = try fields.require("radius", object?.radius)
    }
  }
}

extension Schemas.Response {
  public struct Circle: APIObject {
    /// `shape_type`
    public let shapeType: String?
    public let radius: Int?

    public init(shapeType: String? = nil, radius: Int? = nil) {
      self.shapeType = shapeType
      self.radius = radius
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.shapeType = fields.visit("shape_type", object?.shapeType)
      self.radius = fields.visit("radius", object?.radius)
    }
  }
}
