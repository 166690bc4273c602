// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Leaf: APIObject {
    public var name: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    public var parent: Schemas.Request.Leaf? {
      get { fields[object: 1] }
      set { fields[object: 1] = newValue }
    }

    public init(name: String, parent: Schemas.Request.Leaf? = nil) {
      fields = ObjectFields(of: Self.self, name, parent)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String.self, "parent": Schemas.Request.Leaf?.self]
    }
  }
}

extension Schemas.Response {
  public struct Leaf: APIObject {
    public var name: String? { fields[text: 0] }
    public var parent: Schemas.Response.Leaf? { fields[object: 1] }

    public init(name: String? = nil, parent: Schemas.Response.Leaf? = nil) {
      fields = ObjectFields(of: Self.self, name, parent)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "parent": Schemas.Response.Leaf?.self]
    }
  }
}
