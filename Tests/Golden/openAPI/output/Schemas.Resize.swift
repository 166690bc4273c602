// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Resize: APIObject {
    public var type: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    public var size: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(type: String, size: String? = nil) {
      fields = ObjectFields(of: Self.self, type, size)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["type": String.self, "size": String?.self]
    }
  }
}

extension Schemas.Response {
  public struct Resize: APIObject {
    public var type: String? { fields[text: 0] }
    public var size: String? { fields[text: 1] }

    public init(type: String? = nil, size: String? = nil) {
      fields = ObjectFields(of: Self.self, type, size)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["type": String?.self, "size": String?.self]
    }
  }
}
