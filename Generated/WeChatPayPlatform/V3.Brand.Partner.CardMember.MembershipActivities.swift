// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/brand/partner/card-member/membership-activities

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.MembershipActivities {
  /// 会员发券活动：查询列表
  ///
  /// 按条件列出品牌的会员发券活动。
  ///
  /// `GET /v3/brand/partner/card-member/membership-activities` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016588039)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand/partner/card-member/membership-activities"), query: query)
  }

  /// 会员发券活动：创建
  ///
  /// 新建在品牌会员组件里发券的活动。
  ///
  /// `POST /v3/brand/partner/card-member/membership-activities` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016464918)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/partner/card-member/membership-activities"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 活动的状态 · `activity_state`
    public var activityState: ActivityState? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int {
      get { fields[requiredInteger: 4] }
      set { fields[requiredInteger: 4] = newValue }
    }

    public init(brandID: String, cardID: String? = nil, activityState: ActivityState? = nil, offset: Int, limit: Int) {
      fields = ObjectFields(of: Self.self, brandID, cardID, activityState, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "card_id": String?.self, "activity_state": ActivityState?.self, "offset": Int.self,
        "limit": Int.self,
      ]
    }

    /// 活动的状态
    public typealias ActivityState = V3.Brand.Partner.CardMember.MembershipActivities.ActivityState
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各个活动
    public var data: [ResponseData]? { fields[list: 0] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 1] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 2] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 3] }

    public init(data: [ResponseData]? = nil, offset: Int? = nil, limit: Int? = nil, totalCount: Int? = nil) {
      fields = ObjectFields(of: Self.self, data, offset, limit, totalCount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self, "offset": Int?.self, "limit": Int?.self, "total_count": Int?.self]
    }

    /// 各个活动
    public struct ResponseData: APIObject {
      /// 商户自定的请求单号 · `out_request_no`
      public var outRequestNo: String? { fields[text: 0] }
      /// 品牌的编号 · `brand_id`
      public var brandID: String? { fields[text: 1] }
      /// 会员卡模板的编号 · `card_id`
      public var cardID: String? { fields[text: 2] }
      /// 活动的渠道，枚举值之一 · `activity_channel`
      public var activityChannel: ActivityChannel? { fields[enumeration: 3] }
      /// 活动的标题
      public var title: String? { fields[text: 4] }
      /// 副标题 · `sub_title`
      public var subTitle: String? { fields[text: 5] }
      /// 开始的时间 · `begin_time`
      public var beginTime: Timestamp? { fields[time: 6] }
      /// 活动到何时止 · `end_time`
      public var endTime: Timestamp? { fields[time: 7] }
      /// 活动总共可领的数量 · `apply_total`
      public var applyTotal: Int? { fields[integer: 8] }
      /// 活动还可领的数量 · `apply_available`
      public var applyAvailable: Int? { fields[integer: 9] }
      /// 商品券的各批次 · `product_coupon_stock_list`
      public var productCouponStockList: [ProductCouponStock]? { fields[list: 10] }
      /// 活动的编号 · `activity_id`
      public var activityID: String? { fields[text: 11] }
      /// 活动的状态 · `activity_state`
      public var activityState: ActivityState? { fields[enumeration: 12] }
      /// 创建的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 13] }
      /// 最近一次修改的时间 · `modify_time`
      public var modifyTime: String? { fields[text: 14] }

      public init(
        outRequestNo: String? = nil, brandID: String? = nil, cardID: String? = nil,
        activityChannel: ActivityChannel? = nil, title: String? = nil, subTitle: String? = nil,
        beginTime: Timestamp? = nil, endTime: Timestamp? = nil, applyTotal: Int? = nil, applyAvailable: Int? = nil,
        productCouponStockList: [ProductCouponStock]? = nil, activityID: String? = nil,
        activityState: ActivityState? = nil, createTime: Timestamp? = nil, modifyTime: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, outRequestNo, brandID, cardID, activityChannel, title, subTitle, beginTime, endTime,
          applyTotal, applyAvailable, productCouponStockList, activityID, activityState, createTime, modifyTime
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "out_request_no": String?.self, "brand_id": String?.self, "card_id": String?.self,
          "activity_channel": ActivityChannel?.self, "title": String?.self, "sub_title": String?.self,
          "begin_time": Timestamp?.self, "end_time": Timestamp?.self, "apply_total": Int?.self,
          "apply_available": Int?.self, "product_coupon_stock_list": [ProductCouponStock]?.self,
          "activity_id": String?.self, "activity_state": ActivityState?.self, "create_time": Timestamp?.self,
          "modify_time": String?.self,
        ]
      }
    }

    /// 活动的渠道，枚举值之一
    public typealias ActivityChannel = V3.Brand.Partner.CardMember.MembershipActivities.ActivityChannel

    /// 商品券的各批次
    public typealias ProductCouponStock = V3.Brand.Partner.CardMember.MembershipActivities.ProductCouponStock

    /// 活动的状态
    public typealias ActivityState = V3.Brand.Partner.CardMember.MembershipActivities.ActivityState
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的请求单号 · `out_request_no`, 例如 `100002322019090134234sfdf`
    public var outRequestNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 品牌的编号 · `brand_id`, 例如 `1004`
    public var brandID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 会员卡模板的编号 · `card_id`, 例如 `pbLatjvWOibDc5-TBnbUk1pD12o0`
    public var cardID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 活动的渠道，枚举值之一 · `activity_channel`
    public var activityChannel: ActivityChannel {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 活动的标题 · 例如 `入会享券`
    public var title: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 副标题 · `sub_title`, 例如 `5张满减券`
    public var subTitle: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 开始的时间 · `begin_time`, 例如 `2020-01-20T13:29:35.120+08:00`
    public var beginTime: Timestamp {
      get { fields[requiredTime: 6] }
      set { fields[requiredTime: 6] = newValue }
    }
    /// 活动到何时止 · `end_time`, 例如 `2020-01-29T13:29:35.120+08:00`
    public var endTime: Timestamp {
      get { fields[requiredTime: 7] }
      set { fields[requiredTime: 7] = newValue }
    }
    /// 活动总共可领的数量 · `apply_total`, 例如 `1000`
    public var applyTotal: Int {
      get { fields[requiredInteger: 8] }
      set { fields[requiredInteger: 8] = newValue }
    }
    /// 商品券的各批次 · `product_coupon_stock_list`
    public var productCouponStockList: [ProductCouponStock] {
      get { fields[requiredList: 9] }
      set { fields[requiredList: 9] = newValue }
    }

    public init(
      outRequestNo: String, brandID: String, cardID: String, activityChannel: ActivityChannel, title: String,
      subTitle: String, beginTime: Timestamp, endTime: Timestamp, applyTotal: Int,
      productCouponStockList: [ProductCouponStock]
    ) {
      fields = ObjectFields(
        of: Self.self, outRequestNo, brandID, cardID, activityChannel, title, subTitle, beginTime, endTime, applyTotal,
        productCouponStockList
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_request_no": String.self, "brand_id": String.self, "card_id": String.self,
        "activity_channel": ActivityChannel.self, "title": String.self, "sub_title": String.self,
        "begin_time": Timestamp.self, "end_time": Timestamp.self, "apply_total": Int.self,
        "product_coupon_stock_list": [ProductCouponStock].self,
      ]
    }

    /// 活动的渠道，枚举值之一
    public typealias ActivityChannel = V3.Brand.Partner.CardMember.MembershipActivities.ActivityChannel

    /// 商品券的各批次
    public struct ProductCouponStock: APIObject {
      /// 商品券的编号 · `product_coupon_id`, 例如 `701138812971763025610907319729`
      public var productCouponID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 批次的编号 · `stock_id`, 例如 `98065001`
      public var stockID: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(productCouponID: String, stockID: String) {
        fields = ObjectFields(of: Self.self, productCouponID, stockID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["product_coupon_id": String.self, "stock_id": String.self]
      }
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Brand.Partner.CardMember.MembershipActivities.SharedPostResponse

  /// 活动的渠道，枚举值之一
  public struct ActivityChannel: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户小程序的组件 · `MECHANT_APP_COMPONENT`
    public static var mechantAppComponent: Self { Self(rawValue: "MECHANT_APP_COMPONENT") }
  }

  /// 活动的状态
  public struct ActivityState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已创建 · `MEMBERSHIP_ACTIVITY_CREATED`
    public static var membershipActivityCreated: Self { Self(rawValue: "MEMBERSHIP_ACTIVITY_CREATED") }

    /// 已生效 · `MEMBERSHIP_ACTIVITY_EFFECTIVE`
    public static var membershipActivityEffective: Self { Self(rawValue: "MEMBERSHIP_ACTIVITY_EFFECTIVE") }

    /// 已终止 · `MEMBERSHIP_ACTIVITY_TERMINATED`
    public static var membershipActivityTerminated: Self { Self(rawValue: "MEMBERSHIP_ACTIVITY_TERMINATED") }

    /// 已过期 · `MEMBERSHIP_ACTIVITY_EXPIRED`
    public static var membershipActivityExpired: Self { Self(rawValue: "MEMBERSHIP_ACTIVITY_EXPIRED") }
  }

  /// 商品券的各批次
  public struct ProductCouponStock: APIObject {
    /// 商品券的编号 · `product_coupon_id`
    public var productCouponID: String? { fields[text: 0] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 1] }

    public init(productCouponID: String? = nil, stockID: String? = nil) {
      fields = ObjectFields(of: Self.self, productCouponID, stockID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["product_coupon_id": String?.self, "stock_id": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 0] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 1] }
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String? { fields[text: 2] }
    /// 活动的渠道，枚举值之一 · `activity_channel`
    public var activityChannel: ActivityChannel? { fields[enumeration: 3] }
    /// 活动的标题
    public var title: String? { fields[text: 4] }
    /// 副标题 · `sub_title`
    public var subTitle: String? { fields[text: 5] }
    /// 开始的时间 · `begin_time`
    public var beginTime: Timestamp? { fields[time: 6] }
    /// 活动到何时止 · `end_time`
    public var endTime: Timestamp? { fields[time: 7] }
    /// 活动总共可领的数量 · `apply_total`
    public var applyTotal: Int? { fields[integer: 8] }
    /// 活动还可领的数量 · `apply_available`
    public var applyAvailable: Int? { fields[integer: 9] }
    /// 商品券的各批次 · `product_coupon_stock_list`
    public var productCouponStockList: [ProductCouponStock]? { fields[list: 10] }
    /// 活动的编号 · `activity_id`
    public var activityID: String? { fields[text: 11] }
    /// 活动的状态 · `activity_state`
    public var activityState: ActivityState? { fields[enumeration: 12] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 13] }
    /// 最近一次修改的时间 · `modify_time`
    public var modifyTime: String? { fields[text: 14] }

    public init(
      outRequestNo: String? = nil, brandID: String? = nil, cardID: String? = nil,
      activityChannel: ActivityChannel? = nil, title: String? = nil, subTitle: String? = nil,
      beginTime: Timestamp? = nil, endTime: Timestamp? = nil, applyTotal: Int? = nil, applyAvailable: Int? = nil,
      productCouponStockList: [ProductCouponStock]? = nil, activityID: String? = nil,
      activityState: ActivityState? = nil, createTime: Timestamp? = nil, modifyTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outRequestNo, brandID, cardID, activityChannel, title, subTitle, beginTime, endTime, applyTotal,
        applyAvailable, productCouponStockList, activityID, activityState, createTime, modifyTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_request_no": String?.self, "brand_id": String?.self, "card_id": String?.self,
        "activity_channel": ActivityChannel?.self, "title": String?.self, "sub_title": String?.self,
        "begin_time": Timestamp?.self, "end_time": Timestamp?.self, "apply_total": Int?.self,
        "apply_available": Int?.self, "product_coupon_stock_list": [ProductCouponStock]?.self,
        "activity_id": String?.self, "activity_state": ActivityState?.self, "create_time": Timestamp?.self,
        "modify_time": String?.self,
      ]
    }

    /// 活动的渠道，枚举值之一
    public typealias ActivityChannel = V3.Brand.Partner.CardMember.MembershipActivities.ActivityChannel

    /// 商品券的各批次
    public typealias ProductCouponStock = V3.Brand.Partner.CardMember.MembershipActivities.ProductCouponStock

    /// 活动的状态
    public typealias ActivityState = V3.Brand.Partner.CardMember.MembershipActivities.ActivityState
  }
}
