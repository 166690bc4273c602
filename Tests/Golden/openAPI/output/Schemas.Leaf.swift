// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Leaf: APIObject {
    public var name: String { fields[required: 0] }
    public var parent: Schemas.Request.Leaf? { fields[1] }

    public init(name: String, parent: Schemas.Request.Leaf? = nil) {
      fields = ObjectFields(of: Self.self, name, parent)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["name": String.self, "parent": Schemas.Request.Leaf?.self]
    }
  }
}

extension Schemas.Response {
  public struct Leaf: APIObject {
    public var name: String? { fields[0] }
    public var parent: Schemas.Response.Leaf? { fields[1] }

    public init(name: String? = nil, parent: Schemas.Response.Leaf? = nil) {
      fields = ObjectFields(of: Self.self, name, parent)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["name": String?.self, "parent": Schemas.Response.Leaf?.self]
    }
  }
}
