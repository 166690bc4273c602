// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Goblin: APIObject {
    public var kind: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    public var age: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    public var jaw: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }

    public init(kind: String, age: Int? = nil, jaw: Int? = nil) {
      fields = ObjectFields(of: Self.self, kind, age, jaw)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["kind": String.self, "age": Int?.self, "jaw": Int?.self]
    }
  }
}

extension Schemas.Response {
  public struct Goblin: APIObject {
    public var kind: String? { fields[text: 0] }
    public var age: Int? { fields[integer: 1] }
    public var jaw: Int? { fields[integer: 2] }

    public init(kind: String? = nil, age: Int? = nil, jaw: Int? = nil) {
      fields = ObjectFields(of: Self.self, kind, age, jaw)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["kind": String?.self, "age": Int?.self, "jaw": Int?.self]
    }
  }
}
