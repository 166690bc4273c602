// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct Adoption: APIObject {
    /// `adoption_id`
    public let adoptionID: String?
    @Sensitive public private(set) var keeper: String?
    public let pets: [Schemas.Response.Pet]?

    public init(adoptionID: String? = nil, keeper: String? = nil, pets: [Schemas.Response.Pet]? = nil) {
      self.adoptionID = adoptionID
      self.keeper = keeper
      self.pets = pets
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.adoptionID = fields.visit("adoption_id", object?.adoptionID)
      self._keeper = fields.visit("keeper", sensitive: object?._keeper)
      self.pets = fields.visit("pets", object?.pets)
    }
  }
}
