// Written by wechatpay-gen: change the description, not this file.
// DELETE GET POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores

@_spi(Generated) public import WeChatPay

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.BrandID.Stores {
  /// 零售小店：删除门店
  ///
  /// 把门店移出品牌的小店活动。
  ///
  /// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384363) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384431)
  public func delete(_ body: DeleteRequest) async throws(WeChatPayError) -> Response<DeleteResponse> {
    try await call.send(
      Endpoint(.delete, "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores"), body: body
    )
  }

  /// 零售小店：查询门店列表
  ///
  /// 列出品牌小店活动里的门店。
  ///
  /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384355) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384414)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores"), query: query
    )
  }

  /// 零售小店：添加门店
  ///
  /// 把门店加入品牌的小店活动。
  ///
  /// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384359) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384421)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores"), body: body
    )
  }

  /// `delete` 发送的内容
  public struct DeleteRequest: APIObject {
    /// 商户自定的请求单号 · `out_request_no`, 例如 `1002600620019090123143254436`
    public var outRequestNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 删除的时间 · `delete_time`, 例如 `2015-05-20T13:29:35+08:00`
    public var deleteTime: Timestamp {
      get { fields[requiredTime: 1] }
      set { fields[requiredTime: 1] = newValue }
    }
    /// 各个门店
    public var stores: [Store] {
      get { fields[requiredList: 2] }
      set { fields[requiredList: 2] = newValue }
    }

    public init(outRequestNo: String, deleteTime: Timestamp, stores: [Store]) {
      fields = ObjectFields(of: Self.self, outRequestNo, deleteTime, stores)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_request_no": String.self, "delete_time": Timestamp.self, "stores": [Store].self]
    }

    /// 各个门店
    public typealias Store = V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.BrandID.Stores.Store
  }

  /// `delete` 返回的内容
  public struct DeleteResponse: APIObject {
    /// 删除的时间 · `delete_time`
    public var deleteTime: Timestamp? { fields[time: 0] }
    /// 处理失败的门店 · `failed_stores`
    public var failedStores: [FailedStore]? { fields[list: 1] }

    public init(deleteTime: Timestamp? = nil, failedStores: [FailedStore]? = nil) {
      fields = ObjectFields(of: Self.self, deleteTime, failedStores)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["delete_time": Timestamp?.self, "failed_stores": [FailedStore]?.self]
    }

    /// 处理失败的门店
    public typealias FailedStore = V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.BrandID.Stores.FailedStore
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 参加活动的各个门店
    public var data: [ResponseData]? { fields[list: 1] }
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 3] }

    public init(totalCount: Int? = nil, data: [ResponseData]? = nil, offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, data, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "data": [ResponseData]?.self, "offset": Int?.self, "limit": Int?.self]
    }

    /// 参加活动的各个门店
    public struct ResponseData: APIObject {
      /// 门店的编码 · `store_code`
      public var storeCode: String? { fields[text: 0] }
      /// 门店的名称 · `store_name`
      public var storeName: String? { fields[text: 1] }

      public init(storeCode: String? = nil, storeName: String? = nil) {
        fields = ObjectFields(of: Self.self, storeCode, storeName)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["store_code": String?.self, "store_name": String?.self]
      }
    }
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的请求单号 · `out_request_no`, 例如 `1002600620019090123143254436`
    public var outRequestNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 添加的时间 · `add_time`, 例如 `2015-05-20T13:29:35+08:00`
    public var addTime: Timestamp {
      get { fields[requiredTime: 1] }
      set { fields[requiredTime: 1] = newValue }
    }
    /// 各个门店
    public var stores: [Store] {
      get { fields[requiredList: 2] }
      set { fields[requiredList: 2] = newValue }
    }

    public init(outRequestNo: String, addTime: Timestamp, stores: [Store]) {
      fields = ObjectFields(of: Self.self, outRequestNo, addTime, stores)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_request_no": String.self, "add_time": Timestamp.self, "stores": [Store].self]
    }

    /// 各个门店
    public typealias Store = V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.BrandID.Stores.Store
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 添加的时间 · `add_time`
    public var addTime: Timestamp? { fields[time: 0] }
    /// 处理失败的门店 · `failed_stores`
    public var failedStores: [FailedStore]? { fields[list: 1] }

    public init(addTime: Timestamp? = nil, failedStores: [FailedStore]? = nil) {
      fields = ObjectFields(of: Self.self, addTime, failedStores)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["add_time": Timestamp?.self, "failed_stores": [FailedStore]?.self]
    }

    /// 处理失败的门店
    public typealias FailedStore = V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.BrandID.Stores.FailedStore
  }

  /// 处理失败的门店
  public struct FailedStore: APIObject {
    /// 门店的编码 · `store_code`
    public var storeCode: String? { fields[text: 0] }
    /// 门店的名称 · `store_name`
    public var storeName: String? { fields[text: 1] }

    public init(storeCode: String? = nil, storeName: String? = nil) {
      fields = ObjectFields(of: Self.self, storeCode, storeName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["store_code": String?.self, "store_name": String?.self]
    }
  }

  /// 各个门店
  public struct Store: APIObject {
    /// 门店的编码 · `store_code`, 例如 `abc_001`
    public var storeCode: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 门店的名称 · `store_name`, 例如 `幸福小店`
    public var storeName: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(storeCode: String? = nil, storeName: String? = nil) {
      fields = ObjectFields(of: Self.self, storeCode, storeName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["store_code": String?.self, "store_name": String?.self]
    }
  }
}
