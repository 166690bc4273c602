// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/goods-subsidy-activity/activities

@_spi(Generated) public import WeChatPay

extension V3.Marketing.GoodsSubsidyActivity.Activities {
  /// 加价购：按区域查询活动
  ///
  /// 列出一个区域里的品牌加价购活动。
  ///
  /// `GET /v3/marketing/goods-subsidy-activity/activities` · [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/goods-subsidy-activity/activities"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 城市的编号 · `city_id`
    public var cityID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 第几页，从 0 计
    public var offset: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }

    public init(cityID: String, offset: Int, limit: Int) {
      fields = ObjectFields(of: Self.self, cityID, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["city_id": String.self, "offset": Int.self, "limit": Int.self]
    }
  }

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
      /// 活动的编号 · `activity_id`
      public var activityID: String? { fields[text: 0] }
      /// 品牌的编号 · `brand_id`
      public var brandID: String? { fields[text: 1] }
      /// 创建方的商户号 · `creator_merchant_id`
      public var creatorMerchantID: String? { fields[text: 2] }
      /// 活动 · `activity_info`
      public var activityInfo: ActivityInfo? { fields[object: 3] }
      /// 活动的商品 · `goods_information`
      public var goodsInformation: GoodsInformation? { fields[object: 4] }
      /// 活动的规则 · `rule_information`
      public var ruleInformation: RuleInformation? { fields[object: 5] }

      public init(
        activityID: String? = nil, brandID: String? = nil, creatorMerchantID: String? = nil,
        activityInfo: ActivityInfo? = nil, goodsInformation: GoodsInformation? = nil,
        ruleInformation: RuleInformation? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, activityID, brandID, creatorMerchantID, activityInfo, goodsInformation, ruleInformation
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "activity_id": String?.self, "brand_id": String?.self, "creator_merchant_id": String?.self,
          "activity_info": ActivityInfo?.self, "goods_information": GoodsInformation?.self,
          "rule_information": RuleInformation?.self,
        ]
      }
    }

    /// 活动
    public struct ActivityInfo: APIObject {
      /// 活动的名称 · `activity_name`
      public var activityName: String? { fields[text: 0] }
      /// 报名从何时起 · `apply_start_time`
      public var applyStartTime: String? { fields[text: 1] }
      /// 报名到何时止 · `apply_end_time`
      public var applyEndTime: String? { fields[text: 2] }
      /// 活动从何时起 · `activity_start_time`
      public var activityStartTime: String? { fields[text: 3] }
      /// 活动到何时止 · `activity_end_time`
      public var activityEndTime: String? { fields[text: 4] }
      /// 活动的说明 · `activity_description`
      public var activityDescription: String? { fields[text: 5] }

      public init(
        activityName: String? = nil, applyStartTime: String? = nil, applyEndTime: String? = nil,
        activityStartTime: String? = nil, activityEndTime: String? = nil, activityDescription: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, activityName, applyStartTime, applyEndTime, activityStartTime, activityEndTime,
          activityDescription
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "activity_name": String?.self, "apply_start_time": String?.self, "apply_end_time": String?.self,
          "activity_start_time": String?.self, "activity_end_time": String?.self, "activity_description": String?.self,
        ]
      }
    }

    /// 活动的商品
    public struct GoodsInformation: APIObject {
      /// 商品的编号 · `goods_id`
      public var goodsID: String? { fields[text: 0] }
      /// 商品的名称 · `goods_name`
      public var goodsName: String? { fields[text: 1] }
      /// 商品图片的地址 · `goods_picture_url`
      public var goodsPictureURL: String? { fields[text: 2] }

      public init(goodsID: String? = nil, goodsName: String? = nil, goodsPictureURL: String? = nil) {
        fields = ObjectFields(of: Self.self, goodsID, goodsName, goodsPictureURL)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["goods_id": String?.self, "goods_name": String?.self, "goods_picture_url": String?.self]
      }
    }

    /// 活动的规则
    public struct RuleInformation: APIObject {
      /// 每卖一件补给门店多少 · `store_subsidy`
      public var storeSubsidy: String? { fields[text: 0] }
      /// 每卖一件补给服务商多少 · `service_provider_subsidy`
      public var serviceProviderSubsidy: String? { fields[text: 1] }
      /// 每家门店最多补贴几件 · `store_subsidy_quota`
      public var storeSubsidyQuota: String? { fields[text: 2] }
      /// 每个用户最多享受几次 · `user_subsidy_quota`
      public var userSubsidyQuota: String? { fields[text: 3] }
      /// 活动的各个地区
      public var areas: [Area]? { fields[list: 4] }

      public init(
        storeSubsidy: String? = nil, serviceProviderSubsidy: String? = nil, storeSubsidyQuota: String? = nil,
        userSubsidyQuota: String? = nil, areas: [Area]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, storeSubsidy, serviceProviderSubsidy, storeSubsidyQuota, userSubsidyQuota, areas
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "store_subsidy": String?.self, "service_provider_subsidy": String?.self, "store_subsidy_quota": String?.self,
          "user_subsidy_quota": String?.self, "areas": [Area]?.self,
        ]
      }
    }

    /// 活动的各个地区
    public struct Area: APIObject {
      /// 省份
      public var province: String? { fields[text: 0] }
      /// 城市
      public var city: String? { fields[text: 1] }
      /// 区县
      public var district: String? { fields[text: 2] }

      public init(province: String? = nil, city: String? = nil, district: String? = nil) {
        fields = ObjectFields(of: Self.self, province, city, district)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["province": String?.self, "city": String?.self, "district": String?.self]
      }
    }
  }
}
