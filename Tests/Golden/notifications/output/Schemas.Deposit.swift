// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct Deposit: APIObject {
    /// `deposit_no`
    public var depositNo: String? { fields[0] }
    /// `order_no`
    public var orderNo: String? { fields[1] }

    public init(depositNo: String? = nil, orderNo: String? = nil) {
      fields = ObjectFields(of: Self.self, depositNo, orderNo)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["deposit_no": String?.self, "order_no": String?.self]
    }
  }
}
