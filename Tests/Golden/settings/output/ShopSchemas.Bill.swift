// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) package import WeChatPay

extension ShopSchemas.Response {
  package struct Bill: APIObject {
    package var total: Int? { fields[integer: 0] }

    package init(total: Int? = nil) {
      fields = ObjectFields(of: Self.self, total)
    }
    package init(fields: ObjectFields) { self.fields = fields }
    package let fields: ObjectFields
    package static var schema: ObjectSchema {
      ["total": Int?.self]
    }
  }
}
