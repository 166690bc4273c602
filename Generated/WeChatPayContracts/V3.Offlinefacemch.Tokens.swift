// Written by wechatpay-gen: change the description, not this file.
// POST /v3/offlinefacemch/tokens

@_spi(Generated) public import WeChatPay

extension V3.Offlinefacemch.Tokens {
  /// 刷脸：取得签约凭证
  ///
  /// 取得签约所用的 token，可指定银行卡。
  ///
  /// `POST /v3/offlinefacemch/tokens` · [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/offlinefacemch/tokens"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 使用的场景 · 例如 `WEBSESSION`
    public var scene: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 网页或小程序鉴权的初始数据 · `web_init_data`
    public var webInitData: WebInitData? {
      get { fields[object: 1] }
      set { fields[object: 1] = newValue }
    }

    public init(scene: String? = nil, webInitData: WebInitData? = nil) {
      fields = ObjectFields(of: Self.self, scene, webInitData)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["scene": String?.self, "web_init_data": WebInitData?.self]
    }

    /// 网页或小程序鉴权的初始数据
    public struct WebInitData: APIObject {
      /// 商户自定的用户编号 · `out_user_id`
      public var outUserID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 机构的编号 · `organization_id`
      public var organizationID: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(outUserID: String? = nil, organizationID: String? = nil) {
        fields = ObjectFields(of: Self.self, outUserID, organizationID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["out_user_id": String?.self, "organization_id": String?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 凭证
    public var token: String? { fields[text: 0] }

    public init(token: String? = nil) {
      fields = ObjectFields(of: Self.self, token)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["token": String?.self]
    }
  }
}
