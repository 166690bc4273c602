// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Salmon: APIObject {
    public var kind: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    public var wild: Bool? {
      get { fields[boolean: 1] }
      set { fields[boolean: 1] = newValue }
    }

    public init(kind: String, wild: Bool? = nil) {
      fields = ObjectFields(of: Self.self, kind, wild)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["kind": String.self, "wild": Bool?.self]
    }
  }
}

extension Schemas.Response {
  public struct Salmon: APIObject {
    public var kind: String? { fields[text: 0] }
    public var wild: Bool? { fields[boolean: 1] }

    public init(kind: String? = nil, wild: Bool? = nil) {
      fields = ObjectFields(of: Self.self, kind, wild)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["kind": String?.self, "wild": Bool?.self]
    }
  }
}
