// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/favor/stocks

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.Stocks {
  /// 优惠券（代金券）：查询批次列表
  ///
  /// 按条件列出批次及其发放概况。
  ///
  /// `GET /v3/marketing/favor/stocks` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460489) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460518)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/favor/stocks"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 第几页，从 0 计
    public var offset: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 创建批次的商户的商户号 · `stock_creator_mchid`
    public var stockCreatorMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 创建时间从何时起 · `create_start_time`
    public var createStartTime: Timestamp? {
      get { fields[time: 3] }
      set { fields[time: 3] = newValue }
    }
    /// 创建时间到何时止 · `create_end_time`
    public var createEndTime: Timestamp? {
      get { fields[time: 4] }
      set { fields[time: 4] = newValue }
    }
    /// 批次的状态
    public var status: RequestStatus? {
      get { fields[enumeration: 5] }
      set { fields[enumeration: 5] = newValue }
    }

    public init(
      offset: Int, limit: Int, stockCreatorMchid: String, createStartTime: Timestamp? = nil,
      createEndTime: Timestamp? = nil, status: RequestStatus? = nil
    ) {
      fields = ObjectFields(of: Self.self, offset, limit, stockCreatorMchid, createStartTime, createEndTime, status)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "offset": Int.self, "limit": Int.self, "stock_creator_mchid": String.self, "create_start_time": Timestamp?.self,
        "create_end_time": Timestamp?.self, "status": RequestStatus?.self,
      ]
    }

    /// 批次的状态
    public struct RequestStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未激活
      public static var unactivated: Self { Self(rawValue: "unactivated") }

      /// 审核中
      public static var audit: Self { Self(rawValue: "audit") }

      /// 运行中
      public static var running: Self { Self(rawValue: "running") }

      /// 已停止
      public static var stoped: Self { Self(rawValue: "stoped") }

      /// 已暂停
      public static var paused: Self { Self(rawValue: "paused") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 1] }
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 各个批次
    public var data: [ResponseData]? { fields[list: 3] }

    public init(totalCount: Int? = nil, limit: Int? = nil, offset: Int? = nil, data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, limit, offset, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "limit": Int?.self, "offset": Int?.self, "data": [ResponseData]?.self]
    }

    /// 各个批次
    public struct ResponseData: APIObject {
      /// 批次的名称 · `stock_name`
      public var stockName: String? { fields[text: 0] }
      /// 何时起可用 · `available_begin_time`
      public var availableBeginTime: Timestamp? { fields[time: 1] }
      /// 何时止可用 · `available_end_time`
      public var availableEndTime: Timestamp? { fields[time: 2] }
      /// 批次的发放规则 · `stock_use_rule`
      public var stockUseRule: StockUseRule? { fields[object: 3] }
      /// 是否免充值，即没有资金往来 · `no_cash`
      public var noCash: Bool? { fields[boolean: 4] }
      /// 批次的类型 · `stock_type`
      public var stockType: StockType? { fields[enumeration: 5] }
      /// 批次的编号 · `stock_id`
      public var stockID: String? { fields[text: 6] }
      /// 创建批次的商户的商户号 · `stock_creator_mchid`
      public var stockCreatorMchid: String? { fields[text: 7] }
      /// 批次的状态
      public var status: ResponseDataStatus? { fields[enumeration: 8] }
      /// 使用的说明
      public var description: String? { fields[text: 9] }
      /// 创建的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 10] }
      /// 激活批次的时间点 · `start_time`
      public var startTime: Timestamp? { fields[time: 11] }
      /// 终止的时间 · `stop_time`
      public var stopTime: String? { fields[text: 12] }
      /// 是否限单品
      public var singleitem: Bool? { fields[boolean: 13] }
      /// 减至券的专属规则 · `cut_to_message`
      public var cutToMessage: CutToMessage? { fields[object: 14] }
      /// 已发了几张 · `distributed_coupons`
      public var distributedCoupons: Int? { fields[integer: 15] }
      /// 业务的类型，枚举值之一 · `business_type`
      public var businessType: BusinessType? { fields[enumeration: 16] }
      /// 哪些地区可用 · `available_region_list`
      public var availableRegionList: [AvailableRegion]? { fields[list: 17] }
      /// 哪些行业可用 · `available_industry_list`
      public var availableIndustryList: [String]? { fields[list: 18] }
      /// 会员卡模板的编号 · `card_id`
      public var cardID: String? { fields[text: 19] }

      public init(
        stockName: String? = nil, availableBeginTime: Timestamp? = nil, availableEndTime: Timestamp? = nil,
        stockUseRule: StockUseRule? = nil, noCash: Bool? = nil, stockType: StockType? = nil, stockID: String? = nil,
        stockCreatorMchid: String? = nil, status: ResponseDataStatus? = nil, description: String? = nil,
        createTime: Timestamp? = nil, startTime: Timestamp? = nil, stopTime: String? = nil, singleitem: Bool? = nil,
        cutToMessage: CutToMessage? = nil, distributedCoupons: Int? = nil, businessType: BusinessType? = nil,
        availableRegionList: [AvailableRegion]? = nil, availableIndustryList: [String]? = nil, cardID: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, stockName, availableBeginTime, availableEndTime, stockUseRule, noCash, stockType, stockID,
          stockCreatorMchid, status, description, createTime, startTime, stopTime, singleitem, cutToMessage,
          distributedCoupons, businessType, availableRegionList, availableIndustryList, cardID
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "stock_name": String?.self, "available_begin_time": Timestamp?.self, "available_end_time": Timestamp?.self,
          "stock_use_rule": StockUseRule?.self, "no_cash": Bool?.self, "stock_type": StockType?.self,
          "stock_id": String?.self, "stock_creator_mchid": String?.self, "status": ResponseDataStatus?.self,
          "description": String?.self, "create_time": Timestamp?.self, "start_time": Timestamp?.self,
          "stop_time": String?.self, "singleitem": Bool?.self, "cut_to_message": CutToMessage?.self,
          "distributed_coupons": Int?.self, "business_type": BusinessType?.self,
          "available_region_list": [AvailableRegion]?.self, "available_industry_list": [String]?.self,
          "card_id": String?.self,
        ]
      }
    }

    /// 批次的发放规则
    public typealias StockUseRule = V3.Marketing.Favor.Stocks.StockUseRule

    /// 批次的类型
    public typealias StockType = V3.Marketing.Favor.StockType

    /// 批次的状态
    public struct ResponseDataStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未激活
      public static var unactivated: Self { Self(rawValue: "unactivated") }

      /// 审核中
      public static var audit: Self { Self(rawValue: "audit") }

      /// 运行中
      public static var running: Self { Self(rawValue: "running") }

      /// 已停止
      public static var stoped: Self { Self(rawValue: "stoped") }

      /// 已暂停
      public static var paused: Self { Self(rawValue: "paused") }
    }

    /// 减至券的专属规则
    public typealias CutToMessage = V3.Marketing.Favor.CutToMessage

    /// 业务的类型，枚举值之一
    public typealias BusinessType = V3.Marketing.Favor.BusinessType

    /// 哪些地区可用
    public typealias AvailableRegion = V3.Marketing.Favor.Stocks.AvailableRegion

    /// 满减券的用法
    public typealias FixedNormalCoupon = V3.Marketing.Favor.Stocks.FixedNormalCoupon

    /// 交易的类型
    public typealias TradeType = V3.Marketing.Favor.TradeType
  }

  /// 哪些地区可用
  public struct AvailableRegion: APIObject {
    /// 可用地区的类型
    public var type: String? { fields[text: 0] }
    /// 省份
    public var province: String? { fields[text: 1] }
    /// 城市
    public var city: String? { fields[text: 2] }
    /// 区县
    public var district: String? { fields[text: 3] }
    /// 国家
    public var country: String? { fields[text: 4] }

    public init(
      type: String? = nil, province: String? = nil, city: String? = nil, district: String? = nil,
      country: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, type, province, city, district, country)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "type": String?.self, "province": String?.self, "city": String?.self, "district": String?.self,
        "country": String?.self,
      ]
    }
  }

  /// 业务的类型，枚举值之一
  public typealias BusinessType = V3.Marketing.Favor.BusinessType

  /// 减至券的专属规则
  public typealias CutToMessage = V3.Marketing.Favor.CutToMessage

  /// 满减券的用法
  public struct FixedNormalCoupon: APIObject {
    /// 面额，单位为分 · `coupon_amount`
    public var couponAmount: Int? { fields[integer: 0] }
    /// 消费满多少可用，单位为分 · `transaction_minimum`
    public var transactionMinimum: Int? { fields[integer: 1] }

    public init(couponAmount: Int? = nil, transactionMinimum: Int? = nil) {
      fields = ObjectFields(of: Self.self, couponAmount, transactionMinimum)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["coupon_amount": Int?.self, "transaction_minimum": Int?.self]
    }
  }

  /// 批次的类型
  public typealias StockType = V3.Marketing.Favor.StockType

  /// 批次的发放规则
  public struct StockUseRule: APIObject {
    /// 最多发放几张 · `max_coupons`
    public var maxCoupons: Int? { fields[integer: 0] }
    /// 总预算，单位为分 · `max_amount`
    public var maxAmount: Int? { fields[integer: 1] }
    /// 一天最多发放的金额，单位为分 · `max_amount_by_day`
    public var maxAmountByDay: Int? { fields[integer: 2] }
    /// 每个用户最多领几张 · `max_coupons_per_user`
    public var maxCouponsPerUser: Int? { fields[integer: 3] }
    /// 限领是否按自然人计 · `natural_person_limit`
    public var naturalPersonLimit: Bool? { fields[boolean: 4] }
    /// 是否拦截可疑账号 · `prevent_api_abuse`
    public var preventAPIAbuse: Bool? { fields[boolean: 5] }
    /// 满减券的用法 · `fixed_normal_coupon`
    public var fixedNormalCoupon: FixedNormalCoupon? { fields[object: 6] }
    /// 券的类型 · `coupon_type`
    public var couponType: String? { fields[text: 7] }
    /// 优惠标记 · `goods_tag`
    public var goodsTag: [String]? { fields[list: 8] }
    /// 交易的类型 · `trade_type`
    public var tradeType: [TradeType]? { fields[list: 9] }
    /// 能否与别的优惠同用 · `combine_use`
    public var combineUse: Bool? { fields[boolean: 10] }

    public init(
      maxCoupons: Int? = nil, maxAmount: Int? = nil, maxAmountByDay: Int? = nil, maxCouponsPerUser: Int? = nil,
      naturalPersonLimit: Bool? = nil, preventAPIAbuse: Bool? = nil, fixedNormalCoupon: FixedNormalCoupon? = nil,
      couponType: String? = nil, goodsTag: [String]? = nil, tradeType: [TradeType]? = nil, combineUse: Bool? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, maxCoupons, maxAmount, maxAmountByDay, maxCouponsPerUser, naturalPersonLimit, preventAPIAbuse,
        fixedNormalCoupon, couponType, goodsTag, tradeType, combineUse
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "max_coupons": Int?.self, "max_amount": Int?.self, "max_amount_by_day": Int?.self,
        "max_coupons_per_user": Int?.self, "natural_person_limit": Bool?.self, "prevent_api_abuse": Bool?.self,
        "fixed_normal_coupon": FixedNormalCoupon?.self, "coupon_type": String?.self, "goods_tag": [String]?.self,
        "trade_type": [TradeType]?.self, "combine_use": Bool?.self,
      ]
    }
  }

  /// 交易的类型
  public typealias TradeType = V3.Marketing.Favor.TradeType
}
