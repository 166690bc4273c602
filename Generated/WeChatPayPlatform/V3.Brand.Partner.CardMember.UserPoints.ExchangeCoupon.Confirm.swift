// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.UserPoints.ExchangeCoupon.Confirm {
  /// 品牌会员：确认积分兑券
  ///
  /// 收到兑券回调后告知处理结果。
  ///
  /// `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015897268)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 积分兑券记录的编号 · `record_id`, 例如 `pbLatjvWOibDc5-TBnbUk1pD12o0`
    public var recordID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 积分兑券模板的编号 · `exchange_coupon_template_id`, 例如 `0Flpo7FqTQ`
    public var exchangeCouponTemplateID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 品牌的编号 · `brand_id`, 例如 `1004`
    public var brandID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 会员卡模板的编号 · `card_id`, 例如 `pbLatjvWOibDc5-TBnbUk1pD12o0`
    public var cardID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `obLatjnx9gnqzS4myYGmLZ7LgLBA`
    public var openid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 用户会员卡的卡号 · `user_card_code`, 例如 `478515832665`
    public var userCardCode: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 兑券的状态
    public var state: RequestState {
      get { fields[requiredEnumeration: 6] }
      set { fields[requiredEnumeration: 6] = newValue }
    }
    /// 券的 Code · `coupon_code`, 例如 `123446565767`
    public var couponCode: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 失败的原因 · `fail_reason`, 例如 `积分不足`
    public var failReason: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }

    public init(
      recordID: String, exchangeCouponTemplateID: String, brandID: String, cardID: String, openid: String,
      userCardCode: String, state: RequestState, couponCode: String? = nil, failReason: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, recordID, exchangeCouponTemplateID, brandID, cardID, openid, userCardCode, state, couponCode,
        failReason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "record_id": String.self, "exchange_coupon_template_id": String.self, "brand_id": String.self,
        "card_id": String.self, "openid": String.self, "user_card_code": String.self, "state": RequestState.self,
        "coupon_code": String?.self, "fail_reason": String?.self,
      ]
    }

    /// 兑券的状态
    public struct RequestState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 兑券成功 · `POINT_EXCHANGE_COUPON_SUCCESS`
      public static var pointExchangeCouponSuccess: Self { Self(rawValue: "POINT_EXCHANGE_COUPON_SUCCESS") }

      /// 兑券失败 · `POINT_EXCHANGE_COUPON_FAIL`
      public static var pointExchangeCouponFail: Self { Self(rawValue: "POINT_EXCHANGE_COUPON_FAIL") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 积分兑券记录的编号 · `record_id`
    public var recordID: String? { fields[text: 0] }
    /// 积分兑券模板的编号 · `exchange_coupon_template_id`
    public var exchangeCouponTemplateID: String? { fields[text: 1] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 2] }
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String? { fields[text: 3] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 4] }
    /// 用户会员卡的卡号 · `user_card_code`
    public var userCardCode: String? { fields[text: 5] }
    /// 兑券的状态
    public var state: ResponseState? { fields[enumeration: 6] }
    /// 券的 Code · `coupon_code`
    public var couponCode: String? { fields[text: 7] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 8] }

    public init(
      recordID: String? = nil, exchangeCouponTemplateID: String? = nil, brandID: String? = nil, cardID: String? = nil,
      openid: String? = nil, userCardCode: String? = nil, state: ResponseState? = nil, couponCode: String? = nil,
      failReason: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, recordID, exchangeCouponTemplateID, brandID, cardID, openid, userCardCode, state, couponCode,
        failReason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "record_id": String?.self, "exchange_coupon_template_id": String?.self, "brand_id": String?.self,
        "card_id": String?.self, "openid": String?.self, "user_card_code": String?.self, "state": ResponseState?.self,
        "coupon_code": String?.self, "fail_reason": String?.self,
      ]
    }

    /// 兑券的状态
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 兑券成功 · `POINT_EXCHANGE_COUPON_SUCCESS`
      public static var pointExchangeCouponSuccess: Self { Self(rawValue: "POINT_EXCHANGE_COUPON_SUCCESS") }

      /// 兑券失败 · `POINT_EXCHANGE_COUPON_FAIL`
      public static var pointExchangeCouponFail: Self { Self(rawValue: "POINT_EXCHANGE_COUPON_FAIL") }
    }
  }
}
