// Written by wechatpay-gen: change the description, not this file.
// DELETE GET PATCH /v3/brand/partner/store/brandstores/{store_id}

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.Store.Brandstores.StoreID {
  /// 品牌门店：删除
  ///
  /// 按门店编号删除门店。
  ///
  /// `DELETE /v3/brand/partner/store/brandstores/{store_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783113)
  @discardableResult
  public func delete(_ body: DeleteRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.delete, "/v3/brand/partner/store/brandstores/{store_id}"), body: body)
  }

  /// 品牌门店：查询一家
  ///
  /// 取得一家门店的资料。
  ///
  /// `GET /v3/brand/partner/store/brandstores/{store_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783153)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand/partner/store/brandstores/{store_id}"), query: query)
  }

  /// 品牌门店：修改
  ///
  /// 更改一家门店的资料。
  ///
  /// `PATCH /v3/brand/partner/store/brandstores/{store_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783158)
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(Endpoint(.patch, "/v3/brand/partner/store/brandstores/{store_id}"), body: body)
  }

  /// `delete` 发送的内容
  public typealias DeleteRequest = V3.Brand.Partner.SharedDeleteRequest

  /// `get` 发送的内容
  public typealias GetRequest = V3.Brand.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 0] }
    /// 门店的编号 · `store_id`
    public var storeID: String? { fields[text: 1] }
    /// 门店的状态 · `store_state`
    public var storeState: StoreState? { fields[enumeration: 2] }
    /// 审核的状态 · `audit_state`
    public var auditState: AuditState? { fields[enumeration: 3] }
    /// 审核未过的原因 · `review_reject_reason`
    public var reviewRejectReason: String? { fields[text: 4] }
    /// 门店的基本信息 · `store_basics`
    public var storeBasics: StoreBasics? { fields[object: 5] }
    /// 门店的地址 · `store_address`
    public var storeAddress: StoreAddress? { fields[object: 6] }
    /// 门店怎样营业 · `store_business`
    public var storeBusiness: StoreBusiness? { fields[object: 7] }
    /// 门店的收款商户 · `store_recipient`
    public var storeRecipient: [StoreRecipient]? { fields[list: 8] }

    public init(
      brandID: String? = nil, storeID: String? = nil, storeState: StoreState? = nil, auditState: AuditState? = nil,
      reviewRejectReason: String? = nil, storeBasics: StoreBasics? = nil, storeAddress: StoreAddress? = nil,
      storeBusiness: StoreBusiness? = nil, storeRecipient: [StoreRecipient]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, brandID, storeID, storeState, auditState, reviewRejectReason, storeBasics, storeAddress,
        storeBusiness, storeRecipient
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String?.self, "store_id": String?.self, "store_state": StoreState?.self,
        "audit_state": AuditState?.self, "review_reject_reason": String?.self, "store_basics": StoreBasics?.self,
        "store_address": StoreAddress?.self, "store_business": StoreBusiness?.self,
        "store_recipient": [StoreRecipient]?.self,
      ]
    }

    /// 门店的状态
    public typealias StoreState = V3.Brand.Partner.Store.Brandstores.StoreState

    /// 审核的状态
    public typealias AuditState = V3.Brand.Partner.Store.Brandstores.AuditState

    /// 门店的基本信息
    public typealias StoreBasics = V3.Brand.Partner.Store.Brandstores.StoreBasics

    /// 门店的地址
    public typealias StoreAddress = V3.Brand.Partner.Store.Brandstores.StoreAddress

    /// 门店怎样营业
    public typealias StoreBusiness = V3.Brand.Partner.Store.Brandstores.StoreBusiness

    /// 门店的收款商户
    public typealias StoreRecipient = V3.Brand.Partner.Store.Brandstores.StoreRecipient

    /// 收款绑定的状态
    public typealias RecipientState = V3.Brand.Partner.Store.Brandstores.RecipientState
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `123456789`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 门店的基本信息 · `store_basics`
    public var storeBasics: StoreBasics? {
      get { fields[object: 1] }
      set { fields[object: 1] = newValue }
    }
    /// 门店的地址 · `store_address`
    public var storeAddress: StoreAddress? {
      get { fields[object: 2] }
      set { fields[object: 2] = newValue }
    }
    /// 门店怎样营业 · `store_business`
    public var storeBusiness: StoreBusiness? {
      get { fields[object: 3] }
      set { fields[object: 3] = newValue }
    }

    public init(
      brandID: String, storeBasics: StoreBasics? = nil, storeAddress: StoreAddress? = nil,
      storeBusiness: StoreBusiness? = nil
    ) {
      fields = ObjectFields(of: Self.self, brandID, storeBasics, storeAddress, storeBusiness)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "store_basics": StoreBasics?.self, "store_address": StoreAddress?.self,
        "store_business": StoreBusiness?.self,
      ]
    }

    /// 门店的基本信息
    public typealias StoreBasics = V3.Brand.Partner.Store.Brandstores.RequestStoreBasics

    /// 门店的地址
    public typealias StoreAddress = V3.Brand.Partner.Store.Brandstores.RequestStoreAddress

    /// 门店怎样营业
    public typealias StoreBusiness = V3.Brand.Partner.Store.Brandstores.RequestStoreBusiness
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 0] }
    /// 门店的编号 · `store_id`
    public var storeID: String? { fields[text: 1] }
    /// 门店的状态 · `store_state`
    public var storeState: StoreState? { fields[enumeration: 2] }
    /// 审核的状态 · `audit_state`
    public var auditState: AuditState? { fields[enumeration: 3] }
    /// 审核未过的原因 · `review_reject_reason`
    public var reviewRejectReason: String? { fields[text: 4] }
    /// 门店的基本信息 · `store_basics`
    public var storeBasics: StoreBasics? { fields[object: 5] }
    /// 门店的地址 · `store_address`
    public var storeAddress: StoreAddress? { fields[object: 6] }
    /// 门店怎样营业 · `store_business`
    public var storeBusiness: StoreBusiness? { fields[object: 7] }
    /// 门店的收款商户 · `store_recipient`
    public var storeRecipient: [StoreRecipient]? { fields[list: 8] }

    public init(
      brandID: String? = nil, storeID: String? = nil, storeState: StoreState? = nil, auditState: AuditState? = nil,
      reviewRejectReason: String? = nil, storeBasics: StoreBasics? = nil, storeAddress: StoreAddress? = nil,
      storeBusiness: StoreBusiness? = nil, storeRecipient: [StoreRecipient]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, brandID, storeID, storeState, auditState, reviewRejectReason, storeBasics, storeAddress,
        storeBusiness, storeRecipient
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String?.self, "store_id": String?.self, "store_state": StoreState?.self,
        "audit_state": AuditState?.self, "review_reject_reason": String?.self, "store_basics": StoreBasics?.self,
        "store_address": StoreAddress?.self, "store_business": StoreBusiness?.self,
        "store_recipient": [StoreRecipient]?.self,
      ]
    }

    /// 门店的状态
    public typealias StoreState = V3.Brand.Partner.Store.Brandstores.StoreState

    /// 审核的状态
    public typealias AuditState = V3.Brand.Partner.Store.Brandstores.AuditState

    /// 门店的基本信息
    public typealias StoreBasics = V3.Brand.Partner.Store.Brandstores.StoreBasics

    /// 门店的地址
    public typealias StoreAddress = V3.Brand.Partner.Store.Brandstores.StoreAddress

    /// 门店怎样营业
    public typealias StoreBusiness = V3.Brand.Partner.Store.Brandstores.StoreBusiness

    /// 门店的收款商户
    public typealias StoreRecipient = V3.Brand.Partner.Store.Brandstores.StoreRecipient

    /// 收款绑定的状态
    public typealias RecipientState = V3.Brand.Partner.Store.Brandstores.RecipientState
  }

  /// 审核的状态
  public typealias AuditState = V3.Brand.Partner.Store.Brandstores.AuditState

  /// 收款绑定的状态
  public typealias RecipientState = V3.Brand.Partner.Store.Brandstores.RecipientState

  /// 门店的地址
  public typealias StoreAddress = V3.Brand.Partner.Store.Brandstores.StoreAddress

  /// 门店的基本信息
  public typealias StoreBasics = V3.Brand.Partner.Store.Brandstores.StoreBasics

  /// 门店怎样营业
  public typealias StoreBusiness = V3.Brand.Partner.Store.Brandstores.StoreBusiness

  /// 门店的收款商户
  public typealias StoreRecipient = V3.Brand.Partner.Store.Brandstores.StoreRecipient

  /// 门店的状态
  public typealias StoreState = V3.Brand.Partner.Store.Brandstores.StoreState
}
