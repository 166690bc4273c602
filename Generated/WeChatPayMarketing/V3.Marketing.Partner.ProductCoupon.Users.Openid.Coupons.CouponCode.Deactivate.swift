// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.CouponCode.Deactivate {
  /// 优惠券（用户商品券）：失效一张
  ///
  /// 使用户一张商品券失效。
  ///
  /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781578)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate"),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `120344`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商品券的编号 · `product_coupon_id`, 例如 `1000000013`
    public var productCouponID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 批次的编号 · `stock_id`, 例如 `1000000013001`
    public var stockID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 应用的 AppID · 例如 `wx233544546545989`
    public var appid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `34657_20250101_123456`
    public var outRequestNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 作废的原因 · `deactivate_reason`
    public var deactivateReason: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }

    public init(
      brandID: String, productCouponID: String, stockID: String, appid: String, outRequestNo: String,
      deactivateReason: String
    ) {
      fields = ObjectFields(of: Self.self, brandID, productCouponID, stockID, appid, outRequestNo, deactivateReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "product_coupon_id": String.self, "stock_id": String.self, "appid": String.self,
        "out_request_no": String.self, "deactivate_reason": String.self,
      ]
    }
  }

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
    /// 商品券 · `product_coupon`
    public var productCoupon: ProductCoupon? { fields[object: 13] }
    /// 批次
    public var stock: Stock? { fields[object: 14] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 15] }
    /// 发券渠道自带的信息 · `channel_custom_info`
    public var channelCustomInfo: String? { fields[text: 16] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 17] }
    /// 券所带的标签 · `coupon_tag_info`
    public var couponTagInfo: CouponTagInfo? { fields[object: 18] }

    public init(
      couponCode: String? = nil, couponState: CouponState? = nil, validBeginTime: String? = nil,
      validEndTime: String? = nil, receiveTime: String? = nil, sendRequestNo: String? = nil,
      sendChannel: SendChannel? = nil, confirmRequestNo: String? = nil, confirmTime: Timestamp? = nil,
      deactivateRequestNo: String? = nil, deactivateTime: String? = nil, deactivateReason: String? = nil,
      singleUsageDetail: SingleUsageDetail? = nil, productCoupon: ProductCoupon? = nil, stock: Stock? = nil,
      attach: String? = nil, channelCustomInfo: String? = nil, brandID: String? = nil,
      couponTagInfo: CouponTagInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponCode, couponState, validBeginTime, validEndTime, receiveTime, sendRequestNo, sendChannel,
        confirmRequestNo, confirmTime, deactivateRequestNo, deactivateTime, deactivateReason, singleUsageDetail,
        productCoupon, stock, attach, channelCustomInfo, brandID, couponTagInfo
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
        "single_usage_detail": SingleUsageDetail?.self, "product_coupon": ProductCoupon?.self, "stock": Stock?.self,
        "attach": String?.self, "channel_custom_info": String?.self, "brand_id": String?.self,
        "coupon_tag_info": CouponTagInfo?.self,
      ]
    }

    /// 券的状态
    public typealias CouponState = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponState

    /// 券由何处发出
    public typealias SendChannel = V3.Marketing.Partner.ProductCoupon.Users.Openid.SendChannel

    /// 单次券的使用情况
    public typealias SingleUsageDetail = V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.SingleUsageDetail

    /// 商品券
    public typealias ProductCoupon = V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.ProductCoupon

    /// 批次
    public struct Stock: APIObject {
      /// 商品券的编号 · `product_coupon_id`
      public var productCouponID: String? { fields[text: 0] }
      /// 批次的编号 · `stock_id`
      public var stockID: String? { fields[text: 1] }
      /// 批次的备注
      public var remark: String? { fields[text: 2] }
      /// 券码从何而来 · `coupon_code_mode`
      public var couponCodeMode: CouponCodeMode? { fields[enumeration: 3] }
      /// 预存券码的用量 · `coupon_code_count_info`
      public var couponCodeCountInfo: CouponCodeCountInfo? { fields[object: 4] }
      /// 批次的发放限额 · `stock_send_rule`
      public var stockSendRule: StockSendRule? { fields[object: 5] }
      /// 单次券的使用规则 · `single_usage_rule`
      public var singleUsageRule: SingleUsageRule? { fields[object: 6] }
      /// 给用户看的使用规则 · `usage_rule_display_info`
      public var usageRuleDisplayInfo: UsageRuleDisplayInfo? { fields[object: 7] }
      /// 券在卡包里的样子 · `coupon_display_info`
      public var couponDisplayInfo: CouponDisplayInfo? { fields[object: 8] }
      /// 通知发往何处 · `notify_config`
      public var notifyConfig: NotifyConfig? { fields[object: 9] }
      /// 哪些门店可用 · `store_scope`
      public var storeScope: StoreScope? { fields[enumeration: 10] }
      /// 已发放几次 · `sent_count_info`
      public var sentCountInfo: SentCountInfo? { fields[object: 11] }
      /// 批次的状态
      public var state: StockState? { fields[enumeration: 12] }
      /// 作废请求的单号 · `deactivate_request_no`
      public var deactivateRequestNo: String? { fields[text: 13] }
      /// 作废的时间 · `deactivate_time`
      public var deactivateTime: String? { fields[text: 14] }
      /// 作废的原因 · `deactivate_reason`
      public var deactivateReason: String? { fields[text: 15] }
      /// 品牌的编号 · `brand_id`
      public var brandID: String? { fields[text: 16] }

      public init(
        productCouponID: String? = nil, stockID: String? = nil, remark: String? = nil,
        couponCodeMode: CouponCodeMode? = nil, couponCodeCountInfo: CouponCodeCountInfo? = nil,
        stockSendRule: StockSendRule? = nil, singleUsageRule: SingleUsageRule? = nil,
        usageRuleDisplayInfo: UsageRuleDisplayInfo? = nil, couponDisplayInfo: CouponDisplayInfo? = nil,
        notifyConfig: NotifyConfig? = nil, storeScope: StoreScope? = nil, sentCountInfo: SentCountInfo? = nil,
        state: StockState? = nil, deactivateRequestNo: String? = nil, deactivateTime: String? = nil,
        deactivateReason: String? = nil, brandID: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, productCouponID, stockID, remark, couponCodeMode, couponCodeCountInfo, stockSendRule,
          singleUsageRule, usageRuleDisplayInfo, couponDisplayInfo, notifyConfig, storeScope, sentCountInfo, state,
          deactivateRequestNo, deactivateTime, deactivateReason, brandID
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "product_coupon_id": String?.self, "stock_id": String?.self, "remark": String?.self,
          "coupon_code_mode": CouponCodeMode?.self, "coupon_code_count_info": CouponCodeCountInfo?.self,
          "stock_send_rule": StockSendRule?.self, "single_usage_rule": SingleUsageRule?.self,
          "usage_rule_display_info": UsageRuleDisplayInfo?.self, "coupon_display_info": CouponDisplayInfo?.self,
          "notify_config": NotifyConfig?.self, "store_scope": StoreScope?.self, "sent_count_info": SentCountInfo?.self,
          "state": StockState?.self, "deactivate_request_no": String?.self, "deactivate_time": String?.self,
          "deactivate_reason": String?.self, "brand_id": String?.self,
        ]
      }
    }

    /// 券所带的标签
    public typealias CouponTagInfo = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponTagInfo

    /// 用券所付的订单
    public typealias AssociatedOrderInfo = V3.Marketing.Partner.ProductCoupon.Users.Openid.AssociatedOrderInfo

    /// 用券所付的支付分订单
    public typealias AssociatedPayScoreOrderInfo =
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

    /// 券的各个标签，枚举值之一
    public typealias CouponTag = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponTag

    /// 会员专享的要求
    public typealias MemberTagInfo = V3.Marketing.Partner.ProductCoupon.Users.Openid.MemberTagInfo

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
