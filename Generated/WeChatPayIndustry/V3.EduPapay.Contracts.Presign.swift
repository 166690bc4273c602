// Written by wechatpay-gen: change the description, not this file.
// POST /v3/edu-papay/contracts/presign

@_spi(Generated) public import WeChatPay

extension V3.EduPapay.Contracts.Presign {
  /// 教育续费通：预签约
  ///
  /// 取得预签约号，据此引导用户签约。
  ///
  /// `POST /v3/edu-papay/contracts/presign` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012522560) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465360)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/edu-papay/contracts/presign"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · 例如 `wx8888888888888888`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wx8888888888888888`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJOM2pxb1Q`
    public var openid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `oUpF8uMuAJOM2pxb2W`
    public var subOpenid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 协议模板的编号 · `plan_id`, 例如 `101164396123311331`
    public var planID: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 用户在学校的账号 · `user_id`, 例如 `20200330tony`
    public var userID: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 首次扣款的日期，形如 2020-03-19 · `period_start_date`, 例如 `2020-03-19`
    public var periodStartDate: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 交易的场景 · `trade_scene`, 例如 `EDUCATION_PERIOD`
    public var tradeScene: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }

    public init(
      appid: String, subMchid: String? = nil, subAppid: String? = nil, openid: String, subOpenid: String? = nil,
      planID: String, userID: String, periodStartDate: String, tradeScene: String
    ) {
      fields = ObjectFields(
        of: Self.self, appid, subMchid, subAppid, openid, subOpenid, planID, userID, periodStartDate, tradeScene
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "sub_mchid": String?.self, "sub_appid": String?.self, "openid": String.self,
        "sub_openid": String?.self, "plan_id": String.self, "user_id": String.self, "period_start_date": String.self,
        "trade_scene": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 预签约的凭证 · `presign_token`
    public var presignToken: String? { fields[text: 0] }

    public init(presignToken: String? = nil) {
      fields = ObjectFields(of: Self.self, presignToken)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["presign_token": String?.self]
    }
  }
}
