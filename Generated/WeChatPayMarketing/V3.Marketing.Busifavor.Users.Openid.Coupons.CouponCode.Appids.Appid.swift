// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Users.Openid.Coupons.CouponCode.Appids.Appid {
  /// 优惠券（商家券）：查询用户的一张券
  ///
  /// 由券码与 AppID 取得券的详情。
  ///
  /// `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535011) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012693103) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715938) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717405)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 批次的名称 · `stock_name`
    public var stockName: String? { fields[text: 0] }
    /// 批次属于哪个商户号 · `belong_merchant`
    public var belongMerchant: String? { fields[text: 1] }
    /// 备注
    public var comment: String? { fields[text: 2] }
    /// 适用哪些商品 · `goods_name`
    public var goodsName: String? { fields[text: 3] }
    /// 批次的类型 · `stock_type`
    public var stockType: StockType? { fields[enumeration: 4] }
    /// 券的核销规则 · `coupon_use_rule`
    public var couponUseRule: CouponUseRule? { fields[object: 5] }
    /// 卡包里自定的入口 · `custom_entrance`
    public var customEntrance: CustomEntrance? { fields[object: 6] }
    /// 展示的样式 · `display_pattern_info`
    public var displayPatternInfo: DisplayPatternInfo? { fields[object: 7] }
    /// 券的 Code · `coupon_code`
    public var couponCode: String? { fields[text: 8] }
    /// 券的状态 · `coupon_state`
    public var couponState: CouponState? { fields[enumeration: 9] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 10] }
    /// 能否转赠
    public var transferable: Bool? { fields[boolean: 11] }
    /// 能否分享领券的链接
    public var shareable: Bool? { fields[boolean: 12] }
    /// 发券请求的单号 · `send_request_no`
    public var sendRequestNo: String? { fields[text: 13] }
    /// 核销请求的单号 · `use_request_no`
    public var useRequestNo: String? { fields[text: 14] }
    /// 从何时起可用 · `available_start_time`
    public var availableStartTime: String? { fields[text: 15] }
    /// 失效的时间 · `expire_time`
    public var expireTime: String? { fields[text: 16] }
    /// 领取的时间 · `receive_time`
    public var receiveTime: String? { fields[text: 17] }
    /// 核销的时间 · `use_time`
    public var useTime: String? { fields[text: 18] }
    /// 所关联的商户订单号 · `associate_out_trade_no`
    public var associateOutTradeNo: String? { fields[text: 19] }
    /// 退券请求的单号 · `return_request_no`
    public var returnRequestNo: String? { fields[text: 20] }
    /// 退回的时间 · `return_time`
    public var returnTime: String? { fields[text: 21] }
    /// 作废请求的单号 · `deactivate_request_no`
    public var deactivateRequestNo: String? { fields[text: 22] }
    /// 作废的时间 · `deactivate_time`
    public var deactivateTime: String? { fields[text: 23] }
    /// 作废的原因 · `deactivate_reason`
    public var deactivateReason: String? { fields[text: 24] }

    public init(
      stockName: String? = nil, belongMerchant: String? = nil, comment: String? = nil, goodsName: String? = nil,
      stockType: StockType? = nil, couponUseRule: CouponUseRule? = nil, customEntrance: CustomEntrance? = nil,
      displayPatternInfo: DisplayPatternInfo? = nil, couponCode: String? = nil, couponState: CouponState? = nil,
      stockID: String? = nil, transferable: Bool? = nil, shareable: Bool? = nil, sendRequestNo: String? = nil,
      useRequestNo: String? = nil, availableStartTime: String? = nil, expireTime: String? = nil,
      receiveTime: String? = nil, useTime: String? = nil, associateOutTradeNo: String? = nil,
      returnRequestNo: String? = nil, returnTime: String? = nil, deactivateRequestNo: String? = nil,
      deactivateTime: String? = nil, deactivateReason: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, stockName, belongMerchant, comment, goodsName, stockType, couponUseRule, customEntrance,
        displayPatternInfo, couponCode, couponState, stockID, transferable, shareable, sendRequestNo, useRequestNo,
        availableStartTime, expireTime, receiveTime, useTime, associateOutTradeNo, returnRequestNo, returnTime,
        deactivateRequestNo, deactivateTime, deactivateReason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "stock_name": String?.self, "belong_merchant": String?.self, "comment": String?.self,
        "goods_name": String?.self, "stock_type": StockType?.self, "coupon_use_rule": CouponUseRule?.self,
        "custom_entrance": CustomEntrance?.self, "display_pattern_info": DisplayPatternInfo?.self,
        "coupon_code": String?.self, "coupon_state": CouponState?.self, "stock_id": String?.self,
        "transferable": Bool?.self, "shareable": Bool?.self, "send_request_no": String?.self,
        "use_request_no": String?.self, "available_start_time": String?.self, "expire_time": String?.self,
        "receive_time": String?.self, "use_time": String?.self, "associate_out_trade_no": String?.self,
        "return_request_no": String?.self, "return_time": String?.self, "deactivate_request_no": String?.self,
        "deactivate_time": String?.self, "deactivate_reason": String?.self,
      ]
    }

    /// 批次的类型
    public typealias StockType = V3.Marketing.Busifavor.StockType

    /// 券的核销规则
    public typealias CouponUseRule = V3.Marketing.Busifavor.Users.Openid.Coupons.CouponUseRule

    /// 卡包里自定的入口
    public typealias CustomEntrance = V3.Marketing.Busifavor.CustomEntrance

    /// 展示的样式
    public typealias DisplayPatternInfo = V3.Marketing.Busifavor.DisplayPatternInfo

    /// 券的状态
    public struct CouponState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 可用 · `SENDED`
      public static var sended: Self { Self(rawValue: "SENDED") }

      /// 已核销 · `USED`
      public static var used: Self { Self(rawValue: "USED") }

      /// 已过期 · `EXPIRED`
      public static var expired: Self { Self(rawValue: "EXPIRED") }

      /// 已删除 · `DELETED`
      public static var deleted: Self { Self(rawValue: "DELETED") }

      /// 已作废 · `DEACTIVATED`
      public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }

      /// 待兑换 · `PENDING_REDEEM`
      public static var pendingRedeem: Self { Self(rawValue: "PENDING_REDEEM") }

      /// 兑换确认中 · `REDEEM_CONFIRMING`
      public static var redeemConfirming: Self { Self(rawValue: "REDEEM_CONFIRMING") }

      /// 兑换失败 · `REDEEM_FAILED`
      public static var redeemFailed: Self { Self(rawValue: "REDEEM_FAILED") }

      /// 兑换已过期 · `REDEEM_EXPIRED`
      public static var redeemExpired: Self { Self(rawValue: "REDEEM_EXPIRED") }
    }

    /// 券何时可核销
    public typealias CouponAvailableTime = V3.Marketing.Busifavor.CouponAvailableTime

    /// 每周哪些时段可用
    public typealias AvailableWeek = V3.Marketing.Busifavor.Users.Openid.Coupons.AvailableWeek

    /// 零散的可用时段
    public typealias IrregularyAvaliableTime = V3.Marketing.Busifavor.IrregularyAvaliableTime

    /// 满减券的用法
    public typealias FixedNormalCoupon = V3.Marketing.Busifavor.FixedNormalCoupon

    /// 折扣券的用法
    public typealias DiscountCoupon = V3.Marketing.Busifavor.DiscountCoupon

    /// 兑换券的用法
    public typealias ExchangeCoupon = V3.Marketing.Busifavor.ExchangeCoupon

    /// 怎样核销
    public typealias UseMethod = V3.Marketing.Busifavor.Users.Openid.Coupons.UseMethod

    /// 小程序的入口
    public typealias MiniProgramsInfo = V3.Marketing.Busifavor.MiniProgramsInfo

    /// 券码如何展示
    public typealias CodeDisplayMode = V3.Marketing.Busifavor.CodeDisplayMode

    /// 背景色
    public typealias BackgroundColor = V3.Marketing.BackgroundColor

    /// 视频号
    public typealias FinderInfo = V3.Marketing.Busifavor.FinderInfo

    /// 每周哪些时段可用
    public typealias CouponAvailableTimeAvailableWeek = V3.Marketing.Busifavor.AvailableWeek

    /// 一周中可用的日子，0 为周日
    public typealias WeekDay = V3.Marketing.Busifavor.Users.Openid.Coupons.WeekDay

    /// 一天中可用的时段
    public typealias AvailableDayTime = V3.Marketing.Busifavor.AvailableDayTime
  }
}
