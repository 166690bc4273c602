// Written by wechatpay-gen: change the description, not this file.
// GET /v3/brand/marketing/shake-activities/activities

@_spi(Generated) public import WeChatPay

extension V3.Brand.Marketing.ShakeActivities.Activities {
  /// 摇优惠：查询活动列表
  ///
  /// 列出某品牌的全部摇优惠活动。
  ///
  /// `GET /v3/brand/marketing/shake-activities/activities` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783259)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand/marketing/shake-activities/activities"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 第几页，从 0 计
    public var offset: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 活动的状态 · `activity_state`
    public var activityState: ActivityState? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }
    /// 审核的状态 · `audit_state`
    public var auditState: AuditState? {
      get { fields[enumeration: 4] }
      set { fields[enumeration: 4] = newValue }
    }

    public init(
      brandID: String, limit: Int, offset: Int, activityState: ActivityState? = nil, auditState: AuditState? = nil
    ) {
      fields = ObjectFields(of: Self.self, brandID, limit, offset, activityState, auditState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "limit": Int.self, "offset": Int.self, "activity_state": ActivityState?.self,
        "audit_state": AuditState?.self,
      ]
    }

    /// 活动的状态
    public typealias ActivityState = V3.Brand.Marketing.ShakeActivities.Activities.ActivityState

    /// 审核的状态
    public typealias AuditState = V3.Brand.Marketing.ShakeActivities.Activities.AuditState
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 0] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 1] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 2] }
    /// 各个活动
    public var data: [ResponseData]? { fields[list: 3] }

    public init(offset: Int? = nil, limit: Int? = nil, totalCount: Int? = nil, data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, offset, limit, totalCount, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["offset": Int?.self, "limit": Int?.self, "total_count": Int?.self, "data": [ResponseData]?.self]
    }

    /// 各个活动
    public struct ResponseData: APIObject {
      /// 活动的编号
      public var id: String? { fields[text: 0] }
      /// 活动的名称
      public var name: String? { fields[text: 1] }
      /// 活动的状态 · `activity_state`
      public var activityState: ActivityState? { fields[enumeration: 2] }
      /// 审核的状态 · `audit_state`
      public var auditState: AuditState? { fields[enumeration: 3] }
      /// 还可领的数量 · `available_quota`
      public var availableQuota: Int? { fields[integer: 4] }
      /// 总共可领的数量 · `total_quota`
      public var totalQuota: Int? { fields[integer: 5] }
      /// 投放的方式 · `delivery_mode`
      public var deliveryMode: DeliveryMode? { fields[enumeration: 6] }
      /// 投放的起止时间 · `time_range`
      public var timeRange: TimeRange? { fields[object: 7] }
      /// 商品券 · `product_coupon`
      public var productCoupon: ProductCoupon? { fields[object: 8] }

      public init(
        id: String? = nil, name: String? = nil, activityState: ActivityState? = nil, auditState: AuditState? = nil,
        availableQuota: Int? = nil, totalQuota: Int? = nil, deliveryMode: DeliveryMode? = nil,
        timeRange: TimeRange? = nil, productCoupon: ProductCoupon? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, id, name, activityState, auditState, availableQuota, totalQuota, deliveryMode, timeRange,
          productCoupon
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "id": String?.self, "name": String?.self, "activity_state": ActivityState?.self,
          "audit_state": AuditState?.self, "available_quota": Int?.self, "total_quota": Int?.self,
          "delivery_mode": DeliveryMode?.self, "time_range": TimeRange?.self, "product_coupon": ProductCoupon?.self,
        ]
      }
    }

    /// 活动的状态
    public typealias ActivityState = V3.Brand.Marketing.ShakeActivities.Activities.ActivityState

    /// 审核的状态
    public typealias AuditState = V3.Brand.Marketing.ShakeActivities.Activities.AuditState

    /// 投放的方式
    public struct DeliveryMode: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 智能投放 · `SMART`
      public static var smart: Self { Self(rawValue: "SMART") }

      /// 定向投放 · `TARGETED`
      public static var targeted: Self { Self(rawValue: "TARGETED") }
    }

    /// 投放的起止时间
    public struct TimeRange: APIObject {
      /// 服务开始的时间 · `start_time`
      public var startTime: String? { fields[text: 0] }
      /// 服务结束的时间 · `end_time`
      public var endTime: Timestamp? { fields[time: 1] }

      public init(startTime: String? = nil, endTime: Timestamp? = nil) {
        fields = ObjectFields(of: Self.self, startTime, endTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["start_time": String?.self, "end_time": Timestamp?.self]
      }
    }

    /// 商品券
    public struct ProductCoupon: APIObject {
      /// 商品券的编号 · `product_coupon_id`
      public var productCouponID: String? { fields[text: 0] }
      /// 各个批次 · `stock_list`
      public var stockList: [Stock]? { fields[list: 1] }

      public init(productCouponID: String? = nil, stockList: [Stock]? = nil) {
        fields = ObjectFields(of: Self.self, productCouponID, stockList)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["product_coupon_id": String?.self, "stock_list": [Stock]?.self]
      }
    }

    /// 各个批次
    public struct Stock: APIObject {
      /// 批次的编号 · `stock_id`
      public var stockID: String? { fields[text: 0] }

      public init(stockID: String? = nil) {
        fields = ObjectFields(of: Self.self, stockID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["stock_id": String?.self]
      }
    }
  }

  /// 活动的状态
  public struct ActivityState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已创建 · `CREATED`
    public static var created: Self { Self(rawValue: "CREATED") }

    /// 投放中 · `DELIVERING`
    public static var delivering: Self { Self(rawValue: "DELIVERING") }

    /// 已过期 · `EXPIRED`
    public static var expired: Self { Self(rawValue: "EXPIRED") }

    /// 已暂停 · `PAUSED`
    public static var paused: Self { Self(rawValue: "PAUSED") }

    /// 已终止 · `TERMINATED`
    public static var terminated: Self { Self(rawValue: "TERMINATED") }
  }

  /// 审核的状态
  public struct AuditState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 待审核 · `PENDING`
    public static var pending: Self { Self(rawValue: "PENDING") }

    /// 已通过 · `APPROVED`
    public static var approved: Self { Self(rawValue: "APPROVED") }

    /// 已驳回 · `REJECTED`
    public static var rejected: Self { Self(rawValue: "REJECTED") }
  }
}
