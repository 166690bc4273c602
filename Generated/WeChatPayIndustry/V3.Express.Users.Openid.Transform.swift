// Written by wechatpay-gen: change the description, not this file.
// POST /v3/express/users/{openid}/transform

@_spi(Generated) public import WeChatPay

extension V3.Express.Users.Openid.Transform {
  /// 换算用户标识
  ///
  /// 把用户在另一应用的 OpenID 换成指定 AppID 下的。
  ///
  /// `POST /v3/express/users/{openid}/transform` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/express/users/{openid}/transform"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 目标应用的 AppID · 例如 `wxaaaa1a123b456c7d`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(appid: String) {
      fields = ObjectFields(of: Self.self, appid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 用户的 OpenID
    public var openid: String? { fields[text: 0] }

    public init(openid: String? = nil) {
      fields = ObjectFields(of: Self.self, openid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String?.self]
    }
  }
}
