// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/marketing/partner/product-coupon/users/{openid}/coupons

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons {
  /// 优惠券（用户商品券）：按状态查询
  ///
  /// 列出用户处于某状态的商品券。
  ///
  /// `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781590) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016435703)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/partner/product-coupon/users/{openid}/coupons"), query: query)
  }

  /// 优惠券（用户商品券）：发放
  ///
  /// 把某批次的券发给用户，受批次的限额约束。
  ///
  /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781605)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/partner/product-coupon/users/{openid}/coupons"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 商品券的编号 · `product_coupon_id`
    public var productCouponID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 批次的编号 · `stock_id`
    public var stockID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 券的状态 · `coupon_state`
    public var couponState: CouponState? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }
    /// 每页几条 · `page_size`
    public var pageSize: Int? {
      get { fields[integer: 4] }
      set { fields[integer: 4] = newValue }
    }
    /// 从哪一页取，首页不填 · `page_token`
    public var pageToken: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 品牌的编号 · `brand_id`
    public var brandID: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }

    public init(
      productCouponID: String? = nil, stockID: String? = nil, appid: String, couponState: CouponState? = nil,
      pageSize: Int? = nil, pageToken: String? = nil, brandID: String
    ) {
      fields = ObjectFields(of: Self.self, productCouponID, stockID, appid, couponState, pageSize, pageToken, brandID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "product_coupon_id": String?.self, "stock_id": String?.self, "appid": String.self,
        "coupon_state": CouponState?.self, "page_size": Int?.self, "page_token": String?.self, "brand_id": String.self,
      ]
    }

    /// 券的状态
    public typealias CouponState = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponState
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 取下一页时所填的 page_token · `next_page_token`
    public var nextPageToken: String? { fields[text: 1] }
    /// 用户的各张券 · `user_coupon_list`
    public var userCouponList: [UserCoupon]? { fields[list: 2] }

    public init(totalCount: Int? = nil, nextPageToken: String? = nil, userCouponList: [UserCoupon]? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, nextPageToken, userCouponList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "next_page_token": String?.self, "user_coupon_list": [UserCoupon]?.self]
    }

    /// 用户的各张券
    public struct UserCoupon: APIObject {
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
      /// 递进式多次优惠的使用情况 · `progressive_bundle_usage_detail`
      public var progressiveBundleUsageDetail: ProgressiveBundleUsageDetail? { fields[object: 18] }
      /// 所属的券组 · `user_product_coupon_bundle_info`
      public var userProductCouponBundleInfo: UserProductCouponBundleInfo? { fields[object: 19] }
      /// 券所带的标签 · `coupon_tag_info`
      public var couponTagInfo: CouponTagInfo? { fields[object: 20] }

      public init(
        couponCode: String? = nil, couponState: CouponState? = nil, validBeginTime: String? = nil,
        validEndTime: String? = nil, receiveTime: String? = nil, sendRequestNo: String? = nil,
        sendChannel: SendChannel? = nil, confirmRequestNo: String? = nil, confirmTime: Timestamp? = nil,
        deactivateRequestNo: String? = nil, deactivateTime: String? = nil, deactivateReason: String? = nil,
        singleUsageDetail: SingleUsageDetail? = nil, productCoupon: ProductCoupon? = nil, stock: Stock? = nil,
        attach: String? = nil, channelCustomInfo: String? = nil, brandID: String? = nil,
        progressiveBundleUsageDetail: ProgressiveBundleUsageDetail? = nil,
        userProductCouponBundleInfo: UserProductCouponBundleInfo? = nil, couponTagInfo: CouponTagInfo? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, couponCode, couponState, validBeginTime, validEndTime, receiveTime, sendRequestNo, sendChannel,
          confirmRequestNo, confirmTime, deactivateRequestNo, deactivateTime, deactivateReason, singleUsageDetail,
          productCoupon, stock, attach, channelCustomInfo, brandID, progressiveBundleUsageDetail,
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
          "single_usage_detail": SingleUsageDetail?.self, "product_coupon": ProductCoupon?.self, "stock": Stock?.self,
          "attach": String?.self, "channel_custom_info": String?.self, "brand_id": String?.self,
          "progressive_bundle_usage_detail": ProgressiveBundleUsageDetail?.self,
          "user_product_coupon_bundle_info": UserProductCouponBundleInfo?.self, "coupon_tag_info": CouponTagInfo?.self,
        ]
      }
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
      /// 递进式多次优惠的使用规则 · `progressive_bundle_usage_rule`
      public var progressiveBundleUsageRule: ProgressiveBundleUsageRule? { fields[object: 17] }
      /// 所属的批次组 · `stock_bundle_info`
      public var stockBundleInfo: StockBundleInfo? { fields[object: 18] }

      public init(
        productCouponID: String? = nil, stockID: String? = nil, remark: String? = nil,
        couponCodeMode: CouponCodeMode? = nil, couponCodeCountInfo: CouponCodeCountInfo? = nil,
        stockSendRule: StockSendRule? = nil, singleUsageRule: SingleUsageRule? = nil,
        usageRuleDisplayInfo: UsageRuleDisplayInfo? = nil, couponDisplayInfo: CouponDisplayInfo? = nil,
        notifyConfig: NotifyConfig? = nil, storeScope: StoreScope? = nil, sentCountInfo: SentCountInfo? = nil,
        state: StockState? = nil, deactivateRequestNo: String? = nil, deactivateTime: String? = nil,
        deactivateReason: String? = nil, brandID: String? = nil,
        progressiveBundleUsageRule: ProgressiveBundleUsageRule? = nil, stockBundleInfo: StockBundleInfo? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, productCouponID, stockID, remark, couponCodeMode, couponCodeCountInfo, stockSendRule,
          singleUsageRule, usageRuleDisplayInfo, couponDisplayInfo, notifyConfig, storeScope, sentCountInfo, state,
          deactivateRequestNo, deactivateTime, deactivateReason, brandID, progressiveBundleUsageRule, stockBundleInfo
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
          "progressive_bundle_usage_rule": ProgressiveBundleUsageRule?.self, "stock_bundle_info": StockBundleInfo?.self,
        ]
      }
    }

    /// 递进式多次优惠的使用情况
    public typealias ProgressiveBundleUsageDetail =
      V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.ProgressiveBundleUsageDetail

    /// 所属的券组
    public typealias UserProductCouponBundleInfo =
      V3.Marketing.Partner.ProductCoupon.Users.Openid.UserProductCouponBundleInfo

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
    public typealias SingleUsageRule = V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.SingleUsageRule

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

    /// 满减券的用法
    public typealias NormalCoupon = V3.Marketing.Partner.ProductCoupon.NormalCoupon

    /// 折扣券的用法
    public typealias DiscountCoupon = V3.Marketing.Partner.ProductCoupon.DiscountCoupon

    /// 套餐的各组单品
    public typealias ComboPackage = V3.Marketing.Partner.ProductCoupon.ComboPackage

    /// 券何时可用
    public typealias CouponAvailablePeriod =
      V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.CouponsCouponAvailablePeriod

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

    /// 券何时可用
    public typealias ProgressiveBundleUsageRuleCouponAvailablePeriod =
      V3.Marketing.Partner.ProductCoupon.CouponAvailablePeriod

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
    /// 券的 Code · `coupon_code`, 例如 `123446565767`
    public var couponCode: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 应用的 AppID · 例如 `wx233544546545989`
    public var appid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 发券请求的单号 · `send_request_no`, 例如 `34657_20250101_123456`
    public var sendRequestNo: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `example_attach`
    public var attach: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 券所带的标签 · `coupon_tag_info`
    public var couponTagInfo: CouponTagInfo? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }

    public init(
      brandID: String, productCouponID: String, stockID: String, couponCode: String? = nil, appid: String,
      sendRequestNo: String, attach: String? = nil, couponTagInfo: CouponTagInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, brandID, productCouponID, stockID, couponCode, appid, sendRequestNo, attach, couponTagInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "product_coupon_id": String.self, "stock_id": String.self, "coupon_code": String?.self,
        "appid": String.self, "send_request_no": String.self, "attach": String?.self,
        "coupon_tag_info": CouponTagInfo?.self,
      ]
    }

    /// 券所带的标签
    public struct CouponTagInfo: APIObject {
      /// 券的各个标签，枚举值之一 · `coupon_tag_list`
      public var couponTagList: [CouponTag]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }
      /// 会员专享的要求 · `member_tag_info`
      public var memberTagInfo: MemberTagInfo? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }

      public init(couponTagList: [CouponTag]? = nil, memberTagInfo: MemberTagInfo? = nil) {
        fields = ObjectFields(of: Self.self, couponTagList, memberTagInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["coupon_tag_list": [CouponTag]?.self, "member_tag_info": MemberTagInfo?.self]
      }
    }

    /// 券的各个标签，枚举值之一
    public typealias CouponTag = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponTag

    /// 会员专享的要求
    public struct MemberTagInfo: APIObject {
      /// 会员卡模板的编号 · `member_card_id`
      public var memberCardID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }

      public init(memberCardID: String? = nil) {
        fields = ObjectFields(of: Self.self, memberCardID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["member_card_id": String?.self]
      }
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
    public typealias SingleUsageRule = V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.SingleUsageRule

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
    public typealias CouponAvailablePeriod =
      V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.CouponsCouponAvailablePeriod

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

  /// 怎样跳到应用
  public typealias AppJumpType = V3.Marketing.Partner.ProductCoupon.AppJumpType

  /// 用券所付的订单
  public typealias AssociatedOrderInfo = V3.Marketing.Partner.ProductCoupon.Users.Openid.AssociatedOrderInfo

  /// 用券所付的支付分订单
  public struct AssociatedPayScoreOrderInfo: APIObject {
    /// 服务订单的微信侧单号 · `order_id`
    public var orderID: String? { fields[text: 0] }
    /// 服务订单的商户单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 1] }
    /// 订单的商户号
    public var mchid: String? { fields[text: 2] }
    /// 订单的子商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }

    public init(orderID: String? = nil, outOrderNo: String? = nil, mchid: String? = nil, subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, orderID, outOrderNo, mchid, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["order_id": String?.self, "out_order_no": String?.self, "mchid": String?.self, "sub_mchid": String?.self]
    }
  }

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
  public typealias CouponCodeMode = V3.Marketing.Partner.ProductCoupon.CouponCodeMode

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

  /// 券何时可用
  public struct CouponsCouponAvailablePeriod: APIObject {
    /// 何时起可用 · `available_begin_time`
    public var availableBeginTime: Timestamp? { fields[time: 0] }
    /// 何时止可用 · `available_end_time`
    public var availableEndTime: Timestamp? { fields[time: 1] }
    /// 生效后几天内可用 · `available_days`
    public var availableDays: Int? { fields[integer: 2] }
    /// 领券后等几天才生效 · `wait_days_after_receive`
    public var waitDaysAfterReceive: Int? { fields[integer: 3] }
    /// 每周哪些时段可用 · `weekly_available_period`
    public var weeklyAvailablePeriod: WeeklyAvailablePeriod? { fields[object: 4] }
    /// 零散的可用时段 · `irregular_available_period_list`
    public var irregularAvailablePeriodList: [IrregularAvailablePeriod]? { fields[list: 5] }
    /// 领取后几秒内可用 · `available_seconds`
    public var availableSeconds: Int? { fields[integer: 6] }

    public init(
      availableBeginTime: Timestamp? = nil, availableEndTime: Timestamp? = nil, availableDays: Int? = nil,
      waitDaysAfterReceive: Int? = nil, weeklyAvailablePeriod: WeeklyAvailablePeriod? = nil,
      irregularAvailablePeriodList: [IrregularAvailablePeriod]? = nil, availableSeconds: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, availableBeginTime, availableEndTime, availableDays, waitDaysAfterReceive, weeklyAvailablePeriod,
        irregularAvailablePeriodList, availableSeconds
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "available_begin_time": Timestamp?.self, "available_end_time": Timestamp?.self, "available_days": Int?.self,
        "wait_days_after_receive": Int?.self, "weekly_available_period": WeeklyAvailablePeriod?.self,
        "irregular_available_period_list": [IrregularAvailablePeriod]?.self, "available_seconds": Int?.self,
      ]
    }
  }

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
    /// 展示给用户的内容 · `display_info`
    public var displayInfo: DisplayInfo? { fields[object: 7] }
    /// 商户自定的商品编号 · `out_product_no`
    public var outProductNo: String? { fields[text: 8] }
    /// 作废请求的单号 · `deactivate_request_no`
    public var deactivateRequestNo: String? { fields[text: 9] }
    /// 作废的时间 · `deactivate_time`
    public var deactivateTime: String? { fields[text: 10] }
    /// 作废的原因 · `deactivate_reason`
    public var deactivateReason: String? { fields[text: 11] }
    /// 递进式多次优惠的内容 · `progressive_bundle_usage_info`
    public var progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? { fields[object: 12] }

    public init(
      productCouponID: String? = nil, state: ProductCouponState? = nil, brandID: String? = nil,
      scope: ProductCouponScope? = nil, type: ProductCouponType? = nil, usageMode: UsageMode? = nil,
      singleUsageInfo: SingleUsageInfo? = nil, displayInfo: DisplayInfo? = nil, outProductNo: String? = nil,
      deactivateRequestNo: String? = nil, deactivateTime: String? = nil, deactivateReason: String? = nil,
      progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, productCouponID, state, brandID, scope, type, usageMode, singleUsageInfo, displayInfo,
        outProductNo, deactivateRequestNo, deactivateTime, deactivateReason, progressiveBundleUsageInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "product_coupon_id": String?.self, "state": ProductCouponState?.self, "brand_id": String?.self,
        "scope": ProductCouponScope?.self, "type": ProductCouponType?.self, "usage_mode": UsageMode?.self,
        "single_usage_info": SingleUsageInfo?.self, "display_info": DisplayInfo?.self, "out_product_no": String?.self,
        "deactivate_request_no": String?.self, "deactivate_time": String?.self, "deactivate_reason": String?.self,
        "progressive_bundle_usage_info": ProgressiveBundleUsageInfo?.self,
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
    /// 退券请求的单号 · `return_request_no`
    public var returnRequestNo: String? { fields[text: 2] }
    /// 退券的时间 · `return_time`
    public var returnTime: String? { fields[text: 3] }
    /// 用券所付的订单 · `associated_order_info`
    public var associatedOrderInfo: AssociatedOrderInfo? { fields[object: 4] }
    /// 用券所付的支付分订单 · `associated_pay_score_order_info`
    public var associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? { fields[object: 5] }

    public init(
      useRequestNo: String? = nil, useTime: String? = nil, returnRequestNo: String? = nil, returnTime: String? = nil,
      associatedOrderInfo: AssociatedOrderInfo? = nil, associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, useRequestNo, useTime, returnRequestNo, returnTime, associatedOrderInfo,
        associatedPayScoreOrderInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "use_request_no": String?.self, "use_time": String?.self, "return_request_no": String?.self,
        "return_time": String?.self, "associated_order_info": AssociatedOrderInfo?.self,
        "associated_pay_score_order_info": AssociatedPayScoreOrderInfo?.self,
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

  /// 单次券的使用情况
  public struct SingleUsageDetail: APIObject {
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
    /// 用券所付的支付分订单 · `associated_pay_score_order_info`
    public var associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? { fields[object: 5] }

    public init(
      useRequestNo: String? = nil, useTime: String? = nil, associatedOrderInfo: AssociatedOrderInfo? = nil,
      returnRequestNo: String? = nil, returnTime: String? = nil,
      associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, useRequestNo, useTime, associatedOrderInfo, returnRequestNo, returnTime,
        associatedPayScoreOrderInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "use_request_no": String?.self, "use_time": String?.self, "associated_order_info": AssociatedOrderInfo?.self,
        "return_request_no": String?.self, "return_time": String?.self,
        "associated_pay_score_order_info": AssociatedPayScoreOrderInfo?.self,
      ]
    }
  }

  /// 单次券的优惠内容
  public typealias SingleUsageInfo = V3.Marketing.Partner.ProductCoupon.SingleUsageInfo

  /// 单次券的使用规则
  public struct SingleUsageRule: APIObject {
    /// 券何时可用 · `coupon_available_period`
    public var couponAvailablePeriod: CouponsCouponAvailablePeriod? { fields[object: 0] }
    /// 满减券的用法 · `normal_coupon`
    public var normalCoupon: NormalCoupon? { fields[object: 1] }
    /// 折扣券的用法 · `discount_coupon`
    public var discountCoupon: DiscountCoupon? { fields[object: 2] }
    /// 兑换券的用法 · `exchange_coupon`
    public var exchangeCoupon: ExchangeCoupon? { fields[object: 3] }

    public init(
      couponAvailablePeriod: CouponsCouponAvailablePeriod? = nil, normalCoupon: NormalCoupon? = nil,
      discountCoupon: DiscountCoupon? = nil, exchangeCoupon: ExchangeCoupon? = nil
    ) {
      fields = ObjectFields(of: Self.self, couponAvailablePeriod, normalCoupon, discountCoupon, exchangeCoupon)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_available_period": CouponsCouponAvailablePeriod?.self, "normal_coupon": NormalCoupon?.self,
        "discount_coupon": DiscountCoupon?.self, "exchange_coupon": ExchangeCoupon?.self,
      ]
    }
  }

  /// 所属的批次组
  public typealias StockBundleInfo = V3.Marketing.Partner.ProductCoupon.StockBundleInfo

  /// 批次的发放限额
  public typealias StockSendRule = V3.Marketing.Partner.ProductCoupon.StockSendRule

  /// 批次的状态
  public typealias StockState = V3.Marketing.Partner.ProductCoupon.StockState

  /// 哪些门店可用
  public typealias StoreScope = V3.Marketing.Partner.ProductCoupon.StoreScope

  /// 券能用一次还是多次
  public typealias UsageMode = V3.Marketing.Partner.ProductCoupon.UsageMode

  /// 给用户看的使用规则
  public typealias UsageRuleDisplayInfo = V3.Marketing.Partner.ProductCoupon.UsageRuleDisplayInfo

  /// 所属的券组
  public typealias UserProductCouponBundleInfo =
    V3.Marketing.Partner.ProductCoupon.Users.Openid.UserProductCouponBundleInfo

  /// 每周哪些时段可用
  public typealias WeeklyAvailablePeriod = V3.Marketing.Partner.ProductCoupon.WeeklyAvailablePeriod
}
