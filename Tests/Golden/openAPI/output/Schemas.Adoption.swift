// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas.Response {
  public struct Adoption: APIObject {
    /// `adoption_id`
    public var adoptionID: String? { fields[text: 0] }
    public var keeper: String? { fields[text: 1] }
    public var pets: [Schemas.Response.Pet]? { fields[list: 2] }

    public init(adoptionID: String? = nil, keeper: String? = nil, pets: [Schemas.Response.Pet]? = nil) {
      fields = ObjectFields(of: Self.self, adoptionID, keeper, pets)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["adoption_id": String?.self, "keeper": Sensitive<String>?.self, "pets": [Schemas.Response.Pet]?.self]
    }
  }
}
