// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.PermissionTokens {
  /// 会员卡：申请投放凭证
  ///
  /// 取得其他商户投放会员卡所用的凭证。
  ///
  /// `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550867) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012728179)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 怎样激活 · `activate_type`, 例如 `AUTO_ACTIVATE`
    public var activateType: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 开卡后是否回到商家的页面 · `navigate_back_previous_page`
    public var navigateBackPreviousPage: Bool? {
      get { fields[boolean: 1] }
      set { fields[boolean: 1] = newValue }
    }
    /// 激活页的地址 · `activate_url`, 例如 `https://w.url.cn/s/Ahz3p2C`
    public var activateURL: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 激活所用小程序的 AppID · `activate_appid`, 例如 `wxea9c30a90fs8d3fe`
    public var activateAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 激活所用小程序页面的路径 · `activate_path`, 例如 `pages/activate/activate`
    public var activatePath: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 商户自定的场景值 · `outer_str`, 例如 `szwxtd`
    public var outerStr: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }

    public init(
      activateType: String, navigateBackPreviousPage: Bool? = nil, activateURL: String? = nil,
      activateAppid: String? = nil, activatePath: String? = nil, outerStr: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, activateType, navigateBackPreviousPage, activateURL, activateAppid, activatePath, outerStr
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "activate_type": String.self, "navigate_back_previous_page": Bool?.self, "activate_url": String?.self,
        "activate_appid": String?.self, "activate_path": String?.self, "outer_str": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 预授权的凭证 · `permission_token`
    public var permissionToken: String? { fields[text: 0] }

    public init(permissionToken: String? = nil) {
      fields = ObjectFields(of: Self.self, permissionToken)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["permission_token": String?.self]
    }
  }
}
