// Written by wechatpay-gen: change the description, not this file.
// POST /v3/aggracct-bc/wb-channel/control-orders/punish

@_spi(Generated) public import WeChatPay

extension V3.AggracctBc.WbChannel.ControlOrders.Punish {
  /// 台账：发起管控
  ///
  /// 限制一个台账，先受理后办理。
  ///
  /// `POST /v3/aggracct-bc/wb-channel/control-orders/punish` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016025247)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/aggracct-bc/wb-channel/control-orders/punish"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 微众的管控单号 · `out_request_no`, 例如 `example_out_request_no`
    public var outRequestNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 被管控的商户号 · 例如 `example_mchid`
    public var mchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 额度台账的编号，加密传输 · `bal_account_no`, 例如 `example_bal_account_no`
    public var balAccountNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 管控的场景 · `punish_scene`, 例如 `1`
    public var punishScene: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 管控的原因 · `punish_reason`, 例如 `example_punish_reason`
    public var punishReason: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 管控结束的时间 · `punish_end_time`, 例如 `2015-05-20T13:29:35+08:00`
    public var punishEndTime: Timestamp? {
      get { fields[time: 5] }
      set { fields[time: 5] = newValue }
    }
    /// 卡号，加密传输 · `card_no`, 例如 `example_card_no`
    public var cardNo: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 子账户的协议号 · `sgn_no`, 例如 `example_sgn_no`
    public var sgnNo: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 请求的场景 · `req_scene`
    public var reqScene: ReqScene? {
      get { fields[enumeration: 8] }
      set { fields[enumeration: 8] = newValue }
    }
    /// 资金怎样划回微众 · `fund_repatriation_strategy`
    public var fundRepatriationStrategy: FundRepatriationStrategy? {
      get { fields[enumeration: 9] }
      set { fields[enumeration: 9] = newValue }
    }

    public init(
      outRequestNo: String, mchid: String, balAccountNo: String, punishScene: Int, punishReason: String? = nil,
      punishEndTime: Timestamp? = nil, cardNo: String? = nil, sgnNo: String? = nil, reqScene: ReqScene? = nil,
      fundRepatriationStrategy: FundRepatriationStrategy? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outRequestNo, mchid, balAccountNo, punishScene, punishReason, punishEndTime, cardNo, sgnNo,
        reqScene, fundRepatriationStrategy
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_request_no": String.self, "mchid": String.self, "bal_account_no": Sensitive<String>.self,
        "punish_scene": Int.self, "punish_reason": String?.self, "punish_end_time": Timestamp?.self,
        "card_no": Sensitive<String>?.self, "sgn_no": String?.self, "req_scene": ReqScene?.self,
        "fund_repatriation_strategy": FundRepatriationStrategy?.self,
      ]
    }

    /// 请求的场景
    public typealias ReqScene = V3.AggracctBc.WbChannel.ReqScene

    /// 资金怎样划回微众
    public struct FundRepatriationStrategy: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 一律不划回 · `ALL_FORBIDDEN`
      public static var allForbidden: Self { Self(rawValue: "ALL_FORBIDDEN") }

      /// 没有其他管控时才划回 · `ALL_ALLOWED_WHEN_UNIQUE`
      public static var allAllowedWhenUnique: Self { Self(rawValue: "ALL_ALLOWED_WHEN_UNIQUE") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信侧的管控单号 · `wxpay_punish_no`
    public var wxpayPunishNo: String? { fields[text: 0] }
    /// 微众的管控单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 1] }

    public init(wxpayPunishNo: String? = nil, outRequestNo: String? = nil) {
      fields = ObjectFields(of: Self.self, wxpayPunishNo, outRequestNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["wxpay_punish_no": String?.self, "out_request_no": String?.self]
    }
  }
}
