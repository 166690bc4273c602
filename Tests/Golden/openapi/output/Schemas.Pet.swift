// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct Pet: APIObject {
    /// at most 32 characters
    public let name: String?
    public let tag: String?
    public let born: String?
    public let id: Int?

    public init(name: String? = nil, tag: String? = nil, born: String? = nil, id: Int? = nil) {
      self.name = name
      self.tag = tag
      self.born = born
      self.id = id
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.name = fields.visit("name", object?.name)
      self.tag = fields.visit("tag", object?.tag)
      self.born = fields.visit("born", object?.born)
      self.id = fields.visit("id", object?.id)
    }
  }
}
