// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) package import WeChatPay

extension ShopSchemas.Response {
  package struct Bill: APIObject {
    package let total: Int?

    package init(total: Int? = nil) {
      self.total = total
    }

    package init(_ fields: FieldVisitor, of object: Self?) {
      self.total = fields.visit("total", object?.total)
    }
  }
}
