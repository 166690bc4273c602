// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.Users.Openid.Coupons.CouponID {
  /// 优惠券（代金券）：查询用户的一张券
  ///
  /// 取得券的状态，已核销的附所用的订单。
  ///
  /// `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012486942) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012492796)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Marketing.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 创建批次的商户的商户号 · `stock_creator_mchid`
    public var stockCreatorMchid: String? { fields[text: 0] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 1] }
    /// 券的编号 · `coupon_id`
    public var couponID: String? { fields[text: 2] }
    /// 券的名称 · `coupon_name`
    public var couponName: String? { fields[text: 3] }
    /// 代金券的状态
    public var status: ResponseStatus? { fields[enumeration: 4] }
    /// 使用的说明
    public var description: String? { fields[text: 5] }
    /// 领券的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 6] }
    /// 券的类型 · `coupon_type`
    public var couponType: CouponType? { fields[enumeration: 7] }
    /// 激活批次的时间点 · `start_time`
    public var startTime: Timestamp? { fields[time: 8] }
    /// 终止的时间 · `stop_time`
    public var stopTime: String? { fields[text: 9] }
    /// 是否限单品
    public var singleitem: Bool? { fields[boolean: 10] }
    /// 减至券的专属规则 · `cut_to_message`
    public var cutToMessage: CutToMessage? { fields[object: 11] }
    /// 何时起可用 · `available_begin_time`
    public var availableBeginTime: Timestamp? { fields[time: 12] }
    /// 何时止可用 · `available_end_time`
    public var availableEndTime: Timestamp? { fields[time: 13] }
    /// 满减券的面额与门槛 · `normal_coupon_information`
    public var normalCouponInformation: NormalCouponInformation? { fields[object: 14] }
    /// 核销的情况 · `consume_information`
    public var consumeInformation: ConsumeInformation? { fields[object: 15] }
    /// 剩余的金额，单位为分 · `available_balance`
    public var availableBalance: Int? { fields[integer: 16] }
    /// 业务的类型，枚举值之一 · `business_type`
    public var businessType: BusinessType? { fields[enumeration: 17] }
    /// 是否免充值，即没有资金往来 · `no_cash`
    public var noCash: Bool? { fields[boolean: 18] }

    public init(
      stockCreatorMchid: String? = nil, stockID: String? = nil, couponID: String? = nil, couponName: String? = nil,
      status: ResponseStatus? = nil, description: String? = nil, createTime: Timestamp? = nil,
      couponType: CouponType? = nil, startTime: Timestamp? = nil, stopTime: String? = nil, singleitem: Bool? = nil,
      cutToMessage: CutToMessage? = nil, availableBeginTime: Timestamp? = nil, availableEndTime: Timestamp? = nil,
      normalCouponInformation: NormalCouponInformation? = nil, consumeInformation: ConsumeInformation? = nil,
      availableBalance: Int? = nil, businessType: BusinessType? = nil, noCash: Bool? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, stockCreatorMchid, stockID, couponID, couponName, status, description, createTime, couponType,
        startTime, stopTime, singleitem, cutToMessage, availableBeginTime, availableEndTime, normalCouponInformation,
        consumeInformation, availableBalance, businessType, noCash
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "stock_creator_mchid": String?.self, "stock_id": String?.self, "coupon_id": String?.self,
        "coupon_name": String?.self, "status": ResponseStatus?.self, "description": String?.self,
        "create_time": Timestamp?.self, "coupon_type": CouponType?.self, "start_time": Timestamp?.self,
        "stop_time": String?.self, "singleitem": Bool?.self, "cut_to_message": CutToMessage?.self,
        "available_begin_time": Timestamp?.self, "available_end_time": Timestamp?.self,
        "normal_coupon_information": NormalCouponInformation?.self, "consume_information": ConsumeInformation?.self,
        "available_balance": Int?.self, "business_type": BusinessType?.self, "no_cash": Bool?.self,
      ]
    }

    /// 代金券的状态
    public struct ResponseStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 可用 · `SENDED`
      public static var sended: Self { Self(rawValue: "SENDED") }

      /// 已核销 · `USED`
      public static var used: Self { Self(rawValue: "USED") }

      /// 已过期 · `EXPIRED`
      public static var expired: Self { Self(rawValue: "EXPIRED") }

      /// 已恢复可用 · `RECOVER`
      public static var recover: Self { Self(rawValue: "RECOVER") }
    }

    /// 券的类型
    public typealias CouponType = V3.Marketing.Favor.Users.Openid.Coupons.CouponType

    /// 减至券的专属规则
    public typealias CutToMessage = V3.Marketing.Favor.CutToMessage

    /// 满减券的面额与门槛
    public typealias NormalCouponInformation = V3.Marketing.Favor.Users.Openid.Coupons.NormalCouponInformation

    /// 核销的情况
    public typealias ConsumeInformation = V3.Marketing.Favor.Users.Openid.Coupons.ConsumeInformation

    /// 业务的类型，枚举值之一
    public typealias BusinessType = V3.Marketing.Favor.BusinessType

    /// 核销的单品
    public typealias GoodsDetail = V3.Marketing.Favor.Users.Openid.Coupons.GoodsDetail
  }
}
