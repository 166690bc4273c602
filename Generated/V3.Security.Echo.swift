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

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 接收回调的地址，不填则不回调 · `notify_url`, such as `https://www.weixin.qq.com/v3/test`
    public var notifyURL: String?
    /// 原样带回的文字 · `echo_message`, such as `hello`
    public var echoMessage: String
    /// 原样带回的文字，加密传输 · `encrypted_echo_message`, such as `Fx9mh7K5sjqHxxQcgDVhnJ9QdS4nKfcUbuAOj`
    @Sensitive public var encryptedEchoMessage: String?

    public init(notifyURL: String? = nil, echoMessage: String, encryptedEchoMessage: String? = nil) {
      self.notifyURL = notifyURL
      self.echoMessage = echoMessage
      self.encryptedEchoMessage = encryptedEchoMessage
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.notifyURL = fields.visit("notify_url", object?.notifyURL)
      self.echoMessage = try fields.require("echo_message", object?.echoMessage)
      self._encryptedEchoMessage = fields.visit("encrypted_echo_message", sensitive: object?._encryptedEchoMessage)
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 原样带回的文字 · `echo_message`
    public let echoMessage: String?
    /// 原样带回的文字，加密传输 · `encrypted_echo_message`
    @Sensitive public private(set) var encryptedEchoMessage: String?

    public init(echoMessage: String? = nil, encryptedEchoMessage: String? = nil) {
      self.echoMessage = echoMessage
      self.encryptedEchoMessage = encryptedEchoMessage
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.echoMessage = fields.visit("echo_message", object?.echoMessage)
      self._encryptedEchoMessage = fields.visit("encrypted_echo_message", sensitive: object?._encryptedEchoMessage)
    }
  }
}
