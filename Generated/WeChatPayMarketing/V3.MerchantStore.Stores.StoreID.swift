// Written by wechatpay-gen: change the description, not this file.
// GET PATCH /v3/merchant-store/stores/{store_id}

@_spi(Generated) public import WeChatPay

extension V3.MerchantStore.Stores.StoreID {
  /// 连锁门店：查询
  ///
  /// 取得一家门店的资料。
  ///
  /// `GET /v3/merchant-store/stores/{store_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085769) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948577)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchant-store/stores/{store_id}"), query: query)
  }

  /// 连锁门店：修改
  ///
  /// 更改一家门店的资料。
  ///
  /// `PATCH /v3/merchant-store/stores/{store_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085768) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948551)
  @discardableResult
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.patch, "/v3/merchant-store/stores/{store_id}"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 门店的基本信息 · `store_basics`
    public var storeBasics: StoreBasics? { fields[object: 0] }
    /// 门店的地址 · `store_address`
    public var storeAddress: StoreAddress? { fields[object: 1] }
    /// 门店怎样营业 · `store_business`
    public var storeBusiness: StoreBusiness? { fields[object: 2] }
    /// 门店的收款商户 · `store_recipient`
    public var storeRecipient: [StoreRecipient]? { fields[list: 3] }
    /// 门店的状态 · `store_state`
    public var storeState: StoreState? { fields[object: 4] }

    public init(
      storeBasics: StoreBasics? = nil, storeAddress: StoreAddress? = nil, storeBusiness: StoreBusiness? = nil,
      storeRecipient: [StoreRecipient]? = nil, storeState: StoreState? = nil
    ) {
      fields = ObjectFields(of: Self.self, storeBasics, storeAddress, storeBusiness, storeRecipient, storeState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "store_basics": StoreBasics?.self, "store_address": StoreAddress?.self, "store_business": StoreBusiness?.self,
        "store_recipient": [StoreRecipient]?.self, "store_state": StoreState?.self,
      ]
    }

    /// 门店的基本信息
    public struct StoreBasics: APIObject {
      /// 商户自定的门店编号 · `store_reference_id`
      public var storeReferenceID: String? { fields[text: 0] }
      /// 品牌的名称 · `brand_name`
      public var brandName: String? { fields[text: 1] }
      /// 门店的名称 · `store_name`
      public var storeName: String? { fields[text: 2] }
      /// 分店的名称 · `branch_name`
      public var branchName: String? { fields[text: 3] }
      /// 品牌的编号 · `brand_id`
      public var brandID: Int? { fields[integer: 4] }

      public init(
        storeReferenceID: String? = nil, brandName: String? = nil, storeName: String? = nil, branchName: String? = nil,
        brandID: Int? = nil
      ) {
        fields = ObjectFields(of: Self.self, storeReferenceID, brandName, storeName, branchName, brandID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "store_reference_id": String?.self, "brand_name": String?.self, "store_name": String?.self,
          "branch_name": String?.self, "brand_id": Int?.self,
        ]
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

      public init(mchid: String? = nil, companyName: String? = nil) {
        fields = ObjectFields(of: Self.self, mchid, companyName)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["mchid": String?.self, "company_name": String?.self]
      }
    }

    /// 门店的状态
    public struct StoreState: APIObject {
      /// 对门店状态的说明 · `store_state_message`
      public var storeStateMessage: String? { fields[text: 0] }
      /// 地址核实失败的原因 · `address_failed_reason`
      public var addressFailedReason: String? { fields[text: 1] }
      /// 门店的状态 · `store_state_value`
      public var storeStateValue: String? { fields[text: 2] }

      public init(
        storeStateMessage: String? = nil, addressFailedReason: String? = nil, storeStateValue: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, storeStateMessage, addressFailedReason, storeStateValue)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["store_state_message": String?.self, "address_failed_reason": String?.self, "store_state_value": String?.self]
      }
    }
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
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

    public init(
      subMchid: String? = nil, storeBasics: StoreBasics? = nil, storeAddress: StoreAddress? = nil,
      storeBusiness: StoreBusiness? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, storeBasics, storeAddress, storeBusiness)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "store_basics": StoreBasics?.self, "store_address": StoreAddress?.self,
        "store_business": StoreBusiness?.self,
      ]
    }

    /// 门店的基本信息
    public typealias StoreBasics = V3.MerchantStore.Stores.StoreBasics

    /// 门店的地址
    public typealias StoreAddress = V3.MerchantStore.Stores.StoreAddress

    /// 门店怎样营业
    public typealias StoreBusiness = V3.MerchantStore.Stores.StoreBusiness
  }
}
