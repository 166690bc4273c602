// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 自检回调
  ///
  /// 自检所要的回调，用来核对接收通知一路。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015164042)
  public struct SecurityEchoSuccess: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("SECURITY_ECHO.SUCCESS", originalType: "security")
      ]
    }

    /// 原样带回的文字 · `echo_message`
    public var echoMessage: String? { fields[text: 0] }
    /// 原样带回的文字，已加密 · `encrypt_echo_message`
    public var encryptEchoMessage: String? { fields[text: 1] }

    public init(echoMessage: String? = nil, encryptEchoMessage: String? = nil) {
      fields = ObjectFields(of: Self.self, echoMessage, encryptEchoMessage)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["echo_message": String?.self, "encrypt_echo_message": String?.self]
    }
  }
}
