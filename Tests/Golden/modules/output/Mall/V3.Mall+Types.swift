// Written by wechatpay-gen: change the description, not this file.
// /v3/mall/**

@_spi(Generated) public import WeChatPay

extension V3.Mall {
  /// 金额
  public struct Amount: APIObject {
    /// 总额，单位为分
    public var total: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }

    public init(total: Int) {
      fields = ObjectFields(of: Self.self, total)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int.self]
    }
  }
}
