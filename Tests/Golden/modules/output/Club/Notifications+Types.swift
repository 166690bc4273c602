// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 金额
  public struct ClubShopAmount: APIObject {
    /// 总额，单位为分
    public var total: Int? { fields[integer: 0] }

    public init(total: Int? = nil) {
      fields = ObjectFields(of: Self.self, total)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self]
    }
  }
}
