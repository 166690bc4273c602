// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Group: APIObject {
    /// `shape_type`
    public var shapeType: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    public var first: Schemas.Request.Shape? {
      get { fields[content: 1] }
      set { fields[content: 1] = newValue }
    }
    public var members: [Schemas.Request.Shape] {
      get { fields[requiredList: 2] }
      set { fields[requiredList: 2] = newValue }
    }

    public init(shapeType: String, first: Schemas.Request.Shape? = nil, members: [Schemas.Request.Shape]) {
      fields = ObjectFields(of: Self.self, shapeType, first, members)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["shape_type": String.self, "first": Schemas.Request.Shape?.self, "members": [Schemas.Request.Shape].self]
    }
  }
}

extension Schemas.Response {
  public struct Group: APIObject {
    /// `shape_type`
    public var shapeType: String? { fields[text: 0] }
    public var first: Schemas.Response.Shape? { fields[content: 1] }
    public var members: [Schemas.Response.Shape]? { fields[list: 2] }

    public init(
      shapeType: String? = nil, first: Schemas.Response.Shape? = nil, members: [Schemas.Response.Shape]? = nil
    ) {
      fields = ObjectFields(of: Self.self, shapeType, first, members)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["shape_type": String?.self, "first": Schemas.Response.Shape?.self, "members": [Schemas.Response.Shape]?.self]
    }
  }
}
