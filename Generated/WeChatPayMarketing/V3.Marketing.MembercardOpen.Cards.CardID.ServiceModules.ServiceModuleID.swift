// Written by wechatpay-gen: change the description, not this file.
// DELETE PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.ServiceModules.ServiceModuleID {
  /// 会员卡：移除服务项
  ///
  /// 不再展示一项会员服务。
  ///
  /// `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017167557) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017176594)
  @discardableResult
  public func delete() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.delete, "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}")
    )
  }

  /// 会员卡：修改服务项
  ///
  /// 更改模板上的一项会员服务。
  ///
  /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017167417) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017176491)
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(
      Endpoint(.patch, "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}"), body: body
    )
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 要跳转的小程序 · `jump_miniprogram`
    public var jumpMiniprogram: JumpMiniprogram {
      get { fields[requiredObject: 0] }
      set { fields[requiredObject: 0] = newValue }
    }

    public init(jumpMiniprogram: JumpMiniprogram) {
      fields = ObjectFields(of: Self.self, jumpMiniprogram)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["jump_miniprogram": JumpMiniprogram.self]
    }

    /// 要跳转的小程序
    public typealias JumpMiniprogram = V3.Marketing.MembercardOpen.Cards.CardID.JumpMiniprogram
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
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
}
