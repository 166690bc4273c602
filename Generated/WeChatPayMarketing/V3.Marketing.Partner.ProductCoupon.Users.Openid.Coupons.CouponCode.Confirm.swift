// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.CouponCode.Confirm {
  /// 优惠券（用户商品券）：确认发放
  ///
  /// 收到发券通知后，由品牌确认发放成功。
  ///
  /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781575) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016435562)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm"), body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.CouponCode.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 券的 Code · `coupon_code`
    public var couponCode: String? { fields[text: 0] }
    /// 券的状态 · `coupon_state`
    public var couponState: CouponState? { fields[enumeration: 1] }
    /// 有效期从何时起 · `valid_begin_time`
    public var validBeginTime: String? { fields[text: 2] }
    /// 有效期到何时止 · `valid_end_time`
    public var validEndTime: String? { fields[text: 3] }
    /// 领取的时间 · `receive_time`
    public var receiveTime: String? { fields[text: 4] }
    /// 发券请求的单号 · `send_request_no`
    public var sendRequestNo: String? { fields[text: 5] }
    /// 券由何处发出 · `send_channel`
    public var sendChannel: SendChannel? { fields[enumeration: 6] }
    /// 确认发放请求的单号 · `confirm_request_no`
    public var confirmRequestNo: String? { fields[text: 7] }
    /// 确认的时间 · `confirm_time`
    public var confirmTime: Timestamp? { fields[time: 8] }
    /// 作废请求的单号 · `deactivate_request_no`
    public var deactivateRequestNo: String? { fields[text: 9] }
    /// 作废的时间 · `deactivate_time`
    public var deactivateTime: String? { fields[text: 10] }
    /// 作废的原因 · `deactivate_reason`
    public var deactivateReason: String? { fields[text: 11] }
    /// 单次券的使用情况 · `single_usage_detail`
    public var singleUsageDetail: SingleUsageDetail? { fields[object: 12] }
    /// 递进式多次优惠的使用情况 · `progressive_bundle_usage_detail`
    public var progressiveBundleUsageDetail: ProgressiveBundleUsageDetail? { fields[object: 13] }
    /// 商品券 · `product_coupon`
    public var productCoupon: ProductCoupon? { fields[object: 14] }
    /// 批次
    public var stock: Stock? { fields[object: 15] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 16] }
    /// 发券渠道自带的信息 · `channel_custom_info`
    public var channelCustomInfo: String? { fields[text: 17] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 18] }
    /// 所属的券组 · `user_product_coupon_bundle_info`
    public var userProductCouponBundleInfo: UserProductCouponBundleInfo? { fields[object: 19] }
    /// 券所带的标签 · `coupon_tag_info`
    public var couponTagInfo: CouponTagInfo? { fields[object: 20] }

    public init(
      couponCode: String? = nil, couponState: CouponState? = nil, validBeginTime: String? = nil,
      validEndTime: String? = nil, receiveTime: String? = nil, sendRequestNo: String? = nil,
      sendChannel: SendChannel? = nil, confirmRequestNo: String? = nil, confirmTime: Timestamp? = nil,
      deactivateRequestNo: String? = nil, deactivateTime: String? = nil, deactivateReason: String? = nil,
      singleUsageDetail: SingleUsageDetail? = nil, progressiveBundleUsageDetail: ProgressiveBundleUsageDetail? = nil,
      productCoupon: ProductCoupon? = nil, stock: Stock? = nil, attach: String? = nil, channelCustomInfo: String? = nil,
      brandID: String? = nil, userProductCouponBundleInfo: UserProductCouponBundleInfo? = nil,
      couponTagInfo: CouponTagInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponCode, couponState, validBeginTime, validEndTime, receiveTime, sendRequestNo, sendChannel,
        confirmRequestNo, confirmTime, deactivateRequestNo, deactivateTime, deactivateReason, singleUsageDetail,
        progressiveBundleUsageDetail, productCoupon, stock, attach, channelCustomInfo, brandID,
        userProductCouponBundleInfo, couponTagInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_code": String?.self, "coupon_state": CouponState?.self, "valid_begin_time": String?.self,
        "valid_end_time": String?.self, "receive_time": String?.self, "send_request_no": String?.self,
        "send_channel": SendChannel?.self, "confirm_request_no": String?.self, "confirm_time": Timestamp?.self,
        "deactivate_request_no": String?.self, "deactivate_time": String?.self, "deactivate_reason": String?.self,
        "single_usage_detail": SingleUsageDetail?.self,
        "progressive_bundle_usage_detail": ProgressiveBundleUsageDetail?.self, "product_coupon": ProductCoupon?.self,
        "stock": Stock?.self, "attach": String?.self, "channel_custom_info": String?.self, "brand_id": String?.self,
        "user_product_coupon_bundle_info": UserProductCouponBundleInfo?.self, "coupon_tag_info": CouponTagInfo?.self,
      ]
    }

    /// 券的状态
    public typealias CouponState = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponState

    /// 券由何处发出
    public typealias SendChannel = V3.Marketing.Partner.ProductCoupon.Users.Openid.SendChannel

    /// 单次券的使用情况
    public struct SingleUsageDetail: APIObject {
      /// 核销请求的单号 · `use_request_no`
      public var useRequestNo: String? { fields[text: 0] }
      /// 核销的时间 · `use_time`
      public var useTime: String? { fields[text: 1] }
      /// 用券所付的订单 · `associated_order_info`
      public var associatedOrderInfo: AssociatedOrderInfo? { fields[object: 2] }
      /// 用券所付的支付分订单 · `associated_pay_score_order_info`
      public var associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? { fields[object: 3] }
      /// 省下的金额，单位为分 · `saved_amount`
      public var savedAmount: Int? { fields[integer: 4] }
      /// 退券请求的单号 · `return_request_no`
      public var returnRequestNo: String? { fields[text: 5] }
      /// 退券的时间 · `return_time`
      public var returnTime: String? { fields[text: 6] }

      public init(
        useRequestNo: String? = nil, useTime: String? = nil, associatedOrderInfo: AssociatedOrderInfo? = nil,
        associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? = nil, savedAmount: Int? = nil,
        returnRequestNo: String? = nil, returnTime: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, useRequestNo, useTime, associatedOrderInfo, associatedPayScoreOrderInfo, savedAmount,
          returnRequestNo, returnTime
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "use_request_no": String?.self, "use_time": String?.self, "associated_order_info": AssociatedOrderInfo?.self,
          "associated_pay_score_order_info": AssociatedPayScoreOrderInfo?.self, "saved_amount": Int?.self,
          "return_request_no": String?.self, "return_time": String?.self,
        ]
      }
    }

    /// 递进式多次优惠的使用情况
    public struct ProgressiveBundleUsageDetail: APIObject {
      /// 总共可用几次 · `total_count`
      public var totalCount: Int? { fields[integer: 0] }
      /// 已用的次数 · `used_count`
      public var usedCount: Int? { fields[integer: 1] }
      /// 各次的使用情况 · `detail_item_list`
      public var detailItemList: [DetailItem]? { fields[list: 2] }
      /// 核销请求的单号 · `use_request_no`
      public var useRequestNo: String? { fields[text: 3] }
      /// 核销的时间 · `use_time`
      public var useTime: String? { fields[text: 4] }
      /// 退券请求的单号 · `return_request_no`
      public var returnRequestNo: String? { fields[text: 5] }
      /// 退券的时间 · `return_time`
      public var returnTime: String? { fields[text: 6] }
      /// 用券所付的订单 · `associated_order_info`
      public var associatedOrderInfo: AssociatedOrderInfo? { fields[object: 7] }
      /// 用券所付的支付分订单 · `associated_pay_score_order_info`
      public var associatedPayScoreOrderInfo: ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo? {
        fields[object: 8]
      }

      public init(
        totalCount: Int? = nil, usedCount: Int? = nil, detailItemList: [DetailItem]? = nil, useRequestNo: String? = nil,
        useTime: String? = nil, returnRequestNo: String? = nil, returnTime: String? = nil,
        associatedOrderInfo: AssociatedOrderInfo? = nil,
        associatedPayScoreOrderInfo: ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, totalCount, usedCount, detailItemList, useRequestNo, useTime, returnRequestNo, returnTime,
          associatedOrderInfo, associatedPayScoreOrderInfo
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "total_count": Int?.self, "used_count": Int?.self, "detail_item_list": [DetailItem]?.self,
          "use_request_no": String?.self, "use_time": String?.self, "return_request_no": String?.self,
          "return_time": String?.self, "associated_order_info": AssociatedOrderInfo?.self,
          "associated_pay_score_order_info": ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo?.self,
        ]
      }
    }

    /// 商品券
    public typealias ProductCoupon = V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.ProductCoupon

    /// 批次
    public typealias Stock = V3.Marketing.Partner.ProductCoupon.Stock

    /// 所属的券组
    public typealias UserProductCouponBundleInfo =
      V3.Marketing.Partner.ProductCoupon.Users.Openid.UserProductCouponBundleInfo

    /// 券所带的标签
    public typealias CouponTagInfo = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponTagInfo

    /// 用券所付的订单
    public typealias AssociatedOrderInfo = V3.Marketing.Partner.ProductCoupon.Users.Openid.AssociatedOrderInfo

    /// 用券所付的支付分订单
    public struct AssociatedPayScoreOrderInfo: APIObject {
      /// 服务订单的微信侧单号 · `order_id`
      public var orderID: String? { fields[text: 0] }
      /// 订单的商户号
      public var mchid: String? { fields[text: 1] }
      /// 订单的子商户号 · `sub_mchid`
      public var subMchid: String? { fields[text: 2] }
      /// 服务订单的商户单号 · `out_order_no`
      public var outOrderNo: String? { fields[text: 3] }

      public init(orderID: String? = nil, mchid: String? = nil, subMchid: String? = nil, outOrderNo: String? = nil) {
        fields = ObjectFields(of: Self.self, orderID, mchid, subMchid, outOrderNo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["order_id": String?.self, "mchid": String?.self, "sub_mchid": String?.self, "out_order_no": String?.self]
      }
    }

    /// 各次的使用情况
    public struct DetailItem: APIObject {
      /// 明细的状态 · `detail_state`
      public var detailState: DetailState? { fields[enumeration: 0] }
      /// 有效期从何时起 · `valid_begin_time`
      public var validBeginTime: String? { fields[text: 1] }
      /// 有效期到何时止 · `valid_end_time`
      public var validEndTime: String? { fields[text: 2] }
      /// 核销请求的单号 · `use_request_no`
      public var useRequestNo: String? { fields[text: 3] }
      /// 核销的时间 · `use_time`
      public var useTime: String? { fields[text: 4] }
      /// 用券所付的订单 · `associated_order_info`
      public var associatedOrderInfo: AssociatedOrderInfo? { fields[object: 5] }
      /// 退券请求的单号 · `return_request_no`
      public var returnRequestNo: String? { fields[text: 6] }
      /// 退券的时间 · `return_time`
      public var returnTime: String? { fields[text: 7] }
      /// 删除的时间 · `delete_time`
      public var deleteTime: Timestamp? { fields[time: 8] }

      public init(
        detailState: DetailState? = nil, validBeginTime: String? = nil, validEndTime: String? = nil,
        useRequestNo: String? = nil, useTime: String? = nil, associatedOrderInfo: AssociatedOrderInfo? = nil,
        returnRequestNo: String? = nil, returnTime: String? = nil, deleteTime: Timestamp? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, detailState, validBeginTime, validEndTime, useRequestNo, useTime, associatedOrderInfo,
          returnRequestNo, returnTime, deleteTime
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "detail_state": DetailState?.self, "valid_begin_time": String?.self, "valid_end_time": String?.self,
          "use_request_no": String?.self, "use_time": String?.self, "associated_order_info": AssociatedOrderInfo?.self,
          "return_request_no": String?.self, "return_time": String?.self, "delete_time": Timestamp?.self,
        ]
      }
    }

    /// 用券所付的支付分订单
    public typealias ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo =
      V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.AssociatedPayScoreOrderInfo

    /// 商品券的状态
    public typealias ProductCouponState = V3.Marketing.Partner.ProductCoupon.Users.Openid.ProductCouponState

    /// 适用范围
    public typealias ProductCouponScope = V3.Marketing.Partner.ProductCoupon.Users.Openid.ProductCouponScope

    /// 优惠的类型
    public typealias ProductCouponType = V3.Marketing.Partner.ProductCoupon.Users.Openid.ProductCouponType

    /// 券能用一次还是多次
    public typealias UsageMode = V3.Marketing.Partner.ProductCoupon.UsageMode

    /// 单次券的优惠内容
    public typealias SingleUsageInfo = V3.Marketing.Partner.ProductCoupon.SingleUsageInfo

    /// 展示给用户的内容
    public typealias DisplayInfo = V3.Marketing.Partner.ProductCoupon.DisplayInfo

    /// 递进式多次优惠的内容
    public typealias ProgressiveBundleUsageInfo = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageInfo

    /// 券码从何而来
    public typealias CouponCodeMode = V3.Marketing.Partner.ProductCoupon.CouponCodeMode

    /// 预存券码的用量
    public typealias CouponCodeCountInfo = V3.Marketing.Partner.ProductCoupon.CouponCodeCountInfo

    /// 批次的发放限额
    public typealias StockSendRule = V3.Marketing.Partner.ProductCoupon.StockSendRule

    /// 单次券的使用规则
    public typealias SingleUsageRule = V3.Marketing.Partner.ProductCoupon.SingleUsageRule

    /// 给用户看的使用规则
    public typealias UsageRuleDisplayInfo = V3.Marketing.Partner.ProductCoupon.UsageRuleDisplayInfo

    /// 券在卡包里的样子
    public typealias CouponDisplayInfo = V3.Marketing.Partner.ProductCoupon.CouponDisplayInfo

    /// 通知发往何处
    public typealias NotifyConfig = V3.Marketing.NotifyConfig

    /// 哪些门店可用
    public typealias StoreScope = V3.Marketing.Partner.ProductCoupon.StoreScope

    /// 已发放几次
    public typealias SentCountInfo = V3.Marketing.Partner.ProductCoupon.SentCountInfo

    /// 批次的状态
    public typealias StockState = V3.Marketing.Partner.ProductCoupon.StockState

    /// 递进式多次优惠的使用规则
    public typealias ProgressiveBundleUsageRule = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageRule

    /// 所属的批次组
    public typealias StockBundleInfo = V3.Marketing.Partner.ProductCoupon.StockBundleInfo

    /// 券的各个标签，枚举值之一
    public typealias CouponTag = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponTag

    /// 会员专享的要求
    public typealias MemberTagInfo = V3.Marketing.Partner.ProductCoupon.Users.Openid.MemberTagInfo

    /// 明细的状态
    public struct DetailState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 待生效 · `PENDING`
      public static var pending: Self { Self(rawValue: "PENDING") }

      /// 已生效 · `EFFECTIVE`
      public static var effective: Self { Self(rawValue: "EFFECTIVE") }

      /// 已核销 · `USED`
      public static var used: Self { Self(rawValue: "USED") }

      /// 已过期 · `EXPIRED`
      public static var expired: Self { Self(rawValue: "EXPIRED") }

      /// 已删除 · `DELETED`
      public static var deleted: Self { Self(rawValue: "DELETED") }

      /// 已作废 · `DEACTIVATED`
      public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }
    }

    /// 满减券的用法
    public typealias NormalCoupon = V3.Marketing.Partner.ProductCoupon.NormalCoupon

    /// 折扣券的用法
    public typealias DiscountCoupon = V3.Marketing.Partner.ProductCoupon.DiscountCoupon

    /// 套餐的各组单品
    public typealias ComboPackage = V3.Marketing.Partner.ProductCoupon.ComboPackage

    /// 券何时可用
    public typealias CouponAvailablePeriod = V3.Marketing.Partner.ProductCoupon.CouponAvailablePeriod

    /// 兑换券的用法
    public typealias ExchangeCoupon = V3.Marketing.Partner.ProductCoupon.ExchangeCoupon

    /// 用户可怎样用券
    public typealias CouponUsageMethod = V3.Marketing.Partner.ProductCoupon.CouponUsageMethod

    /// 可用券的门店
    public typealias CouponAvailableStoreInfo = V3.Marketing.Partner.ProductCoupon.CouponAvailableStoreInfo

    /// 怎样跳到应用
    public typealias AppJumpType = V3.Marketing.Partner.ProductCoupon.AppJumpType

    /// 券码如何展示
    public typealias CodeDisplayMode = V3.Marketing.Partner.ProductCoupon.CodeDisplayMode

    /// 背景色
    public typealias BackgroundColor = V3.Marketing.BackgroundColor

    /// 小程序的入口
    public typealias EntranceMiniProgram = V3.Marketing.Partner.ProductCoupon.EntranceMiniProgram

    /// 公众号的入口
    public typealias EntranceOfficialAccount = V3.Marketing.Partner.ProductCoupon.EntranceOfficialAccount

    /// 视频号的入口
    public typealias EntranceFinder = V3.Marketing.Partner.ProductCoupon.EntranceFinder

    /// 可选的单品
    public typealias Choice = V3.Marketing.Partner.ProductCoupon.Choice

    /// 每周哪些时段可用
    public typealias WeeklyAvailablePeriod = V3.Marketing.Partner.ProductCoupon.WeeklyAvailablePeriod

    /// 零散的可用时段
    public typealias IrregularAvailablePeriod = V3.Marketing.Partner.ProductCoupon.IrregularAvailablePeriod

    /// 一周中可用的日子
    public typealias Day = V3.Marketing.Partner.ProductCoupon.Day

    /// 一天中可用的时段
    public typealias DayPeriod = V3.Marketing.Partner.ProductCoupon.DayPeriod
  }
}
