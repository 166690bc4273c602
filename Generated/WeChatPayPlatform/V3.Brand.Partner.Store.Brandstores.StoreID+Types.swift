// Written by wechatpay-gen: change the description, not this file.
// /v3/brand/partner/store/brandstores/{store_id}/**

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.Store.Brandstores.StoreID {
  /// `post` 发送的内容
  public typealias SharedPostRequest = V3.Brand.Partner.SharedPostRequest

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 0] }
    /// 门店的编号 · `store_id`
    public var storeID: String? { fields[text: 1] }
    /// 门店的状态 · `store_state`
    public var storeState: StoreState? { fields[enumeration: 2] }

    public init(brandID: String? = nil, storeID: String? = nil, storeState: StoreState? = nil) {
      fields = ObjectFields(of: Self.self, brandID, storeID, storeState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String?.self, "store_id": String?.self, "store_state": StoreState?.self]
    }

    /// 门店的状态
    public typealias StoreState = V3.Brand.Partner.Store.Brandstores.StoreState
  }
}
