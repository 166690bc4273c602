// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/membercard-open/cards/{card_id}/qrcode

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.Qrcode {
  /// 会员卡：创建二维码
  ///
  /// 取得用户扫码开卡的二维码。
  ///
  /// `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550605) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012727701)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/membercard-open/cards/{card_id}/qrcode"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 怎样激活 · `activate_type`
    public var activateType: ActivateType {
      get { fields[requiredEnumeration: 0] }
      set { fields[requiredEnumeration: 0] = newValue }
    }
    /// 激活页的地址 · `activate_url`, 例如 `https://w.url.cn/s/Ahz3p2C`
    public var activateURL: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 激活所用小程序的 AppID · `activate_appid`, 例如 `wxea9c30a90fs8d3fe`
    public var activateAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 激活所用小程序页面的路径 · `activate_path`, 例如 `pages/activate/activate`
    public var activatePath: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 商户自定的场景值 · `outer_str`, 例如 `szwxtd`
    public var outerStr: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      activateType: ActivateType, activateURL: String? = nil, activateAppid: String? = nil, activatePath: String? = nil,
      outerStr: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, activateType, activateURL, activateAppid, activatePath, outerStr)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "activate_type": ActivateType.self, "activate_url": String?.self, "activate_appid": String?.self,
        "activate_path": String?.self, "outer_str": String?.self,
      ]
    }

    /// 怎样激活
    public struct ActivateType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 自动激活 · `AUTO_ACTIVATE`
      public static var autoActivate: Self { Self(rawValue: "AUTO_ACTIVATE") }

      /// 跳转后激活 · `JUMP_ACTIVATE`
      public static var jumpActivate: Self { Self(rawValue: "JUMP_ACTIVATE") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 链接的地址
    public var url: String? { fields[text: 0] }

    public init(url: String? = nil) {
      fields = ObjectFields(of: Self.self, url)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["url": String?.self]
    }
  }
}
