// Written by wechatpay-gen: change the description, not this file.
// /v3/global/refund/**

@_spi(Generated) public import WeChatPay

extension V3.Global.Refund {
  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 账户还可用多少，以币种的最小单位计 · `remaining_amount`
    public var remainingAmount: Int? { fields[integer: 0] }
    /// 币种，ISO 4217 三位代码
    public var currency: String? { fields[text: 1] }

    public init(remainingAmount: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, remainingAmount, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["remaining_amount": Int?.self, "currency": String?.self]
    }
  }
}
