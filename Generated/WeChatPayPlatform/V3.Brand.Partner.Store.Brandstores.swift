// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/brand/partner/store/brandstores

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.Store.Brandstores {
  /// 品牌门店：查询列表
  ///
  /// 分页列出品牌的门店。
  ///
  /// `GET /v3/brand/partner/store/brandstores` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016756674)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand/partner/store/brandstores"), query: query)
  }

  /// 品牌门店：创建
  ///
  /// 登记一家品牌门店。
  ///
  /// `POST /v3/brand/partner/store/brandstores` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783183)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/partner/store/brandstores"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 门店的状态 · `store_state`
    public var storeState: StoreState? {
      get { fields[enumeration: 1] }
      set { fields[enumeration: 1] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }

    public init(brandID: String, storeState: StoreState? = nil, offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, brandID, storeState, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self, "store_state": StoreState?.self, "offset": Int?.self, "limit": Int?.self]
    }

    /// 门店的状态
    public typealias StoreState = V3.Brand.Partner.Store.Brandstores.StoreState
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 0] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 1] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 2] }
    /// 门店的总数 · `total_count`
    public var totalCount: Int? { fields[integer: 3] }
    /// 各个门店
    public var data: [ResponseData]? { fields[list: 4] }

    public init(
      brandID: String? = nil, offset: Int? = nil, limit: Int? = nil, totalCount: Int? = nil,
      data: [ResponseData]? = nil
    ) {
      fields = ObjectFields(of: Self.self, brandID, offset, limit, totalCount, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String?.self, "offset": Int?.self, "limit": Int?.self, "total_count": Int?.self,
        "data": [ResponseData]?.self,
      ]
    }

    /// 各个门店
    public struct ResponseData: APIObject {
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

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
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
    public var storeAddress: StoreAddress {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }
    /// 门店怎样营业 · `store_business`
    public var storeBusiness: StoreBusiness? {
      get { fields[object: 3] }
      set { fields[object: 3] = newValue }
    }

    public init(
      brandID: String, storeBasics: StoreBasics? = nil, storeAddress: StoreAddress, storeBusiness: StoreBusiness? = nil
    ) {
      fields = ObjectFields(of: Self.self, brandID, storeBasics, storeAddress, storeBusiness)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "store_basics": StoreBasics?.self, "store_address": StoreAddress.self,
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

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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
  public struct AuditState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 审核通过 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 审核中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 已驳回 · `REJECTED`
    public static var rejected: Self { Self(rawValue: "REJECTED") }
  }

  /// 收款绑定的状态
  public struct RecipientState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已确认 · `CONFIRMED`
    public static var confirmed: Self { Self(rawValue: "CONFIRMED") }

    /// 管理员已拒绝 · `ADMIN_REJECTED`
    public static var adminRejected: Self { Self(rawValue: "ADMIN_REJECTED") }

    /// 待管理员确认 · `CONFIRMING`
    public static var confirming: Self { Self(rawValue: "CONFIRMING") }

    /// 超时未确认 · `TIMEOUT_REJECTED`
    public static var timeoutRejected: Self { Self(rawValue: "TIMEOUT_REJECTED") }
  }

  /// 门店的地址
  public struct RequestStoreAddress: APIObject {
    /// 所在地的行政区划码 · `address_code`, 例如 `440305`
    public var addressCode: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 街道门牌一级的地址 · `address_detail`, 例如 `深南大道10000号腾讯大厦1楼`
    public var addressDetail: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 帮助找到门店的补充说明 · `address_complements`, 例如 `地铁A口右侧100米`
    public var addressComplements: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 门店的经度 · 例如 `112.63484`
    public var longitude: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 门店的纬度 · 例如 `37.75464`
    public var latitude: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      addressCode: String, addressDetail: String, addressComplements: String? = nil, longitude: String? = nil,
      latitude: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, addressCode, addressDetail, addressComplements, longitude, latitude)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "address_code": String.self, "address_detail": String.self, "address_complements": String?.self,
        "longitude": String?.self, "latitude": String?.self,
      ]
    }
  }

  /// 门店的基本信息
  public struct RequestStoreBasics: APIObject {
    /// 商户自定的门店编号 · `store_reference_id`, 例如 `MDL001`
    public var storeReferenceID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 分店的名称 · `branch_name`, 例如 `海岸城店`
    public var branchName: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(storeReferenceID: String? = nil, branchName: String? = nil) {
      fields = ObjectFields(of: Self.self, storeReferenceID, branchName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["store_reference_id": String?.self, "branch_name": String?.self]
    }
  }

  /// 门店怎样营业
  public struct RequestStoreBusiness: APIObject {
    /// 客服的电话 · `service_phone`, 例如 `0755-86013388`
    public var servicePhone: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 营业的时间 · `business_hours`
    public var businessHours: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(servicePhone: String? = nil, businessHours: String? = nil) {
      fields = ObjectFields(of: Self.self, servicePhone, businessHours)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["service_phone": String?.self, "business_hours": String?.self]
    }
  }

  /// 门店的地址
  public struct StoreAddress: APIObject {
    /// 所在地的行政区划码 · `address_code`
    public var addressCode: String? { fields[text: 0] }
    /// 街道门牌一级的地址 · `address_detail`
    public var addressDetail: String? { fields[text: 1] }
    /// 帮助找到门店的补充说明 · `address_complements`
    public var addressComplements: String? { fields[text: 2] }
    /// 门店的经度
    public var longitude: String? { fields[text: 3] }
    /// 门店的纬度
    public var latitude: String? { fields[text: 4] }

    public init(
      addressCode: String? = nil, addressDetail: String? = nil, addressComplements: String? = nil,
      longitude: String? = nil, latitude: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, addressCode, addressDetail, addressComplements, longitude, latitude)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "address_code": String?.self, "address_detail": String?.self, "address_complements": String?.self,
        "longitude": String?.self, "latitude": String?.self,
      ]
    }
  }

  /// 门店的基本信息
  public struct StoreBasics: APIObject {
    /// 商户自定的门店编号 · `store_reference_id`
    public var storeReferenceID: String? { fields[text: 0] }
    /// 分店的名称 · `branch_name`
    public var branchName: String? { fields[text: 1] }

    public init(storeReferenceID: String? = nil, branchName: String? = nil) {
      fields = ObjectFields(of: Self.self, storeReferenceID, branchName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["store_reference_id": String?.self, "branch_name": String?.self]
    }
  }

  /// 门店怎样营业
  public struct StoreBusiness: APIObject {
    /// 客服的电话 · `service_phone`
    public var servicePhone: String? { fields[text: 0] }
    /// 营业的时间 · `business_hours`
    public var businessHours: String? { fields[text: 1] }

    public init(servicePhone: String? = nil, businessHours: String? = nil) {
      fields = ObjectFields(of: Self.self, servicePhone, businessHours)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["service_phone": String?.self, "business_hours": String?.self]
    }
  }

  /// 门店的收款商户
  public struct StoreRecipient: APIObject {
    /// 门店收款的商户号
    public var mchid: String? { fields[text: 0] }
    /// 收款主体的名称 · `company_name`
    public var companyName: String? { fields[text: 1] }
    /// 收款绑定的状态 · `recipient_state`
    public var recipientState: RecipientState? { fields[enumeration: 2] }

    public init(mchid: String? = nil, companyName: String? = nil, recipientState: RecipientState? = nil) {
      fields = ObjectFields(of: Self.self, mchid, companyName, recipientState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self, "company_name": String?.self, "recipient_state": RecipientState?.self]
    }
  }

  /// 门店的状态
  public struct StoreState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 营业 · `OPEN`
    public static var open: Self { Self(rawValue: "OPEN") }

    /// 创建中 · `CREATING`
    public static var creating: Self { Self(rawValue: "CREATING") }

    /// 停业 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }
  }
}
