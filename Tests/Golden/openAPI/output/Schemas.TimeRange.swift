// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct TimeRange: APIObject {
    public var gte: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    public var lt: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }

    public init(gte: Int? = nil, lt: Int? = nil) {
      fields = ObjectFields(of: Self.self, gte, lt)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["gte": Int?.self, "lt": Int?.self]
    }
  }
}
