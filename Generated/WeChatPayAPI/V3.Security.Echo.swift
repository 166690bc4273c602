// Written by wechatpay-gen: change the description, not this file.
// POST /v3/security/echo

@_spi(Generated) public import WeChatPay

extension V3.Security.Echo {
  /// 签名与加解密自检
  ///
  /// 原样返回所发的文字，用来核对签名、验签与加解密；不产生任何变化。
  ///
  /// `POST /v3/security/echo` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014551946)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/security/echo"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 接收回调的地址，不填则不回调 · `notify_url`, 例如 `https://www.weixin.qq.com/v3/test`
    public var notifyURL: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 原样带回的文字 · `echo_message`, 例如 `hello`
    public var echoMessage: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 原样带回的文字，加密传输 · `encrypted_echo_message`, 例如 `Fx9mh7K5sjqHxxQcgDVhnJ9QdS4nKfcUbuAOj`
    public var encryptedEchoMessage: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(notifyURL: String? = nil, echoMessage: String, encryptedEchoMessage: String? = nil) {
      fields = ObjectFields(of: Self.self, notifyURL, echoMessage, encryptedEchoMessage)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["notify_url": String?.self, "echo_message": String.self, "encrypted_echo_message": Sensitive<String>?.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 原样带回的文字 · `echo_message`
    public var echoMessage: String? { fields[text: 0] }
    /// 原样带回的文字，加密传输 · `encrypted_echo_message`
    public var encryptedEchoMessage: String? { fields[text: 1] }

    public init(echoMessage: String? = nil, encryptedEchoMessage: String? = nil) {
      fields = ObjectFields(of: Self.self, echoMessage, encryptedEchoMessage)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["echo_message": String?.self, "encrypted_echo_message": Sensitive<String>?.self]
    }
  }
}
