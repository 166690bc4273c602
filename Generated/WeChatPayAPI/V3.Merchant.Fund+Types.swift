// Written by wechatpay-gen: change the description, not this file.
// /v3/merchant/fund/**

@_spi(Generated) public import WeChatPay

extension V3.Merchant.Fund {
  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 可用的余额，单位为分 · `available_amount`
    public var availableAmount: Int? { fields[integer: 0] }
    /// 不可用的余额，单位为分 · `pending_amount`
    public var pendingAmount: Int? { fields[integer: 1] }

    public init(availableAmount: Int? = nil, pendingAmount: Int? = nil) {
      fields = ObjectFields(of: Self.self, availableAmount, pendingAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["available_amount": Int?.self, "pending_amount": Int?.self]
    }
  }
}
