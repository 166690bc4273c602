// Written by wechatpay-gen: change the description, not this file.
// /v3/aggracct-bc/wb-channel/**

@_spi(Generated) public import WeChatPay

extension V3.AggracctBc.WbChannel {
  /// 请求的场景
  public struct ReqScene: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 便捷结算服务的商户 · `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`
    public static var sjtConvenientSettlementServiceMerchant: Self {
      Self(rawValue: "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT")
    }

    /// 小微商户 · `SJT_MICRO_MERCHANT`
    public static var sjtMicroMerchant: Self { Self(rawValue: "SJT_MICRO_MERCHANT") }

    /// 微信小店便捷结算服务的商户 · `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`
    public static var wxShopConvenientSettlementServiceMerchant: Self {
      Self(rawValue: "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT")
    }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 商户号
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 额度台账的编号，加密传输 · `bal_account_no`
    public var balAccountNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 卡号，加密传输 · `card_no`
    public var cardNo: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子账户的协议号 · `sgn_no`
    public var sgnNo: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 请求的场景 · `req_scene`
    public var reqScene: ReqScene? {
      get { fields[enumeration: 4] }
      set { fields[enumeration: 4] = newValue }
    }

    public init(
      mchid: String, balAccountNo: String, cardNo: String? = nil, sgnNo: String? = nil, reqScene: ReqScene? = nil
    ) {
      fields = ObjectFields(of: Self.self, mchid, balAccountNo, cardNo, sgnNo, reqScene)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String.self, "bal_account_no": Sensitive<String>.self, "card_no": Sensitive<String>?.self,
        "sgn_no": String?.self, "req_scene": ReqScene?.self,
      ]
    }

    /// 请求的场景
    public typealias ReqScene = V3.AggracctBc.WbChannel.ReqScene
  }
}
