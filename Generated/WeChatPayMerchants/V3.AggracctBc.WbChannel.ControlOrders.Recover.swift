// Written by wechatpay-gen: change the description, not this file.
// POST /v3/aggracct-bc/wb-channel/control-orders/recover

@_spi(Generated) public import WeChatPay

extension V3.AggracctBc.WbChannel.ControlOrders.Recover {
  /// 台账：解除管控
  ///
  /// 取消对台账的限制，先受理后办理。
  ///
  /// `POST /v3/aggracct-bc/wb-channel/control-orders/recover` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016025279)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/aggracct-bc/wb-channel/control-orders/recover"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 微众的解管单号 · `out_request_no`, 例如 `example_out_request_no`
    public var outRequestNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 相关联的微众管控单号 · `related_webank_punish_no`, 例如 `example_related_webank_punish_no`
    public var relatedWebankPunishNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 相关联的管控单号 · `related_wxpay_punish_no`, 例如 `example_related_wxpay_punish_no`
    public var relatedWxpayPunishNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 被解除管控的商户号 · 例如 `example_mchid`
    public var mchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 额度台账的编号，加密传输 · `bal_account_no`, 例如 `example_bal_account_no`
    public var balAccountNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 解除管控的原因 · `recover_reason`, 例如 `example_recover_reason`
    public var recoverReason: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
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

    public init(
      outRequestNo: String, relatedWebankPunishNo: String, relatedWxpayPunishNo: String, mchid: String,
      balAccountNo: String, recoverReason: String, cardNo: String? = nil, sgnNo: String? = nil,
      reqScene: ReqScene? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outRequestNo, relatedWebankPunishNo, relatedWxpayPunishNo, mchid, balAccountNo, recoverReason,
        cardNo, sgnNo, reqScene
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_request_no": String.self, "related_webank_punish_no": String.self, "related_wxpay_punish_no": String.self,
        "mchid": String.self, "bal_account_no": Sensitive<String>.self, "recover_reason": String.self,
        "card_no": Sensitive<String>?.self, "sgn_no": String?.self, "req_scene": ReqScene?.self,
      ]
    }

    /// 请求的场景
    public typealias ReqScene = V3.AggracctBc.WbChannel.ReqScene
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信侧的解管单号 · `wxpay_recover_no`
    public var wxpayRecoverNo: String? { fields[text: 0] }
    /// 微众的解管单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 1] }

    public init(wxpayRecoverNo: String? = nil, outRequestNo: String? = nil) {
      fields = ObjectFields(of: Self.self, wxpayRecoverNo, outRequestNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["wxpay_recover_no": String?.self, "out_request_no": String?.self]
    }
  }
}
