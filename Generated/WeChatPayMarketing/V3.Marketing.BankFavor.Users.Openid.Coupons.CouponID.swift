// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.BankFavor.Users.Openid.Coupons.CouponID {
  /// 多笔立减：查询绑定的代金券
  ///
  /// 取得多笔立减活动发给用户的代金券。
  ///
  /// `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014569864)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}"), query: query)
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
    /// 券的状态 · `coupon_state`
    public var couponState: CouponState? { fields[enumeration: 4] }
    /// 领取的时间 · `receive_time`
    public var receiveTime: String? { fields[text: 5] }
    /// 何时起可用 · `available_begin_time`
    public var availableBeginTime: Timestamp? { fields[time: 6] }
    /// 何时止可用 · `available_end_time`
    public var availableEndTime: Timestamp? { fields[time: 7] }
    /// 活动的编号 · `activity_id`
    public var activityID: String? { fields[text: 8] }
    /// 最多可用几次 · `max_use_number`
    public var maxUseNumber: Int? { fields[integer: 9] }
    /// 还可用几次 · `available_number`
    public var availableNumber: Int? { fields[integer: 10] }
    /// 已用几次 · `used_number`
    public var usedNumber: Int? { fields[integer: 11] }
    /// 已用的金额 · `use_amount_list`
    public var useAmountList: UseAmountList? { fields[object: 12] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 13] }

    public init(
      stockCreatorMchid: String? = nil, stockID: String? = nil, couponID: String? = nil, couponName: String? = nil,
      couponState: CouponState? = nil, receiveTime: String? = nil, availableBeginTime: Timestamp? = nil,
      availableEndTime: Timestamp? = nil, activityID: String? = nil, maxUseNumber: Int? = nil,
      availableNumber: Int? = nil, usedNumber: Int? = nil, useAmountList: UseAmountList? = nil, openid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, stockCreatorMchid, stockID, couponID, couponName, couponState, receiveTime, availableBeginTime,
        availableEndTime, activityID, maxUseNumber, availableNumber, usedNumber, useAmountList, openid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "stock_creator_mchid": String?.self, "stock_id": String?.self, "coupon_id": String?.self,
        "coupon_name": String?.self, "coupon_state": CouponState?.self, "receive_time": String?.self,
        "available_begin_time": Timestamp?.self, "available_end_time": Timestamp?.self, "activity_id": String?.self,
        "max_use_number": Int?.self, "available_number": Int?.self, "used_number": Int?.self,
        "use_amount_list": UseAmountList?.self, "openid": String?.self,
      ]
    }

    /// 券的状态
    public struct CouponState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未知 · `COUPON_STATE_UNKNOW`
      public static var couponStateUnknow: Self { Self(rawValue: "COUPON_STATE_UNKNOW") }

      /// 已发放 · `COUPON_STATE_SEND`
      public static var couponStateSend: Self { Self(rawValue: "COUPON_STATE_SEND") }

      /// 已使用 · `COUPON_STATE_USED`
      public static var couponStateUsed: Self { Self(rawValue: "COUPON_STATE_USED") }

      /// 已过期 · `COUPON_STATE_EXPIRED`
      public static var couponStateExpired: Self { Self(rawValue: "COUPON_STATE_EXPIRED") }
    }

    /// 已用的金额
    public struct UseAmountList: APIObject {
      /// 各笔已用的金额 · `used_amounts`
      public var usedAmounts: [String]? { fields[list: 0] }

      public init(usedAmounts: [String]? = nil) {
        fields = ObjectFields(of: Self.self, usedAmounts)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["used_amounts": [String]?.self]
      }
    }
  }
}
