// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/favor/stocks/{stock_id}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.Stocks.StockID {
  /// 优惠券（代金券）：查询批次
  ///
  /// 取得一个批次的设置与发放概况。
  ///
  /// `GET /v3/marketing/favor/stocks/{stock_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460564) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460606)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/favor/stocks/{stock_id}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 创建批次的商户的商户号 · `stock_creator_mchid`
    public var stockCreatorMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(stockCreatorMchid: String) {
      fields = ObjectFields(of: Self.self, stockCreatorMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["stock_creator_mchid": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
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
    public var status: ResponseStatus? { fields[enumeration: 8] }
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
      stockCreatorMchid: String? = nil, status: ResponseStatus? = nil, description: String? = nil,
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
        "stock_id": String?.self, "stock_creator_mchid": String?.self, "status": ResponseStatus?.self,
        "description": String?.self, "create_time": Timestamp?.self, "start_time": Timestamp?.self,
        "stop_time": String?.self, "singleitem": Bool?.self, "cut_to_message": CutToMessage?.self,
        "distributed_coupons": Int?.self, "business_type": BusinessType?.self,
        "available_region_list": [AvailableRegion]?.self, "available_industry_list": [String]?.self,
        "card_id": String?.self,
      ]
    }

    /// 批次的发放规则
    public typealias StockUseRule = V3.Marketing.Favor.Stocks.StockUseRule

    /// 批次的类型
    public typealias StockType = V3.Marketing.Favor.StockType

    /// 批次的状态
    public struct ResponseStatus: OpenEnumeration {
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
}
