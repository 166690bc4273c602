// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/instal/exposure

@_spi(Generated) public import WeChatPay

extension V3.Pay.Instal.Exposure {
  /// 商户贴息：查询是否展示微信分付
  ///
  /// 由商户查询收银台上应否展示微信分付与贴息。
  ///
  /// `POST /v3/pay/instal/exposure` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016196762)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/instal/exposure"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户号 · 例如 `1230000109`
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 所填用户标识的类型 · `user_id_type`
    public var userIDType: UserIDType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `123456789`
    public var openid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 用户手机号的摘要 · `phone_number_hash`, 例如 `EF879546FFFF`
    public var phoneNumberHash: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      mchid: String, appid: String, userIDType: UserIDType, openid: String? = nil, phoneNumberHash: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, mchid, appid, userIDType, openid, phoneNumberHash)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String.self, "appid": String.self, "user_id_type": UserIDType.self, "openid": String?.self,
        "phone_number_hash": String?.self,
      ]
    }

    /// 所填用户标识的类型
    public typealias UserIDType = V3.Pay.Instal.UserIDType
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Pay.Instal.SharedPostResponse
}
