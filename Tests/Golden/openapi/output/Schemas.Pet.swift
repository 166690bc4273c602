// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct Pet: APIObject {
    /// at most 32 characters
    public var name: String?
    public var tag: String?
    public var born: String?
    public var id: Int?

    public init(name: String? = nil, tag: String? = nil, born: String? = nil, id: Int? = nil) {
      self.name = name
      self.tag = tag
      self.born = born
      self.id = id
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("name", &self.name)
      fields.visit("tag", &self.tag)
      fields.visit("born", &self.born)
      fields.visit("id", &self.id)
    }
  }
}
