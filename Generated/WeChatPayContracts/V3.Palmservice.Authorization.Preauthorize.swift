// Written by wechatpay-gen: change the description, not this file.
// POST /v3/palmservice/authorization/preauthorize

@_spi(Generated) public import WeChatPay

extension V3.Palmservice.Authorization.Preauthorize {
  /// 刷掌：预授权
  ///
  /// 取得引导用户授权所用的凭证。
  ///
  /// `POST /v3/palmservice/authorization/preauthorize` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014481990)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/palmservice/authorization/preauthorize"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 预授权会话的编号 · `preauthorize_session_id`, 例如 `181167098309019291163`
    public var preauthorizeSessionID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 机构的编号 · `organization_id`, 例如 `1004`
    public var organizationID: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(openid: String, preauthorizeSessionID: String? = nil, organizationID: String? = nil) {
      fields = ObjectFields(of: Self.self, openid, preauthorizeSessionID, organizationID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String.self, "preauthorize_session_id": String?.self, "organization_id": String?.self]
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
