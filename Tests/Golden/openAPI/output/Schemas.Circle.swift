// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct Circle: APIObject {
    /// `shape_type`
    public var shapeType: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    public var radius: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }

    public init(shapeType: String, radius: Int) {
      fields = ObjectFields(of: Self.self, shapeType, radius)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["shape_type": String.self, "radius": Int.self]
    }
  }
}

extension Schemas.Response {
  public struct Circle: APIObject {
    /// `shape_type`
    public var shapeType: String? { fields[text: 0] }
    public var radius: Int? { fields[integer: 1] }

    public init(shapeType: String? = nil, radius: Int? = nil) {
      fields = ObjectFields(of: Self.self, shapeType, radius)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["shape_type": String?.self, "radius": Int?.self]
    }
  }
}
