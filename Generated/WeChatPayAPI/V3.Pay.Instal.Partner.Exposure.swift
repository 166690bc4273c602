// Written by wechatpay-gen: change the description, not this file.
// POST /v3/pay/instal/partner/exposure

@_spi(Generated) public import WeChatPay

extension V3.Pay.Instal.Partner.Exposure {
  /// 商户贴息：服务商查询是否展示微信分付
  ///
  /// 由服务商查询收银台上应否展示微信分付与贴息。
  ///
  /// `POST /v3/pay/instal/partner/exposure` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016196820)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/pay/instal/partner/exposure"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `1230000109`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`, 例如 `wx8888888888888888`
    public var spAppid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6999`
    public var subAppid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 用户的编号 · `user_id`
    public var userID: UserID? {
      get { fields[object: 4] }
      set { fields[object: 4] = newValue }
    }

    public init(spMchid: String, spAppid: String, subAppid: String, subMchid: String? = nil, userID: UserID? = nil) {
      fields = ObjectFields(of: Self.self, spMchid, spAppid, subAppid, subMchid, userID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String.self, "sp_appid": String.self, "sub_appid": String.self, "sub_mchid": String?.self,
        "user_id": UserID?.self,
      ]
    }

    /// 用户的编号
    public struct UserID: APIObject {
      /// 所填用户标识的类型 · `user_id_type`
      public var userIDType: UserIDType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 用户在服务商 AppID 下的标识 · `sp_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var spOpenid: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var subOpenid: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 用户手机号的摘要 · `phone_number_hash`, 例如 `ABDEF3445546456B`
      public var phoneNumberHash: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(
        userIDType: UserIDType? = nil, spOpenid: String? = nil, subOpenid: String? = nil,
        phoneNumberHash: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, userIDType, spOpenid, subOpenid, phoneNumberHash)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "user_id_type": UserIDType?.self, "sp_openid": String?.self, "sub_openid": String?.self,
          "phone_number_hash": String?.self,
        ]
      }
    }

    /// 所填用户标识的类型
    public typealias UserIDType = V3.Pay.Instal.UserIDType
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Pay.Instal.SharedPostResponse
}
