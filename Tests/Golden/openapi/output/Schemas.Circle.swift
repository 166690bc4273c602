// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Circle: APIObject {
    /// `shape_type`
    public var shapeType: String = ""
    public var radius: Int = 0

    public init(shapeType: String, radius: Int) {
      self.shapeType = shapeType
      self.radius = radius
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("shape_type", &self.shapeType)
      fields.require("radius", &self.radius)
    }
  }
}

extension Schemas.Response {
  public struct Circle: APIObject {
    /// `shape_type`
    public var shapeType: String?
    public var radius: Int?

    public init(shapeType: String? = nil, radius: Int? = nil) {
      self.shapeType = shapeType
      self.radius = radius
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("shape_type", &self.shapeType)
      fields.visit("radius", &self.radius)
    }
  }
}
