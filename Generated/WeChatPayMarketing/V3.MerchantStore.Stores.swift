// Written by wechatpay-gen: change the description, not this file.
// POST /v3/merchant-store/stores

@_spi(Generated) public import WeChatPay

extension V3.MerchantStore.Stores {
  /// 连锁门店：创建
  ///
  /// 登记品牌的一家门店。
  ///
  /// `POST /v3/merchant-store/stores` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085766) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948546)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/merchant-store/stores"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
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
    /// 门店的收款商户 · `store_recipient`
    public var storeRecipient: [StoreRecipient]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }

    public init(
      subMchid: String? = nil, storeBasics: StoreBasics? = nil, storeAddress: StoreAddress? = nil,
      storeBusiness: StoreBusiness? = nil, storeRecipient: [StoreRecipient]? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, storeBasics, storeAddress, storeBusiness, storeRecipient)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "store_basics": StoreBasics?.self, "store_address": StoreAddress?.self,
        "store_business": StoreBusiness?.self, "store_recipient": [StoreRecipient]?.self,
      ]
    }

    /// 门店的基本信息
    public typealias StoreBasics = V3.MerchantStore.Stores.StoreBasics

    /// 门店的地址
    public typealias StoreAddress = V3.MerchantStore.Stores.StoreAddress

    /// 门店怎样营业
    public typealias StoreBusiness = V3.MerchantStore.Stores.StoreBusiness

    /// 门店的收款商户
    public typealias StoreRecipient = V3.MerchantStore.Stores.StoreRecipient
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 门店的编号 · `store_id`
    public var storeID: Int? { fields[integer: 0] }

    public init(storeID: Int? = nil) {
      fields = ObjectFields(of: Self.self, storeID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["store_id": Int?.self]
    }
  }

  /// 门店的地址
  public struct StoreAddress: APIObject {
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
  public struct StoreBasics: APIObject {
    /// 商户自定的门店编号 · `store_reference_id`, 例如 `MDL001`
    public var storeReferenceID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 品牌的名称 · `brand_name`, 例如 `麦当劳`
    public var brandName: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 门店的名称 · `store_name`, 例如 `麦当劳`
    public var storeName: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 分店的名称 · `branch_name`, 例如 `海岸城店`
    public var branchName: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 品牌的编号 · `brand_id`, 例如 `1001`
    public var brandID: Int? {
      get { fields[integer: 4] }
      set { fields[integer: 4] = newValue }
    }

    public init(
      storeReferenceID: String? = nil, brandName: String? = nil, storeName: String, branchName: String? = nil,
      brandID: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, storeReferenceID, brandName, storeName, branchName, brandID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "store_reference_id": String?.self, "brand_name": String?.self, "store_name": String.self,
        "branch_name": String?.self, "brand_id": Int?.self,
      ]
    }
  }

  /// 门店怎样营业
  public struct StoreBusiness: APIObject {
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

  /// 门店的收款商户
  public struct StoreRecipient: APIObject {
    /// 门店收款的商户号 · 例如 `1230000109`
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 收款主体的名称 · `company_name`, 例如 `腾讯科技（深圳）有限公司`
    public var companyName: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(mchid: String, companyName: String? = nil) {
      fields = ObjectFields(of: Self.self, mchid, companyName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String.self, "company_name": String?.self]
    }
  }
}
