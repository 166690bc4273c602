// Written by wechatpay-gen: change the description, not this file.
// /v3/ecommerce/profitsharing/receivers/**

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Profitsharing.Receivers {
  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 接收方属于哪一类
    public var type: String? { fields[text: 0] }
    /// 接收方的账号
    public var account: String? { fields[text: 1] }

    public init(type: String? = nil, account: String? = nil) {
      fields = ObjectFields(of: Self.self, type, account)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["type": String?.self, "account": String?.self]
    }
  }
}
