// Written by wechatpay-gen: change the description, not this file.
// PATCH /v3/marketing/membercard-open/cards/{card_id}/rights

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.Rights {
  /// 会员卡：设置模板的权益
  ///
  /// 决定模板的详情页展示哪些权益与服务。
  ///
  /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551219) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012729618)
  @discardableResult
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.patch, "/v3/marketing/membercard-open/cards/{card_id}/rights"), body: body)
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 是否展示积分 · `show_bonus`
    public var showBonus: Bool {
      get { fields[requiredBoolean: 0] }
      set { fields[requiredBoolean: 0] = newValue }
    }
    /// 是否展示优惠 · `show_favor`
    public var showFavor: Bool {
      get { fields[requiredBoolean: 1] }
      set { fields[requiredBoolean: 1] = newValue }
    }
    /// 积分一栏
    public var bonus: Bonus? {
      get { fields[object: 2] }
      set { fields[object: 2] = newValue }
    }
    /// 优惠一栏
    public var favor: Favor? {
      get { fields[object: 3] }
      set { fields[object: 3] = newValue }
    }
    /// 是否展示发票 · `show_fapiao`
    public var showFapiao: Bool? {
      get { fields[boolean: 4] }
      set { fields[boolean: 4] = newValue }
    }
    /// 发票一栏
    public var fapiao: Fapiao? {
      get { fields[object: 5] }
      set { fields[object: 5] = newValue }
    }
    /// 是否展示专属的服务人员 · `show_guide`
    public var showGuide: Bool? {
      get { fields[boolean: 6] }
      set { fields[boolean: 6] = newValue }
    }
    /// 专属的服务人员
    public var guide: Guide? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }

    public init(
      showBonus: Bool, showFavor: Bool, bonus: Bonus? = nil, favor: Favor? = nil, showFapiao: Bool? = nil,
      fapiao: Fapiao? = nil, showGuide: Bool? = nil, guide: Guide? = nil
    ) {
      fields = ObjectFields(of: Self.self, showBonus, showFavor, bonus, favor, showFapiao, fapiao, showGuide, guide)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "show_bonus": Bool.self, "show_favor": Bool.self, "bonus": Bonus?.self, "favor": Favor?.self,
        "show_fapiao": Bool?.self, "fapiao": Fapiao?.self, "show_guide": Bool?.self, "guide": Guide?.self,
      ]
    }

    /// 积分一栏
    public struct Bonus: APIObject {
      /// 开卡时的积分 · `init_bonus`, 例如 `100`
      public var initBonus: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 积分值上的文字 · `bonus_value_word`, 例如 `我的积分`
      public var bonusValueWord: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 积分价值一项的标题 · `bonus_cost_title`, 例如 `积分兑换`
      public var bonusCostTitle: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 积分价值一项的文字 · `bonus_cost_word`, 例如 `500积分=2小时免费停车券`
      public var bonusCostWord: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 跳往积分页的文字 · `bonus_jump_word`, 例如 `更多礼品`
      public var bonusJumpWord: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 积分小程序的 AppID · `bonus_jump_appid`, 例如 `wxea9c30a90fs8d3fe`
      public var bonusJumpAppid: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 积分小程序页面的路径 · `bonus_jump_path`, 例如 `/pages/bonus/bonus`
      public var bonusJumpPath: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 自助积分小程序的 AppID · `bonus_support_appid`, 例如 `wxea9c30a90fs8d3fe`
      public var bonusSupportAppid: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }
      /// 自助积分小程序页面的路径 · `bonus_support_path`, 例如 `pages/selfbonus/selfbonus`
      public var bonusSupportPath: String? {
        get { fields[text: 8] }
        set { fields[text: 8] = newValue }
      }

      public init(
        initBonus: Int, bonusValueWord: String, bonusCostTitle: String? = nil, bonusCostWord: String,
        bonusJumpWord: String? = nil, bonusJumpAppid: String? = nil, bonusJumpPath: String? = nil,
        bonusSupportAppid: String? = nil, bonusSupportPath: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, initBonus, bonusValueWord, bonusCostTitle, bonusCostWord, bonusJumpWord, bonusJumpAppid,
          bonusJumpPath, bonusSupportAppid, bonusSupportPath
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "init_bonus": Int.self, "bonus_value_word": String.self, "bonus_cost_title": String?.self,
          "bonus_cost_word": String.self, "bonus_jump_word": String?.self, "bonus_jump_appid": String?.self,
          "bonus_jump_path": String?.self, "bonus_support_appid": String?.self, "bonus_support_path": String?.self,
        ]
      }
    }

    /// 优惠一栏
    public struct Favor: APIObject {
      /// 是否展示券 · `show_coupon`
      public var showCoupon: Bool {
        get { fields[requiredBoolean: 0] }
        set { fields[requiredBoolean: 0] = newValue }
      }
      /// 会员价一栏的文字 · `member_price_word`, 例如 `周二会员全场八折`
      public var memberPriceWord: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 会员价小程序的 AppID · `member_price_appid`, 例如 `wxea9c30a90fs8d3fe`
      public var memberPriceAppid: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 会员价小程序页面的路径 · `member_price_path`, 例如 `pages/favor/favor`
      public var memberPricePath: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 会员价一栏用哪个标题 · `member_price_title`
      public var memberPriceTitle: MemberPriceTitle? {
        get { fields[enumeration: 4] }
        set { fields[enumeration: 4] = newValue }
      }
      /// 优惠一栏用哪个名称 · `favor_module_title`
      public var favorModuleTitle: FavorModuleTitle? {
        get { fields[enumeration: 5] }
        set { fields[enumeration: 5] = newValue }
      }

      public init(
        showCoupon: Bool, memberPriceWord: String? = nil, memberPriceAppid: String? = nil,
        memberPricePath: String? = nil, memberPriceTitle: MemberPriceTitle? = nil,
        favorModuleTitle: FavorModuleTitle? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, showCoupon, memberPriceWord, memberPriceAppid, memberPricePath, memberPriceTitle,
          favorModuleTitle
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "show_coupon": Bool.self, "member_price_word": String?.self, "member_price_appid": String?.self,
          "member_price_path": String?.self, "member_price_title": MemberPriceTitle?.self,
          "favor_module_title": FavorModuleTitle?.self,
        ]
      }
    }

    /// 发票一栏
    public struct Fapiao: APIObject {
      /// 开票入口上的文字 · `fapiao_jump_word`, 例如 `查看我的发票`
      public var fapiaoJumpWord: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 发票小程序的 AppID · `fapiao_jump_appid`, 例如 `wxea9c30a90fs8d3fe`
      public var fapiaoJumpAppid: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 发票小程序页面的路径 · `fapiao_jump_path`, 例如 `pages/fapiao/fapiao`
      public var fapiaoJumpPath: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(fapiaoJumpWord: String? = nil, fapiaoJumpAppid: String? = nil, fapiaoJumpPath: String? = nil) {
        fields = ObjectFields(of: Self.self, fapiaoJumpWord, fapiaoJumpAppid, fapiaoJumpPath)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["fapiao_jump_word": String?.self, "fapiao_jump_appid": String?.self, "fapiao_jump_path": String?.self]
      }
    }

    /// 专属的服务人员
    public typealias Guide = V3.Marketing.MembercardOpen.Cards.CardID.Guide

    /// 会员价一栏用哪个标题
    public struct MemberPriceTitle: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 会员价 · `MEMBER_PRICE`
      public static var memberPrice: Self { Self(rawValue: "MEMBER_PRICE") }

      /// 会员活动 · `MEMBER_ACTIVITY`
      public static var memberActivity: Self { Self(rawValue: "MEMBER_ACTIVITY") }
    }

    /// 优惠一栏用哪个名称
    public struct FavorModuleTitle: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 优惠 · `FAVOR`
      public static var favor: Self { Self(rawValue: "FAVOR") }

      /// 会员专享 · `VIP`
      public static var vip: Self { Self(rawValue: "VIP") }
    }
  }
}
