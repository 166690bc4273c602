// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Request {
  public struct KeyFilter: APIObject {
    public var state: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    public var range: Schemas.Request.TimeRange? {
      get { fields[object: 1] }
      set { fields[object: 1] = newValue }
    }

    public init(state: String, range: Schemas.Request.TimeRange? = nil) {
      fields = ObjectFields(of: Self.self, state, range)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["state": String.self, "range": Schemas.Request.TimeRange?.self]
    }
  }
}
