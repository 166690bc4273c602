// Written by wechatpay-gen: change the description, not this file.
// /matrix/bytes/**

@_spi(Generated) public import WeChatPay

extension Matrix.Bytes {
  /// What `put` gets back.
  public struct SharedPutResponse: APIObject {
    public var state: String? { fields[text: 0] }

    public init(state: String? = nil) {
      fields = ObjectFields(of: Self.self, state)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["state": String?.self]
    }
  }
}
