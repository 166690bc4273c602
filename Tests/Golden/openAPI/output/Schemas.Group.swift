// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Group: APIObject {
    /// `shape_type`
    public var shapeType: String { fields[required: 0] }
    public var first: Schemas.Request.Shape? { fields[1] }
    public var members: [Schemas.Request.Shape] { fields[required: 2] }

    public init(shapeType: String, first: Schemas.Request.Shape? = nil, members: [Schemas.Request.Shape]) {
      fields = ObjectFields(of: Self.self, shapeType, first, members)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["shape_type": String.self, "first": Schemas.Request.Shape?.self, "members": [Schemas.Request.Shape].self]
    }
  }
}

extension Schemas.Response {
  public struct Group: APIObject {
    /// `shape_type`
    public var shapeType: String? { fields[0] }
    public var first: Schemas.Response.Shape? { fields[1] }
    public var members: [Schemas.Response.Shape]? { fields[2] }

    public init(
      shapeType: String? = nil, first: Schemas.Response.Shape? = nil, members: [Schemas.Response.Shape]? = nil
    ) {
      fields = ObjectFields(of: Self.self, shapeType, first, members)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["shape_type": String?.self, "first": Schemas.Response.Shape?.self, "members": [Schemas.Response.Shape]?.self]
    }
  }
}
