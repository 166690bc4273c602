// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponBundles {
  /// 优惠券（用户商品券组）：发放
  ///
  /// 把一个批次组的券发给用户，受各批次的限额约束。
  ///
  /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280664)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles"), body: body
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
    /// 批次组的编号 · `stock_bundle_id`, 例如 `712315129419284901`
    public var stockBundleID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 应用的 AppID · 例如 `wx233544546545989`
    public var appid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 发券请求的单号 · `send_request_no`, 例如 `34657_20250101_123456`
    public var sendRequestNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `example_attach`
    public var attach: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 券所带的标签 · `coupon_tag_info`
    public var couponTagInfo: CouponTagInfo? {
      get { fields[object: 6] }
      set { fields[object: 6] = newValue }
    }

    public init(
      brandID: String, productCouponID: String, stockBundleID: String, appid: String, sendRequestNo: String,
      attach: String? = nil, couponTagInfo: CouponTagInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, brandID, productCouponID, stockBundleID, appid, sendRequestNo, attach, couponTagInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "product_coupon_id": String.self, "stock_bundle_id": String.self, "appid": String.self,
        "send_request_no": String.self, "attach": String?.self, "coupon_tag_info": CouponTagInfo?.self,
      ]
    }

    /// 券所带的标签
    public struct CouponTagInfo: APIObject {
      /// 券的各个标签 · `coupon_tag_list`
      public var couponTagList: [String]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }
      /// 会员专享的要求 · `member_tag_info`
      public var memberTagInfo: MemberTagInfo? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }

      public init(couponTagList: [String]? = nil, memberTagInfo: MemberTagInfo? = nil) {
        fields = ObjectFields(of: Self.self, couponTagList, memberTagInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["coupon_tag_list": [String]?.self, "member_tag_info": MemberTagInfo?.self]
      }
    }

    /// 会员专享的要求
    public struct MemberTagInfo: APIObject {
      /// 会员卡模板的编号 · `member_card_id`
      public var memberCardID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }

      public init(memberCardID: String) {
        fields = ObjectFields(of: Self.self, memberCardID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["member_card_id": String.self]
      }
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponBundles.SharedPostResponse

  /// 怎样跳到应用
  public typealias AppJumpType = V3.Marketing.Partner.ProductCoupon.AppJumpType

  /// 用券所付的订单
  public typealias AssociatedOrderInfo = V3.Marketing.Partner.ProductCoupon.Users.Openid.AssociatedOrderInfo

  /// 背景色
  public typealias BackgroundColor = V3.Marketing.BackgroundColor

  /// 可选的单品
  public typealias Choice = V3.Marketing.Partner.ProductCoupon.Choice

  /// 券码如何展示
  public typealias CodeDisplayMode = V3.Marketing.Partner.ProductCoupon.CodeDisplayMode

  /// 套餐的各组单品
  public typealias ComboPackage = V3.Marketing.Partner.ProductCoupon.ComboPackage

  /// 券何时可用
  public typealias CouponAvailablePeriod = V3.Marketing.Partner.ProductCoupon.CouponAvailablePeriod

  /// 可用券的门店
  public typealias CouponAvailableStoreInfo = V3.Marketing.Partner.ProductCoupon.CouponAvailableStoreInfo

  /// 预存券码的用量
  public typealias CouponCodeCountInfo = V3.Marketing.Partner.ProductCoupon.CouponCodeCountInfo

  /// 券码从何而来
  public typealias CouponCodeMode = V3.Marketing.Partner.ProductCoupon.StockCouponCodeMode

  /// 券在卡包里的样子
  public typealias CouponDisplayInfo = V3.Marketing.Partner.ProductCoupon.CouponDisplayInfo

  /// 券的状态
  public typealias CouponState = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponState

  /// 券的各个标签，枚举值之一
  public typealias CouponTag = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponTag

  /// 券所带的标签
  public typealias CouponTagInfo = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponTagInfo

  /// 用户可怎样用券
  public typealias CouponUsageMethod = V3.Marketing.Partner.ProductCoupon.CouponUsageMethod

  /// 一周中可用的日子
  public typealias Day = V3.Marketing.Partner.ProductCoupon.Day

  /// 一天中可用的时段
  public typealias DayPeriod = V3.Marketing.Partner.ProductCoupon.DayPeriod

  /// 折扣券的用法
  public typealias DiscountCoupon = V3.Marketing.Partner.ProductCoupon.DiscountCoupon

  /// 展示给用户的内容
  public typealias DisplayInfo = V3.Marketing.Partner.ProductCoupon.DisplayInfo

  /// 视频号的入口
  public typealias EntranceFinder = V3.Marketing.Partner.ProductCoupon.EntranceFinder

  /// 小程序的入口
  public typealias EntranceMiniProgram = V3.Marketing.Partner.ProductCoupon.EntranceMiniProgram

  /// 公众号的入口
  public typealias EntranceOfficialAccount = V3.Marketing.Partner.ProductCoupon.EntranceOfficialAccount

  /// 兑换券的用法
  public typealias ExchangeCoupon = V3.Marketing.Partner.ProductCoupon.ExchangeCoupon

  /// 零散的可用时段
  public typealias IrregularAvailablePeriod = V3.Marketing.Partner.ProductCoupon.IrregularAvailablePeriod

  /// 会员专享的要求
  public typealias MemberTagInfo = V3.Marketing.Partner.ProductCoupon.Users.Openid.MemberTagInfo

  /// 满减券的用法
  public typealias NormalCoupon = V3.Marketing.Partner.ProductCoupon.NormalCoupon

  /// 通知发往何处
  public typealias NotifyConfig = V3.Marketing.NotifyConfig

  /// 商品券
  public struct ProductCoupon: APIObject {
    /// 商品券的编号 · `product_coupon_id`
    public var productCouponID: String? { fields[text: 0] }
    /// 商品券的状态
    public var state: ProductCouponState? { fields[enumeration: 1] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 2] }
    /// 适用范围
    public var scope: ProductCouponScope? { fields[enumeration: 3] }
    /// 优惠的类型
    public var type: ProductCouponType? { fields[enumeration: 4] }
    /// 券能用一次还是多次 · `usage_mode`
    public var usageMode: UsageMode? { fields[enumeration: 5] }
    /// 单次券的优惠内容 · `single_usage_info`
    public var singleUsageInfo: SingleUsageInfo? { fields[object: 6] }
    /// 递进式多次优惠的内容 · `progressive_bundle_usage_info`
    public var progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? { fields[object: 7] }
    /// 展示给用户的内容 · `display_info`
    public var displayInfo: DisplayInfo? { fields[object: 8] }
    /// 商户自定的商品编号 · `out_product_no`
    public var outProductNo: String? { fields[text: 9] }
    /// 作废请求的单号 · `deactivate_request_no`
    public var deactivateRequestNo: String? { fields[text: 10] }
    /// 作废的时间 · `deactivate_time`
    public var deactivateTime: String? { fields[text: 11] }
    /// 作废的原因 · `deactivate_reason`
    public var deactivateReason: String? { fields[text: 12] }

    public init(
      productCouponID: String? = nil, state: ProductCouponState? = nil, brandID: String? = nil,
      scope: ProductCouponScope? = nil, type: ProductCouponType? = nil, usageMode: UsageMode? = nil,
      singleUsageInfo: SingleUsageInfo? = nil, progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? = nil,
      displayInfo: DisplayInfo? = nil, outProductNo: String? = nil, deactivateRequestNo: String? = nil,
      deactivateTime: String? = nil, deactivateReason: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, productCouponID, state, brandID, scope, type, usageMode, singleUsageInfo,
        progressiveBundleUsageInfo, displayInfo, outProductNo, deactivateRequestNo, deactivateTime, deactivateReason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "product_coupon_id": String?.self, "state": ProductCouponState?.self, "brand_id": String?.self,
        "scope": ProductCouponScope?.self, "type": ProductCouponType?.self, "usage_mode": UsageMode?.self,
        "single_usage_info": SingleUsageInfo?.self, "progressive_bundle_usage_info": ProgressiveBundleUsageInfo?.self,
        "display_info": DisplayInfo?.self, "out_product_no": String?.self, "deactivate_request_no": String?.self,
        "deactivate_time": String?.self, "deactivate_reason": String?.self,
      ]
    }
  }

  /// 适用范围
  public typealias ProductCouponScope = V3.Marketing.Partner.ProductCoupon.Users.Openid.ProductCouponScope

  /// 商品券的状态
  public typealias ProductCouponState = V3.Marketing.Partner.ProductCoupon.Users.Openid.ProductCouponState

  /// 优惠的类型
  public typealias ProductCouponType = V3.Marketing.Partner.ProductCoupon.Users.Openid.ProductCouponType

  /// 递进式多次优惠的使用情况
  public struct ProgressiveBundleUsageDetail: APIObject {
    /// 核销请求的单号 · `use_request_no`
    public var useRequestNo: String? { fields[text: 0] }
    /// 核销的时间 · `use_time`
    public var useTime: String? { fields[text: 1] }
    /// 用券所付的订单 · `associated_order_info`
    public var associatedOrderInfo: AssociatedOrderInfo? { fields[object: 2] }
    /// 退券请求的单号 · `return_request_no`
    public var returnRequestNo: String? { fields[text: 3] }
    /// 退券的时间 · `return_time`
    public var returnTime: String? { fields[text: 4] }

    public init(
      useRequestNo: String? = nil, useTime: String? = nil, associatedOrderInfo: AssociatedOrderInfo? = nil,
      returnRequestNo: String? = nil, returnTime: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, useRequestNo, useTime, associatedOrderInfo, returnRequestNo, returnTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "use_request_no": String?.self, "use_time": String?.self, "associated_order_info": AssociatedOrderInfo?.self,
        "return_request_no": String?.self, "return_time": String?.self,
      ]
    }
  }

  /// 递进式多次优惠的内容
  public typealias ProgressiveBundleUsageInfo = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageInfo

  /// 递进式多次优惠的使用规则
  public typealias ProgressiveBundleUsageRule = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageRule

  /// 券由何处发出
  public typealias SendChannel = V3.Marketing.Partner.ProductCoupon.Users.Openid.SendChannel

  /// 已发放几次
  public typealias SentCountInfo = V3.Marketing.Partner.ProductCoupon.SentCountInfo

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 用户所领券组的编号 · `user_coupon_bundle_id`
    public var userCouponBundleID: String? { fields[text: 0] }
    /// 用户的各张商品券 · `user_product_coupon_list`
    public var userProductCouponList: [UserProductCoupon]? { fields[list: 1] }

    public init(userCouponBundleID: String? = nil, userProductCouponList: [UserProductCoupon]? = nil) {
      fields = ObjectFields(of: Self.self, userCouponBundleID, userProductCouponList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["user_coupon_bundle_id": String?.self, "user_product_coupon_list": [UserProductCoupon]?.self]
    }

    /// 用户的各张商品券
    public typealias UserProductCoupon = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponBundles.UserProductCoupon

    /// 券的状态
    public typealias CouponState = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponState

    /// 券由何处发出
    public typealias SendChannel = V3.Marketing.Partner.ProductCoupon.Users.Openid.SendChannel

    /// 递进式多次优惠的使用情况
    public typealias ProgressiveBundleUsageDetail =
      V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponBundles.ProgressiveBundleUsageDetail

    /// 所属的券组
    public typealias UserProductCouponBundleInfo =
      V3.Marketing.Partner.ProductCoupon.Users.Openid.UserProductCouponBundleInfo

    /// 商品券
    public typealias ProductCoupon = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponBundles.ProductCoupon

    /// 批次
    public typealias Stock = V3.Marketing.Partner.ProductCoupon.UserProductCouponStock

    /// 券所带的标签
    public typealias CouponTagInfo = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponTagInfo

    /// 用券所付的订单
    public typealias AssociatedOrderInfo = V3.Marketing.Partner.ProductCoupon.Users.Openid.AssociatedOrderInfo

    /// 商品券的状态
    public typealias ProductCouponState = V3.Marketing.Partner.ProductCoupon.Users.Openid.ProductCouponState

    /// 适用范围
    public typealias ProductCouponScope = V3.Marketing.Partner.ProductCoupon.Users.Openid.ProductCouponScope

    /// 优惠的类型
    public typealias ProductCouponType = V3.Marketing.Partner.ProductCoupon.Users.Openid.ProductCouponType

    /// 券能用一次还是多次
    public typealias UsageMode = V3.Marketing.Partner.UsageMode

    /// 单次券的优惠内容
    public typealias SingleUsageInfo = V3.Marketing.Partner.ProductCoupon.SingleUsageInfo

    /// 递进式多次优惠的内容
    public typealias ProgressiveBundleUsageInfo = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageInfo

    /// 展示给用户的内容
    public typealias DisplayInfo = V3.Marketing.Partner.ProductCoupon.DisplayInfo

    /// 券码从何而来
    public typealias CouponCodeMode = V3.Marketing.Partner.ProductCoupon.StockCouponCodeMode

    /// 预存券码的用量
    public typealias CouponCodeCountInfo = V3.Marketing.Partner.ProductCoupon.CouponCodeCountInfo

    /// 批次的发放限额
    public typealias StockSendRule = V3.Marketing.Partner.ProductCoupon.StockSendRule

    /// 递进式多次优惠的使用规则
    public typealias ProgressiveBundleUsageRule = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageRule

    /// 所属的批次组
    public typealias StockBundleInfo = V3.Marketing.Partner.ProductCoupon.StockBundleInfo

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

  /// 单次券的优惠内容
  public typealias SingleUsageInfo = V3.Marketing.Partner.ProductCoupon.SingleUsageInfo

  /// 各个批次
  public typealias Stock = V3.Marketing.Partner.ProductCoupon.UserProductCouponStock

  /// 所属的批次组
  public typealias StockBundleInfo = V3.Marketing.Partner.ProductCoupon.StockBundleInfo

  /// 批次的发放限额
  public typealias StockSendRule = V3.Marketing.Partner.ProductCoupon.StockSendRule

  /// 批次的状态
  public typealias StockState = V3.Marketing.Partner.ProductCoupon.StockState

  /// 哪些门店可用
  public typealias StoreScope = V3.Marketing.Partner.ProductCoupon.StoreScope

  /// 券能用一次还是多次
  public typealias UsageMode = V3.Marketing.Partner.UsageMode

  /// 给用户看的使用规则
  public typealias UsageRuleDisplayInfo = V3.Marketing.Partner.ProductCoupon.UsageRuleDisplayInfo

  /// 用户的各张商品券
  public struct UserProductCoupon: APIObject {
    /// 券的 Code · `coupon_code`
    public var couponCode: String? { fields[text: 0] }
    /// 券的状态 · `coupon_state`
    public var couponState: CouponState? { fields[enumeration: 1] }
    /// 有效期从何时起 · `valid_begin_time`
    public var validBeginTime: String? { fields[text: 2] }
    /// 有效期到何时止 · `valid_end_time`
    public var validEndTime: String? { fields[text: 3] }
    /// 领券的时间 · `receive_time`
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
    /// 递进式多次优惠的使用情况 · `progressive_bundle_usage_detail`
    public var progressiveBundleUsageDetail: ProgressiveBundleUsageDetail? { fields[object: 12] }
    /// 所属的券组 · `user_product_coupon_bundle_info`
    public var userProductCouponBundleInfo: UserProductCouponBundleInfo? { fields[object: 13] }
    /// 商品券 · `product_coupon`
    public var productCoupon: ProductCoupon? { fields[object: 14] }
    /// 批次
    public var stock: Stock? { fields[object: 15] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 16] }
    /// 发券渠道自带的信息 · `channel_custom_info`
    public var channelCustomInfo: String? { fields[text: 17] }
    /// 券所带的标签 · `coupon_tag_info`
    public var couponTagInfo: CouponTagInfo? { fields[object: 18] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 19] }

    public init(
      couponCode: String? = nil, couponState: CouponState? = nil, validBeginTime: String? = nil,
      validEndTime: String? = nil, receiveTime: String? = nil, sendRequestNo: String? = nil,
      sendChannel: SendChannel? = nil, confirmRequestNo: String? = nil, confirmTime: Timestamp? = nil,
      deactivateRequestNo: String? = nil, deactivateTime: String? = nil, deactivateReason: String? = nil,
      progressiveBundleUsageDetail: ProgressiveBundleUsageDetail? = nil,
      userProductCouponBundleInfo: UserProductCouponBundleInfo? = nil, productCoupon: ProductCoupon? = nil,
      stock: Stock? = nil, attach: String? = nil, channelCustomInfo: String? = nil, couponTagInfo: CouponTagInfo? = nil,
      brandID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponCode, couponState, validBeginTime, validEndTime, receiveTime, sendRequestNo, sendChannel,
        confirmRequestNo, confirmTime, deactivateRequestNo, deactivateTime, deactivateReason,
        progressiveBundleUsageDetail, userProductCouponBundleInfo, productCoupon, stock, attach, channelCustomInfo,
        couponTagInfo, brandID
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
        "progressive_bundle_usage_detail": ProgressiveBundleUsageDetail?.self,
        "user_product_coupon_bundle_info": UserProductCouponBundleInfo?.self, "product_coupon": ProductCoupon?.self,
        "stock": Stock?.self, "attach": String?.self, "channel_custom_info": String?.self,
        "coupon_tag_info": CouponTagInfo?.self, "brand_id": String?.self,
      ]
    }
  }

  /// 所属的券组
  public typealias UserProductCouponBundleInfo =
    V3.Marketing.Partner.ProductCoupon.Users.Openid.UserProductCouponBundleInfo

  /// 每周哪些时段可用
  public typealias WeeklyAvailablePeriod = V3.Marketing.Partner.ProductCoupon.WeeklyAvailablePeriod
}
