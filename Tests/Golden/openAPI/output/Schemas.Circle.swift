// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Circle: APIObject {
    /// `shape_type`
    public var shapeType: String { fields[required: 0] }
    public var radius: Int { fields[required: 1] }

    public init(shapeType: String, radius: Int) {
      fields = ObjectFields(of: Self.self, shapeType, radius)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["shape_type": String.self, "radius": Int.self]
    }
  }
}

extension Schemas.Response {
  public struct Circle: APIObject {
    /// `shape_type`
    public var shapeType: String? { fields[0] }
    public var radius: Int? { fields[1] }

    public init(shapeType: String? = nil, radius: Int? = nil) {
      fields = ObjectFields(of: Self.self, shapeType, radius)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["shape_type": String?.self, "radius": Int?.self]
    }
  }
}
