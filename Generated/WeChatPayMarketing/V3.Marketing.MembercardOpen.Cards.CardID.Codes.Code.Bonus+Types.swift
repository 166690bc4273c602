// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.Codes.Code.Bonus {
  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户号 · 例如 `1230000109`
    public var mchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 积分 · `bonus_value`, 例如 `30`
    public var bonusValue: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }

    public init(outTradeNo: String, mchid: String, subMchid: String, bonusValue: Int) {
      fields = ObjectFields(of: Self.self, outTradeNo, mchid, subMchid, bonusValue)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_trade_no": String.self, "mchid": String.self, "sub_mchid": String.self, "bonus_value": Int.self]
    }
  }
}
