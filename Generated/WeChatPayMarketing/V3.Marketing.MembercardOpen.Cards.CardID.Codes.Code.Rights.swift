// Written by wechatpay-gen: change the description, not this file.
// PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.Codes.Code.Rights {
  /// 会员卡：设置用户的权益
  ///
  /// 决定一张卡的详情页展示哪些权益与服务。
  ///
  /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551213) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012729622)
  @discardableResult
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.patch, "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights"), body: body
    )
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 变动前的积分 · `before_bonus_value`, 例如 `500`
    public var beforeBonusValue: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 积分 · `bonus_value`, 例如 `600`
    public var bonusValue: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 积分变动多少 · `add_bonus_value`, 例如 `100`
    public var addBonusValue: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `100002322019090134234sfdf`
    public var outRequestNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 积分变动时是否通知用户 · `need_inform_bonus`
    public var needInformBonus: Bool? {
      get { fields[boolean: 4] }
      set { fields[boolean: 4] = newValue }
    }
    /// 会员价一栏的文字 · `member_price_word`, 例如 `钻石会员尊享8折`
    public var memberPriceWord: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 开票入口上的文字 · `fapiao_jump_word`, 例如 `3张发票可开`
    public var fapiaoJumpWord: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 专属的服务人员
    public var guide: Guide? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }

    public init(
      beforeBonusValue: Int? = nil, bonusValue: Int? = nil, addBonusValue: Int? = nil, outRequestNo: String,
      needInformBonus: Bool? = nil, memberPriceWord: String? = nil, fapiaoJumpWord: String? = nil, guide: Guide? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, beforeBonusValue, bonusValue, addBonusValue, outRequestNo, needInformBonus, memberPriceWord,
        fapiaoJumpWord, guide
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "before_bonus_value": Int?.self, "bonus_value": Int?.self, "add_bonus_value": Int?.self,
        "out_request_no": String.self, "need_inform_bonus": Bool?.self, "member_price_word": String?.self,
        "fapiao_jump_word": String?.self, "guide": Guide?.self,
      ]
    }

    /// 专属的服务人员
    public typealias Guide = V3.Marketing.MembercardOpen.Cards.CardID.Guide
  }
}
