// Written by wechatpay-gen: change the description, not this file.
// GET PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.MembershipActivities.ActivityID {
  /// 会员发券活动：查询
  ///
  /// 取得一个会员发券活动的详情。
  ///
  /// `GET /v3/brand/partner/card-member/membership-activities/{activity_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016588015)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/brand/partner/card-member/membership-activities/{activity_id}"), query: query
    )
  }

  /// 会员发券活动：修改
  ///
  /// 更改活动的标题、时间或库存。
  ///
  /// `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016588044)
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(
      Endpoint(.patch, "/v3/brand/partner/card-member/membership-activities/{activity_id}"), body: body
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Brand.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
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

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `1004`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 活动的标题 · 例如 `入会享券`
    public var title: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 副标题 · `sub_title`, 例如 `5张满减券`
    public var subTitle: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 开始的时间 · `begin_time`, 例如 `2020-01-20T13:29:35.120+08:00`
    public var beginTime: Timestamp {
      get { fields[requiredTime: 3] }
      set { fields[requiredTime: 3] = newValue }
    }
    /// 活动到何时止 · `end_time`, 例如 `2020-01-29T13:29:35.120+08:00`
    public var endTime: Timestamp {
      get { fields[requiredTime: 4] }
      set { fields[requiredTime: 4] = newValue }
    }

    public init(brandID: String, title: String, subTitle: String, beginTime: Timestamp, endTime: Timestamp) {
      fields = ObjectFields(of: Self.self, brandID, title, subTitle, beginTime, endTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "title": String.self, "sub_title": String.self, "begin_time": Timestamp.self,
        "end_time": Timestamp.self,
      ]
    }
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
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

  /// 活动的渠道，枚举值之一
  public typealias ActivityChannel = V3.Brand.Partner.CardMember.MembershipActivities.ActivityChannel

  /// 活动的状态
  public typealias ActivityState = V3.Brand.Partner.CardMember.MembershipActivities.ActivityState

  /// 商品券的各批次
  public typealias ProductCouponStock = V3.Brand.Partner.CardMember.MembershipActivities.ProductCouponStock
}
