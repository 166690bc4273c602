// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 金额
  public struct ShopAmount: APIObject {
    /// 总额，单位为分
    public var total: Int? { fields[0] }

    public init(total: Int? = nil) {
      fields = ObjectFields(of: Self.self, total)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["total": Int?.self]
    }
  }
}
