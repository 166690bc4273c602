// Written by wechatpay-gen: change the description, not this file.
// POST /v3/discount-card/cards

@_spi(Generated) public import WeChatPay

extension V3.DiscountCard.Cards {
  /// 先享卡：预受理领卡
  ///
  /// 引导用户领卡之前取得跳转所需的参数。
  ///
  /// `POST /v3/discount-card/cards` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/discount-card/cards"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的领卡号 · `out_card_code`, 例如 `6e8369071cd942c0476613f9d1ce9ca3`
    public var outCardCode: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 卡模板的编号 · `card_template_id`, 例如 `87789b2f25177433bcbf407e8e471f95`
    public var cardTemplateID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://api.test.com`
    public var notifyURL: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(outCardCode: String, cardTemplateID: String, appid: String, notifyURL: String) {
      fields = ObjectFields(of: Self.self, outCardCode, cardTemplateID, appid, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_card_code": String.self, "card_template_id": String.self, "appid": String.self, "notify_url": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 预领卡的凭证 · `prepare_card_token`
    public var prepareCardToken: String? { fields[text: 0] }

    public init(prepareCardToken: String? = nil) {
      fields = ObjectFields(of: Self.self, prepareCardToken)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["prepare_card_token": String?.self]
    }
  }
}
