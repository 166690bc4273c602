// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/membercard-open/cards/{card_id}/service-modules

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.ServiceModules {
  /// 会员卡：添加服务项
  ///
  /// 在模板上展示一项会员服务。
  ///
  /// `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017167277) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017176338)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/membercard-open/cards/{card_id}/service-modules"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 会员服务项的编号 · `service_module_id`, 例如 `666`
    public var serviceModuleID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 要跳转的小程序 · `jump_miniprogram`
    public var jumpMiniprogram: JumpMiniprogram {
      get { fields[requiredObject: 1] }
      set { fields[requiredObject: 1] = newValue }
    }

    public init(serviceModuleID: String, jumpMiniprogram: JumpMiniprogram) {
      fields = ObjectFields(of: Self.self, serviceModuleID, jumpMiniprogram)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["service_module_id": String.self, "jump_miniprogram": JumpMiniprogram.self]
    }

    /// 要跳转的小程序
    public typealias JumpMiniprogram = V3.Marketing.MembercardOpen.Cards.CardID.JumpMiniprogram
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String? { fields[text: 0] }
    /// 会员服务项的编号 · `service_module_id`
    public var serviceModuleID: String? { fields[text: 1] }
    /// 要跳转的小程序 · `jump_miniprogram`
    public var jumpMiniprogram: JumpMiniprogram? { fields[object: 2] }

    public init(cardID: String? = nil, serviceModuleID: String? = nil, jumpMiniprogram: JumpMiniprogram? = nil) {
      fields = ObjectFields(of: Self.self, cardID, serviceModuleID, jumpMiniprogram)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["card_id": String?.self, "service_module_id": String?.self, "jump_miniprogram": JumpMiniprogram?.self]
    }

    /// 要跳转的小程序
    public typealias JumpMiniprogram = V3.Marketing.MembercardOpen.Cards.CardID.ServiceModules.ResponseJumpMiniprogram
  }

  /// 要跳转的小程序
  public typealias JumpMiniprogram = V3.Marketing.MembercardOpen.Cards.CardID.JumpMiniprogram

  /// 要跳转的小程序
  public struct ResponseJumpMiniprogram: APIObject {
    /// 所跳小程序的 AppID
    public var appid: String? { fields[text: 0] }
    /// 所跳小程序页面的路径
    public var path: String? { fields[text: 1] }

    public init(appid: String? = nil, path: String? = nil) {
      fields = ObjectFields(of: Self.self, appid, path)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String?.self, "path": String?.self]
    }
  }
}
