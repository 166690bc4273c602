// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 动物被领养
  public struct PetAdopted: NotificationPayload {
    public static let eventType = "PET.ADOPTED"
    public static let originalTypes: [String] = ["adoption"]

    /// `adoption_id`
    public var adoptionID: String?
    @Sensitive public var keeper: String? = nil
    public var pets: [Schemas.Response.Pet]?

    public init(adoptionID: String? = nil, keeper: String? = nil, pets: [Schemas.Response.Pet]? = nil) {
      self.adoptionID = adoptionID
      self.keeper = keeper
      self.pets = pets
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("adoption_id", &self.adoptionID)
      fields.visit("keeper", sensitive: &self._keeper)
      fields.visit("pets", &self.pets)
    }
  }
}
